import { existsSync } from 'node:fs';
import { begin } from '../src/documents/begun.ts';
import type { ApplicationTask, Begins } from '../src/documents/documentTask.ts';
import * as real from '../src/documents/documentThread.ts';

/** The thread that writes documents, with applications by which it hangs, hoards or breaks. For tests. */
export const writeApplication = (task: Begins<ApplicationTask>) => {
  begin(task.begun);
  const { name } = task.answers as { readonly name: string };
  if (name === 'Hängt') for (;;);
  if (name === 'Hortet') hoard();
  // An error that would tell who applied, for as long as the file of that name is there.
  if (existsSync(name)) throw new Error(`${name} is broken.`);
  return real.writeApplication(task);
};

export const { writeDraft, writeTables } = real;

function hoard(): never {
  const kept: unknown[] = [];
  for (;;) kept.push(new Array(4_000_000).fill('a'));
}

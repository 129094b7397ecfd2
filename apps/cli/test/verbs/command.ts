import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Runs the real command as a person would, and gives what came of it. */
export function formularwerk(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr, json: (): unknown => JSON.parse(stdout) };
}

/** A file of its own with these bytes; gives its path. */
export function fileOf(content: string | Uint8Array, name = 'datei.json'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'formularwerk-')), name);
  writeFileSync(path, content);
  return path;
}

export const SONDERNUTZUNG = 'forms/sondernutzung/form.json';

export const example = (name: string): string => `forms/sondernutzung/examples/${name}.json`;

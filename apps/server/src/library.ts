import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Field, FormDefinition, Text } from '@formularwerk/form';

/** Questions that belong together and are copied into forms. */
export interface Block {
  readonly id: string;
  readonly title: Text;
  readonly fields: readonly Field[];
}

/** A form to begin with. */
export interface Template {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly definition: FormDefinition;
}

export interface Library {
  readonly blocks: readonly Block[];
  readonly templates: readonly Template[];
}

/** `blocks/*.json` and `templates/*.json` of a folder, in the order of their names. They are tested with the forms. */
export const readLibrary = async (formsDir: string | undefined): Promise<Library> => ({
  blocks: formsDir === undefined ? [] : await readFolder<Block>(join(formsDir, 'blocks')),
  templates: formsDir === undefined ? [] : await readFolder<Template>(join(formsDir, 'templates')),
});

async function readFolder<T>(folder: string): Promise<T[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as T));
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolvePath } from './resolvePath.ts';
import type { Option } from './verb.ts';

/** Where a verb writes to. */
export const folderOption: Option = {
  type: 'string',
  value: 'DIR',
  required: true,
  help: { de: 'Ordner, in den geschrieben wird', en: 'folder to write to' },
};

/** Writes files into a folder, which is made where it is missing, the current one without a name; gives their paths. */
export async function writeFiles(
  folder: string | undefined,
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
): Promise<string[]> {
  const at = resolvePath(folder ?? '.');
  await mkdir(at, { recursive: true });
  for (const [name, content] of files) await writeFile(join(at, name), content);
  return files.map(([name]) => join(at, name));
}

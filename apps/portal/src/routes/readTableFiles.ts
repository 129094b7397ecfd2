import { tablePath } from '@formularwerk/assistant';
import { readTableFile } from '@formularwerk/assistant-react';
import type { Problem } from '@formularwerk/form';

const CONTROL = '_tableFile.';

/** Puts the text of chosen CSV files behind what was pasted at the same list; tells those that are no text. */
export const readTableFiles = async (data: FormData): Promise<readonly Problem[]> => {
  const refused: Problem[] = [];
  for (const [name, file] of [...data]) {
    if (!name.startsWith(CONTROL) || typeof file === 'string' || file.size === 0) continue;
    const path = name.slice(CONTROL.length);
    const text = await readTableFile(file);
    if (text === undefined) refused.push({ path, code: 'table.notText' });
    else data.append(tablePath(path), text);
  }
  return refused;
};

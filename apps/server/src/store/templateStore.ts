import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_TEMPLATE_BYTES } from '@formularwerk/submission';
import { createToken } from '../crypto/tokens.ts';

/** The official PDF forms of the municipalities, which their forms fill in. */
export interface TemplateStore {
  /** The bytes of a file that a form names; undefined where it is not there. */
  readonly read: (kommune: string, form: string, file: string) => Promise<Uint8Array | undefined>;
  /** Puts a file in the place of the one before; whoever reads gets the one or the other. */
  readonly write: (kommune: string, form: string, file: string, bytes: Uint8Array) => Promise<void>;
}

/**
 * `templates/<municipality>/<form>/<file>` in the data folder, as an administrator sent it or whoever runs the server put it there; of the
 * demonstration also what lies beside the form in `formsDir`. The names come from definitions that were checked.
 */
export const createTemplateStore = (dataDir: string, formsDir?: string): TemplateStore => ({
  write: async (kommune, form, file, bytes) => {
    const folder = join(dataDir, 'templates', kommune, form);
    await mkdir(folder, { recursive: true });
    const written = join(folder, `.${createToken()}`);
    await writeFile(written, bytes);
    await rename(written, join(folder, file));
  },
  read: async (kommune, form, file) => {
    const places = [
      join(dataDir, 'templates', kommune, form, file),
      ...(formsDir === undefined ? [] : [join(formsDir, form, file)]),
    ];
    for (const place of places) {
      const facts = await stat(place).catch(() => undefined);
      if (facts?.isFile() && facts.size <= MOST_TEMPLATE_BYTES) return readFile(place);
    }
    return undefined;
  },
});

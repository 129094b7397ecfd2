import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_TEMPLATE_BYTES } from '@formularwerk/submission';

/** The official PDF forms of the municipalities, which their forms fill in. */
export interface TemplateStore {
  /** The bytes of a file that a form names; undefined where it is not there. */
  readonly read: (kommune: string, form: string, file: string) => Promise<Uint8Array | undefined>;
}

/**
 * `templates/<municipality>/<form>/<file>` in the data folder, as whoever runs the server has put it there; of the
 * demonstration also what lies beside the form in `formsDir`. The names come from definitions that were checked.
 */
export const createTemplateStore = (dataDir: string, formsDir?: string): TemplateStore => ({
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

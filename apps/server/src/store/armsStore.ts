import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipient } from '@formularwerk/submission';

/** The coats of arms of the municipalities, for the letterhead of their documents. */
export interface ArmsStore {
  /** A PNG or JPEG; undefined where a municipality has put none there. */
  readonly read: (kommune: string) => Promise<Uint8Array | undefined>;
}

/** A coat of arms is a small picture. A larger one is left out, so that no document becomes heavy by it. */
const MOST_BYTES = 200 * 1024;

/** `arms/<municipality>.png` or `.jpg` in the data folder, as whoever runs the server has put it there. */
export const createArmsStore = (dataDir: string): ArmsStore => ({
  read: async (kommune) => {
    for (const type of ['png', 'jpg']) {
      const file = join(dataDir, 'arms', `${kommune}.${type}`);
      const facts = await stat(file).catch(() => undefined);
      if (facts?.isFile() && facts.size <= MOST_BYTES) return readFile(file);
    }
    return undefined;
  },
});

/** Who receives a document, with the coat of arms where there is one. */
export async function withArms(
  { arms }: { readonly arms: ArmsStore },
  kommune: string,
  recipient: Recipient,
): Promise<Recipient> {
  const picture = await arms.read(kommune);
  return { ...recipient, ...(picture && { arms: picture }) };
}

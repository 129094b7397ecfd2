import type { Attachments, Pair } from '../block.ts';
import { digestLines } from '../digestLines.ts';
import type { Drawer } from './drawer.ts';
import { pairs } from './pairs.ts';

/** The files of an application: which question they answer, their name, size, and fingerprint. */
export const attachments: Drawer<Attachments> = {
  least: (layout, block) => pairs.least(layout, asPairs(block)),
  draw: (layout, block) => pairs.draw(layout, asPairs(block)),
};

const asPairs = ({ files }: Attachments) => ({
  kind: 'pairs' as const,
  pairs: files.map(
    ({ label, name, description, sha256, place }): Pair => ({
      label,
      value: name,
      note: `${place ? `${place}\n` : ''}${description} · SHA-256\n${digestLines(sha256)}`,
    }),
  ),
});

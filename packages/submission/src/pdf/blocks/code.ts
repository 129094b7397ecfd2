import { encode } from 'uqr';
import type { Code } from '../block.ts';
import { addElement, drawMarked } from '../layout/layout.ts';
import { codes } from '../layout/shapes.ts';
import { boundingBox } from '../structure/boundingBox.ts';
import { codePlace } from '../typography.ts';
import type { Drawer } from './drawer.ts';

/**
 * A QR code at its place in the letterhead, for the scanner of an office that files paper. Its element stands where the
 * block does, so that nobody is read "QR code" before the title.
 */
export const code: Drawer<Code> = {
  least: () => 0,
  draw: (layout, { text, alternative }) => {
    const [sheet] = layout.sheets;
    if (!sheet || layout.sheet !== sheet) throw new Error('A code belongs on the first page.');
    const { data, size } = encode(text, { ecc: 'M', border: 0 });
    const { x, y, size: width } = codePlace;
    const figure = addElement(layout, 'Figure', undefined, {
      alternative,
      attributes: boundingBox(layout, { x, y, width, height: width }),
    });
    drawMarked(layout, figure, [codes(data, x, y, width / size)]);
  },
};

import type { Paragraph } from '../block.ts';
import { drawParagraph } from '../layout/drawLines.ts';
import { addElement } from '../layout/layout.ts';
import { paragraphsOf } from '../layout/typesetter.ts';
import { styles } from '../typography.ts';
import type { Drawer } from './drawer.ts';

export const paragraph: Drawer<Paragraph> = {
  least: () => 2 * styles.body.lineHeight,
  draw: (layout, { text, tone }) => {
    const style = tone === 'muted' ? styles.label : styles.body;
    for (const part of paragraphsOf(text)) {
      if (part.trim() === '') continue;
      drawParagraph(layout, addElement(layout, 'P'), part, style);
      layout.y -= 6;
    }
  },
};

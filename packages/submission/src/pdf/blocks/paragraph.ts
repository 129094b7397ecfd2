import type { Paragraph } from '../block.ts';
import { drawParagraph } from '../layout/drawLines.ts';
import { addElement } from '../layout/layout.ts';
import { paragraphsOf } from '../layout/typesetter.ts';
import { languageOf } from '../structure/languageOf.ts';
import { styles } from '../typography.ts';
import type { Drawer } from './drawer.ts';

const STYLES = { normal: styles.text, muted: styles.mutedText, hint: styles.condition };

export const paragraph: Drawer<Paragraph> = {
  least: () => 2 * styles.body.lineHeight,
  draw: (layout, { text, tone = 'normal', too }) => {
    const style = STYLES[tone];
    for (const part of paragraphsOf(text)) {
      if (part.trim() === '') continue;
      drawParagraph(layout, addElement(layout, 'P'), part, style);
      layout.y -= 6;
    }
    for (const part of paragraphsOf(too?.text ?? '')) {
      if (part.trim() === '') continue;
      drawParagraph(layout, addElement(layout, 'P', undefined, languageOf(too)), part, styles.labelToo);
      layout.y -= 6;
    }
  },
};

import { drawArtifact, type Layout, type Sheet } from '../layout/layout.ts';
import { rule } from '../layout/shapes.ts';
import { showText } from '../layout/showText.ts';
import { fitted, showPicture } from '../picture/showPicture.ts';
import { codePlace, colors, contentWidth, margin, letterhead as place, styles } from '../typography.ts';
import { shortened } from './shortened.ts';

/** Who receives the document, at the head of its first page. */
export interface Letterhead {
  municipality: string;
  office?: string;
  /** The coat of arms, PNG or JPEG. */
  arms?: Uint8Array;
}

const gap = 14;

/**
 * Coat of arms, municipality and office. All of it is an artifact like the headers of the other pages: the recipient is
 * told in the text, and nobody needs to hear of a coat of arms first.
 */
export function drawLetterhead(
  layout: Layout,
  sheet: Sheet,
  { municipality, office, arms }: Letterhead,
): void {
  const { typesetter } = layout;
  const picture = arms && layout.pictures.get(arms);
  const size = picture && fitted(picture, { width: 90, height: place.height });
  const x = margin.left + (size ? size.width + gap : 0);
  const width = codePlace.x - gap - x;
  const text = (content: string, style: typeof styles.municipality | typeof styles.office, y: number) =>
    showText(
      typesetter,
      shortened(content, (part) => typesetter.measure(part, style) <= width),
      style,
      x,
      y,
    );
  drawArtifact({ sheet }, 'Pagination/Subtype/Header/Attached[/Top]', [
    ...(picture && size
      ? [showPicture(picture, { x: margin.left, y: place.top - size.height, ...size })]
      : []),
    ...text(municipality, styles.municipality, place.top - (office ? 22 : 30)),
    ...(office ? text(office, styles.office, place.top - 39) : []),
    rule(margin.left, place.top - place.height - 8, contentWidth, 0.7, colors.strongRule),
  ]);
}

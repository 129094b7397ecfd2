import { markedTexts } from './markedTexts.ts';
import { openPdf } from './openPdf.ts';
import { type Element, isContent, isElement, readStructure } from './readStructure.ts';

/** What a screen reader is given: structure types with the text that is theirs, in reading order. */
export interface TextElement {
  type: string;
  text: string;
  kids: TextElement[];
}

/** Reads the text of a tagged PDF along its structure tree. Throws when there is none. */
export async function extractStructure(bytes: Uint8Array): Promise<TextElement> {
  const open = await openPdf(bytes);
  const texts = open.pages.map(markedTexts);
  const root = readStructure(open);
  if (!root) throw new Error('The PDF has no structure.');
  const read = (element: Element): TextElement => ({
    type: element.type,
    text: element.kids
      .map((kid) => (isContent(kid) ? (texts[kid.page]?.get(kid.mcid) ?? '') : ''))
      .join('')
      .replaceAll('\u200B', '')
      // A letter that the font draws from parts is stored in parts; texts are NFC.
      .normalize('NFC'),
    kids: element.kids.filter(isElement).map(read),
  });
  return read(root);
}

/** The text of a tagged PDF by structure: one line for each element that has text. */
export const extractText = async (bytes: Uint8Array): Promise<string> =>
  textOf(await extractStructure(bytes));

/** The same of a structure that was read. */
export function textOf(structure: TextElement): string {
  const lines = (element: TextElement): string[] => [
    ...(element.text === '' ? [] : [element.text]),
    ...element.kids.flatMap(lines),
  ];
  return lines(structure).join('\n');
}

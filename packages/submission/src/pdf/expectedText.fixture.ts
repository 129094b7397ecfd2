/** What a reader of a document must find, line by line: the model that extracted text is compared with. For tests. */
import type { Block } from './block.ts';
import { fits } from './blocks/tableCells.ts';
import { digestLines } from './digestLines.ts';
import { createTypesetter } from './layout/typesetter.ts';
import { extractStructure, type TextElement, textOf } from './preflight.ts';
import type { PdfAssets } from './writePdf.ts';

const said = (too: { text: string } | undefined): string[] => (too ? too.text.split('\n') : []);
const boxed = (box: string | undefined): string[] => (box === undefined ? [] : [box]);

const lines: { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string[] } = {
  heading: ({ text, too, box }) => [text, ...boxed(box), ...said(too)],
  paragraph: ({ text, too }) => [...text.split('\n'), ...said(too)],
  checkbox: ({ text, too, box }) => [...boxed(box), text, ...said(too)],
  code: () => [],
  pairs: ({ pairs }) =>
    pairs.flatMap(({ label, value, note = '', box, labelToo, valueToo }) => [
      label,
      ...boxed(box),
      ...said(labelToo),
      ...(value.trim() === '' ? '– keine Angabe –' : value).split('\n'),
      ...said(valueToo),
      ...note.split('\n'),
    ]),
  table: ({ caption, columns, rows }) => [
    ...(caption === undefined ? [] : [caption]),
    ...columns.flatMap(({ title, too }) => [title, ...said(too)]),
    ...rows.flat().map((cell) => (cell.trim() === '' ? '–' : cell.replaceAll('\n', ' '))),
  ],
  questions: ({ questions, condition }) => [
    ...boxed(condition),
    ...questions.flatMap(({ label, required, note, control }) => [
      `${label}${required ? '\u00a0*' : ''}`,
      ...boxed(note),
      ...(control.type === 'options' ? control.options : []).flatMap((one) => [
        one.label,
        ...boxed(one.note),
      ]),
    ]),
  ],
  attachments: ({ files }) =>
    files.flatMap(({ label, name, description, sha256, place }) => [
      label,
      name,
      ...boxed(place),
      `${description} · SHA-256`,
      ...digestLines(sha256).split('\n'),
    ]),
};

/** The lines of a document's blocks, without the soft hyphens of its words. */
export function expectedText(blocks: readonly Block[], assets: PdfAssets): string {
  const typesetter = createTypesetter(assets);
  const drawn = blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'table') return [block];
    return block.instead && !fits({ typesetter }, block) ? block.instead : [block, ...(block.after ?? [])];
  });
  return withoutHyphens(
    drawn
      .flatMap((block) => (lines[block.kind] as (block: Block) => string[])(block))
      .filter((line) => line.trim() !== '')
      .join('\n'),
  );
}

const withoutHyphens = (text: string): string => text.replaceAll(/(?<=\p{L})\u00AD(?=\p{L})/gu, '');

/** What a reader finds; the note on characters without a glyph is no block of the content. */
export const foundText = async (pdf: Uint8Array): Promise<string> => foundIn(await extractStructure(pdf));

/** The same of a structure that was read. */
export const foundIn = (structure: TextElement): string =>
  withoutHyphens(textOf(structure).replace(/\n?Das Zeichen \uFFFD steht hier für .*$/, ''));

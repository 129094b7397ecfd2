import type { FieldView } from '@formularwerk/form';
import type { EvidenceFile } from '../evidenceFiles.ts';
import type { Translation } from '../pdf/block.ts';
import { calculationOf } from './calculation.ts';
import { type DocumentWords, documentWords } from './documentWords.ts';
import type { ToldInGerman } from './inGerman.ts';

/** How a document is told: in which words, and beside which the applicant read. */
export interface Telling {
  words: DocumentWords;
  /** What the applicant read in the place of a view's text; undefined where it is the same. */
  too: <V extends Parameters<ToldInGerman['original']>[0]>(
    view: V,
    text: (view: V) => string | undefined,
  ) => Translation | undefined;
  /** One of our own words, in both languages. */
  word: (pick: (words: DocumentWords) => string) => { text: string; too?: Translation };
  /** How an amount came about; undefined where there is nothing to calculate. */
  calculation: (view: FieldView) => string | undefined;
  /** The picture of a signature, by the id of its file. */
  picture: (id: string) => Uint8Array | undefined;
  /** Where a file is, inside the document or not. */
  place: (id: string) => { place?: string };
}

/** In one language only. */
export const plainTelling = (language: string): Telling => {
  const words = documentWords(language);
  return {
    words,
    too: () => undefined,
    word: (pick) => ({ text: pick(words) }),
    calculation: () => undefined,
    picture: () => undefined,
    place: () => ({}),
  };
};

/** In German, and beside it in the language that the applicant read. */
export function telling(
  language: string,
  { walk, original }: ToldInGerman,
  evidence: readonly EvidenceFile[] = [],
): Telling {
  const files = new Map(evidence.map((file) => [file.id, file]));
  const words = documentWords('de');
  const read = documentWords(language);
  const beside = (german: string | undefined, text: string | undefined): Translation | undefined =>
    text === undefined || text === german || text.trim() === '' ? undefined : { language, text };
  return {
    words,
    too: (view, text) => {
      const seen = original(view);
      return seen && beside(text(view), text(seen));
    },
    word: (pick) => {
      const too = beside(pick(words), pick(read));
      return { text: pick(words), ...(too && { too }) };
    },
    calculation: (view) => calculationOf(view, walk),
    picture: (id) => files.get(id)?.bytes,
    place: (id) => {
      const name = files.get(id)?.shownName;
      return { place: name === undefined ? words.outside : words.inside(name) };
    },
  };
}

/** The number of a question in an official form, as it is printed; undefined where it has none. */
export const boxOf = ({ definition }: FieldView, { words }: Telling): { box?: string } => {
  const box = 'meta' in definition ? definition.meta?.box : undefined;
  return typeof box === 'string' ? { box: words.box(box) } : {};
};

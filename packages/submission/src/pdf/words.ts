import { hyphenate } from './layout/hyphenate.ts';

/** The few words that the writer itself adds to a document. */
export interface Words {
  /** BCP 47 tag of the document. */
  tag: string;
  empty: string;
  /** The same in a table, where it is said so often. */
  emptyCell: string;
  checked: (text: string) => string;
  unchecked: (text: string) => string;
  page: (number: number, of: number) => string;
  /** Which characters no font of ours has, by their numbers in Unicode; `more` where some are not named. */
  missing: (characters: string, more: boolean) => string;
  /** Said of a field that must be filled in. */
  required: string;
  /** The parts between which words may be parted; only where we know the language's patterns. */
  hyphenate?: (word: string) => readonly string[];
}

const german: Words = {
  tag: 'de-DE',
  empty: '– keine Angabe –',
  emptyCell: '–',
  checked: (text) => `Angekreuzt: ${text}`,
  unchecked: (text) => `Nicht angekreuzt: ${text}`,
  page: (number, of) => `Seite ${number} von ${of}`,
  missing: (characters, more) =>
    `Das Zeichen \uFFFD steht hier für Zeichen, die sich in diesem Dokument nicht zeichnen lassen: ${characters}${more ? ' und weitere' : ''}. In den eingebetteten Daten und beim Kopieren sind sie vollständig enthalten.`,
  required: 'Pflichtangabe',
  hyphenate,
};

const english: Words = {
  tag: 'en-GB',
  empty: '– not specified –',
  emptyCell: '–',
  checked: (text) => `Ticked: ${text}`,
  unchecked: (text) => `Not ticked: ${text}`,
  page: (number, of) => `Page ${number} of ${of}`,
  missing: (characters, more) =>
    `The sign \uFFFD stands for characters that cannot be drawn in this document: ${characters}${more ? ' and others' : ''}. They are complete in the embedded data and when you copy the text.`,
  required: 'required',
};

/** The words for a language; German where there are none. */
export const wordsIn = (language: string): Words => (/^en\b/.test(language) ? english : german);

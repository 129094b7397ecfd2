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
}

const german: Words = {
  tag: 'de-DE',
  empty: '– keine Angabe –',
  emptyCell: '–',
  checked: (text) => `Angekreuzt: ${text}`,
  unchecked: (text) => `Nicht angekreuzt: ${text}`,
  page: (number, of) => `Seite ${number} von ${of}`,
};

const english: Words = {
  tag: 'en-GB',
  empty: '– not specified –',
  emptyCell: '–',
  checked: (text) => `Ticked: ${text}`,
  unchecked: (text) => `Not ticked: ${text}`,
  page: (number, of) => `Page ${number} of ${of}`,
};

/** The words for a language; German where there are none. */
export const wordsIn = (language: string): Words => (/^en\b/.test(language) ? english : german);

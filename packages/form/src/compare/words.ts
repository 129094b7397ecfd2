import type { Field, FormDefinition, Text } from '../generated/definition.ts';
import { textIn } from '../texts/resolveText.ts';
import type { NodeKey } from './node.ts';

/** The same words in the two languages for authors. */
export interface Words {
  readonly de: string;
  readonly en: string;
}

/** How sentences are made: in which language, and the words of what others know better. */
export interface Speech {
  readonly say: (words: Words) => string;
  /** In quotes, and not longer than a sentence can bear. */
  readonly quote: (words: string | Text) => string;
  /** What one reads of a field, in quotes. */
  readonly name: (field: Field) => string;
  /** „wenn ‚Art‘ mit ‚Waren‘ beantwortet ist“. */
  readonly condition: (form: FormDefinition, node: NodeKey, expression: string) => string;
  /** What sort of answer a field has. */
  readonly typeOf: (field: Field) => string;
}

/** What one reads of a field: its question, or the words of an information. */
export const labelOf = (field: Field, language?: string): string =>
  (field.type === 'info' ? plain(textIn(field.text, language)) : textIn(field.label, language)) || field.id;

/** Without the marks of Markdown. */
const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*#]+/g, '')
    .trim();

const LONGEST = 60;

/** In single quotes, on one line, and not longer than a sentence can bear. */
export function quoted(words: string, [open, close] = ['‚', '‘']): string {
  const line = words
    .replace(/\{\{[^{}]*\}\}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return `${open}${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}${close}`;
}

/** What a field is: „Frage“, „Liste“ … */
export const nounOf = ({ type }: Field): Words => NOUNS[type] ?? { de: 'Frage', en: 'Question' };

const NOUNS: Readonly<Partial<Record<Field['type'], Words>>> = {
  group: { de: 'Gruppe', en: 'Group' },
  list: { de: 'Liste', en: 'List' },
  computed: { de: 'Berechnung', en: 'Computed value' },
  info: { de: 'Hinweis', en: 'Information' },
};

const TYPES: Readonly<Record<Field['type'], Words>> = {
  text: { de: 'Kurzer Text', en: 'Short text' },
  textarea: { de: 'Langer Text', en: 'Long text' },
  integer: { de: 'Anzahl', en: 'Whole number' },
  decimal: { de: 'Menge oder Maß', en: 'Number' },
  money: { de: 'Betrag in Euro', en: 'Amount in euros' },
  date: { de: 'Datum', en: 'Date' },
  time: { de: 'Uhrzeit', en: 'Time' },
  boolean: { de: 'Kästchen', en: 'Box' },
  choice: { de: 'Eine Antwort aus mehreren', en: 'One of several answers' },
  choices: { de: 'Mehrere Antworten', en: 'Several answers' },
  email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  tel: { de: 'Telefonnummer', en: 'Phone number' },
  iban: { de: 'IBAN', en: 'IBAN' },
  plate: { de: 'Kfz-Kennzeichen', en: 'Number plate' },
  place: { de: 'Ort', en: 'Place' },
  file: { de: 'Dokument zum Hochladen', en: 'File' },
  evidence: { de: 'Nachweis', en: 'Evidence' },
  signature: { de: 'Unterschrift', en: 'Signature' },
  group: { de: 'Gruppe von Fragen', en: 'Group of questions' },
  list: { de: 'Liste von Einträgen', en: 'List of entries' },
  computed: { de: 'Berechneter Wert', en: 'Computed value' },
  info: { de: 'Hinweistext', en: 'Information' },
};

/** What a caller may put in place of the plain words for rules and sorts of answers. */
export interface CompareOptions {
  /** BCP 47 tag; German when absent. */
  readonly language?: string;
  readonly condition?: Speech['condition'];
  readonly typeOf?: Speech['typeOf'];
}

export function speechOf({ language = 'de', condition, typeOf }: CompareOptions): Speech {
  const isEnglish = language.startsWith('en');
  const say = ({ de, en }: Words): string => (isEnglish ? en : de);
  const own = isEnglish ? 'en' : 'de';
  const quote: Speech['quote'] = (words) => quoted(textIn(words, own), isEnglish ? ['‘', '’'] : ['‚', '‘']);
  return {
    say,
    quote,
    name: (field) => quote(labelOf(field, own)),
    condition:
      condition ??
      ((_form, _node, expression) =>
        say({ de: `wenn gilt: „${expression}“`, en: `when this holds: “${expression}”` })),
    typeOf: typeOf ?? (({ type }) => say(TYPES[type])),
  };
}

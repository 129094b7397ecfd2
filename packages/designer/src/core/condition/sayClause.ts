import type { FormDefinition } from '@formularwerk/form';
import { parameterAt } from '../lookups.ts';
import { quoted } from '../say.ts';
import { textOf } from '../textOf.ts';
import type { SubjectKind } from './operators.ts';
import type { Clause, Operand, OperatorId } from './sentence.ts';
import { type Subject, subjectOf } from './subjects.ts';

/** A clause as it stands behind „wenn“: „‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘ beantwortet ist“. */
export function sayClause(form: FormDefinition, { subject: address, operator, values }: Clause): string {
  const subject = subjectOf(form, address);
  const kind = subject?.kind ?? 'text';
  const words = values.map((value) => sayOperand(form, subject, value));
  const say = PHRASES[kind][operator] ?? PHRASES.text[operator];
  return say?.(quoted(subject?.label ?? address), words) ?? quoted(address);
}

/** A value as people read it: the label of an option, `4,5`, `01.04.2027`, „14 Tage nach heute“. */
export function sayOperand(form: FormDefinition, subject: Subject | undefined, operand: Operand): string {
  const { type, value } = operand;
  switch (type) {
    case 'text':
      return quoted(subject?.choices?.find(({ id }) => id === value)?.label ?? value);
    case 'number':
      return sayNumber(value, subject?.unit);
    case 'date':
      return sayDate(value);
    case 'time':
      return `${value} Uhr`;
    case 'daysFromToday':
      return sayDays(Number(value));
    case 'parameter': {
      const parameter = parameterAt(form, value);
      return quoted(parameter ? textOf(parameter.label) : value);
    }
  }
}

export function sayNumber(value: string, unit?: string): string {
  const [whole = '', decimals] = (unit === '€' ? Number(value).toFixed(2) : value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const shown =
    decimals === undefined || (unit === '€' && decimals === '00') ? grouped : `${grouped},${decimals}`;
  return unit === undefined ? shown : `${shown}\u00a0${unit}`;
}

export const sayDate = (iso: string): string => iso.split('-').reverse().join('.');

function sayDays(days: number): string {
  if (days === 0) return 'heute';
  const number = Math.abs(days) === 1 ? 'einen Tag' : `${Math.abs(days)} Tage`;
  return `${number} ${days < 0 ? 'vor' : 'nach'} heute`;
}

type Phrase = (subject: string, values: readonly string[]) => string;
type Phrases = Readonly<Partial<Record<OperatorId, Phrase>>>;

/** „A“, „A oder B“, „A, B oder C“. */
export const either = (words: readonly string[]): string => listed(words, 'oder');

export const listed = (words: readonly string[], last: 'und' | 'oder'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const first = (values: readonly string[]): string => values[0] ?? '…';
const entries = (number: string): string => (number === '1' ? 'einen Eintrag' : `${number} Einträge`);

const answered: Phrases = {
  isAnswered: (subject) => `${subject} beantwortet ist`,
  isEmpty: (subject) => `${subject} nicht beantwortet ist`,
};

/** A time or a date stands behind „am“ where it is one; „heute“ and what is set do without. */
const on = (words: string): string => (/^\d\d\./.test(words) ? `am ${words}` : words);
const dative = (words: string): string => (/^\d\d\./.test(words) ? `dem ${words}` : words);

const text: Phrases = {
  is: (subject, values) => `${subject} ${first(values)} lautet`,
  isNot: (subject, values) => `${subject} ausgefüllt ist und nicht ${first(values)} lautet`,
  isOneOf: (subject, values) => `${subject} ${either(values)} lautet`,
  isNoneOf: (subject, values) => `${subject} ausgefüllt ist und weder ${values.join(' noch ')} lautet`,
  isAnswered: (subject) => `${subject} ausgefüllt ist`,
  isEmpty: (subject) => `${subject} nicht ausgefüllt ist`,
};

const number: Phrases = {
  is: (subject, values) => `${subject} gleich ${first(values)} ist`,
  isMoreThan: (subject, values) => `${subject} größer als ${first(values)} ist`,
  isAtLeast: (subject, values) => `${subject} mindestens ${first(values)} ist`,
  isLessThan: (subject, values) => `${subject} kleiner als ${first(values)} ist`,
  isAtMost: (subject, values) => `${subject} höchstens ${first(values)} ist`,
  isBetween: (subject, [low, high]) => `${subject} zwischen ${low} und ${high} liegt`,
  ...answered,
};

const date: Phrases = {
  is: (subject, values) => `${subject} ${on(first(values))} liegt`,
  isMoreThan: (subject, values) =>
    /^(einen|\d+) Tag/.test(first(values))
      ? `${subject} später als ${first(values)} liegt`
      : `${subject} nach ${dative(first(values))} liegt`,
  isAtLeast: (subject, values) => `${subject} frühestens ${on(first(values))} liegt`,
  isLessThan: (subject, values) =>
    /^(einen|\d+) Tag/.test(first(values))
      ? `${subject} früher als ${first(values)} liegt`
      : `${subject} vor ${dative(first(values))} liegt`,
  isAtMost: (subject, values) => `${subject} spätestens ${on(first(values))} liegt`,
  isBetween: (subject, [low = '', high = '']) =>
    `${subject} zwischen ${dative(low)} und ${dative(high)} liegt`,
  ...answered,
};

const PHRASES: Readonly<Record<SubjectKind, Phrases>> = {
  choice: {
    is: (subject, values) => `${subject} mit ${first(values)} beantwortet ist`,
    isNot: (subject, values) => `${subject} anders als mit ${first(values)} beantwortet ist`,
    isOneOf: (subject, values) => `${subject} mit ${either(values)} beantwortet ist`,
    isNoneOf: (subject, values) => `${subject} anders als mit ${either(values)} beantwortet ist`,
    ...answered,
  },
  choices: {
    contains: (subject, values) => `bei ${subject} ${first(values)} gewählt ist`,
    containsNot: (subject, values) => `bei ${subject} ${first(values)} nicht gewählt ist`,
    ...answered,
  },
  text,
  number,
  date,
  time: {
    ...date,
    is: (subject, values) => `${subject} um ${first(values)} liegt`,
  },
  box: {
    isTicked: (subject) => `${subject} angekreuzt ist`,
    isNotTicked: (subject) => `${subject} nicht angekreuzt ist`,
  },
  fact: {
    isTicked: (subject) => `${subject} zutrifft`,
    isNotTicked: (subject) => `${subject} nicht zutrifft`,
  },
  file: {
    isAnswered: (subject) => `${subject} hochgeladen ist`,
    isEmpty: (subject) => `${subject} nicht hochgeladen ist`,
  },
  list: {
    hasAtLeast: (subject, values) => `${subject} mindestens ${entries(first(values))} hat`,
    hasAtMost: (subject, values) => `${subject} höchstens ${entries(first(values))} hat`,
    hasExactly: (subject, values) =>
      first(values) === '0'
        ? `${subject} keinen Eintrag hat`
        : `${subject} genau ${entries(first(values))} hat`,
  },
};

import { quoted } from '../compare/words.ts';
import { listed, type Phrases, type Speech, sayNumber } from './speech.ts';

const either = (words: readonly string[]): string => listed(words, 'oder');
const first = (values: readonly string[]): string => values[0] ?? '…';
const entries = (number: string): string => (number === '1' ? 'einen Eintrag' : `${number} Einträge`);

/** A time or a date stands behind „am“ where it is one; „heute“ and what is set do without. */
const on = (words: string): string => (/^\d\d\./.test(words) ? `am ${words}` : words);
const dative = (words: string): string => (/^\d\d\./.test(words) ? `dem ${words}` : words);
const isSpan = (words: string): boolean => /^(einen|\d+) Tag/.test(words);

const answered: Phrases = {
  isAnswered: (subject) => `${subject} beantwortet ist`,
  isEmpty: (subject) => `${subject} nicht beantwortet ist`,
};

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
    isSpan(first(values))
      ? `${subject} später als ${first(values)} liegt`
      : `${subject} nach ${dative(first(values))} liegt`,
  isAtLeast: (subject, values) => `${subject} frühestens ${on(first(values))} liegt`,
  isLessThan: (subject, values) =>
    isSpan(first(values))
      ? `${subject} früher als ${first(values)} liegt`
      : `${subject} vor ${dative(first(values))} liegt`,
  isAtMost: (subject, values) => `${subject} spätestens ${on(first(values))} liegt`,
  isBetween: (subject, [low = '', high = '']) =>
    `${subject} zwischen ${dative(low)} und ${dative(high)} liegt`,
  ...answered,
};

/** Conditions in German, as they stand behind „wenn“. */
export const germanSpeech: Speech = {
  language: 'de',
  when: 'wenn',
  and: ' und ',
  or: ' oder ',
  quote: (words) => quoted(words),
  number: (value, unit) => sayNumber(value, unit, ['.', ',']),
  date: (iso) => iso.split('-').reverse().join('.'),
  time: (value) => `${value} Uhr`,
  daysFromToday: (days) => {
    if (days === 0) return 'heute';
    const span = Math.abs(days) === 1 ? 'einen Tag' : `${Math.abs(days)} Tage`;
    return `${span} ${days < 0 ? 'vor' : 'nach'} heute`;
  },
  phrases: {
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
    time: { ...date, is: (subject, values) => `${subject} um ${first(values)} liegt` },
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
  },
  compare: (one, operator, other, isDate) => {
    const [word, verb] = (isDate ? DATED[operator] : undefined) ?? COMPARED[operator];
    return `${one} ${word} ${other} ${verb}`;
  },
  between: (value, low, high) => `${value} zwischen ${low} und ${high} liegt`,
  holds: (value) => `${value} zutrifft`,
  not: (said) => `nicht gilt, dass ${said}`,
  notClause: (said) => `nicht ${said}`,
  raw: (written) => `gilt: „${written}“`,
  tests: {
    'is defined': (one) => `${one} vorhanden ist`,
    isHoliday: (one) => `${one} auf einen Feiertag fällt`,
    'list contains': (one, two) => `${one} ${two} enthält`,
    contains: (one, two) => `${one} den Text ${two} enthält`,
    'starts with': (one, two) => `${one} mit ${two} beginnt`,
    'ends with': (one, two) => `${one} auf ${two} endet`,
    matches: (one, two) => `${one} dem Muster ${two} entspricht`,
  },
  calls: {
    today: () => 'heute',
    count: ([list]) => `die Zahl der Einträge in ${list}`,
    sum: ([list]) => `die Summe von ${list}`,
    min: (words) => `der kleinste Wert von ${words.join(' und ')}`,
    max: (words) => `der größte Wert von ${words.join(' und ')}`,
    age: ([day, at]) => (at === 'heute' ? `das Alter (${day}) heute` : `das Alter (${day}) am Tag ${at}`),
    days: ([from, to]) => `die Zahl der Tage von ${from} bis ${to}`,
    daysBetween: ([from, to]) => `der Abstand in Tagen von ${from} bis ${to}`,
    begunMonths: ([from, to]) => `die Zahl der angefangenen Monate von ${from} bis ${to}`,
    begunWeeks: ([from, to]) => `die Zahl der angefangenen Wochen von ${from} bis ${to}`,
    'string length': ([words]) => `die Länge von ${words}`,
    'get or else': ([value, otherwise]) => `${value} (sonst ${otherwise})`,
  },
  minus: (value) => `minus ${value}`,
  signs: { '+': 'plus', '-': 'minus', '*': 'mal', '/': 'geteilt durch' },
};

const COMPARED = {
  '=': ['gleich', 'ist'],
  '!=': ['nicht gleich', 'ist'],
  '<': ['kleiner als', 'ist'],
  '<=': ['höchstens', 'ist'],
  '>': ['größer als', 'ist'],
  '>=': ['mindestens', 'ist'],
} as const;

const DATED: Readonly<Record<string, readonly [string, string]>> = {
  '<': ['vor', 'liegt'],
  '<=': ['spätestens an', 'liegt'],
  '>': ['nach', 'liegt'],
  '>=': ['frühestens an', 'liegt'],
};

import { quoted } from '../compare/words.ts';
import { listed, type Phrases, type Speech, sayNumber } from './speech.ts';

const either = (words: readonly string[]): string => listed(words, 'or');
const first = (values: readonly string[]): string => values[0] ?? '…';
const entries = (number: string): string => (number === '1' ? 'one entry' : `${number} entries`);
const on = (words: string): string => (/^\d/.test(words) && !/ days? /.test(words) ? `on ${words}` : words);

const answered: Phrases = {
  isAnswered: (subject) => `${subject} is answered`,
  isEmpty: (subject) => `${subject} is not answered`,
};

const text: Phrases = {
  is: (subject, values) => `${subject} is ${first(values)}`,
  isNot: (subject, values) => `${subject} is filled in and is not ${first(values)}`,
  isOneOf: (subject, values) => `${subject} is ${either(values)}`,
  isNoneOf: (subject, values) => `${subject} is filled in and is neither ${values.join(' nor ')}`,
  isAnswered: (subject) => `${subject} is filled in`,
  isEmpty: (subject) => `${subject} is not filled in`,
};

const number: Phrases = {
  is: (subject, values) => `${subject} is ${first(values)}`,
  isMoreThan: (subject, values) => `${subject} is more than ${first(values)}`,
  isAtLeast: (subject, values) => `${subject} is at least ${first(values)}`,
  isLessThan: (subject, values) => `${subject} is less than ${first(values)}`,
  isAtMost: (subject, values) => `${subject} is at most ${first(values)}`,
  isBetween: (subject, [low, high]) => `${subject} is between ${low} and ${high}`,
  ...answered,
};

const date: Phrases = {
  is: (subject, values) => `${subject} is ${on(first(values))}`,
  isMoreThan: (subject, values) => `${subject} is later than ${first(values)}`,
  isAtLeast: (subject, values) => `${subject} is ${on(first(values))} or later`,
  isLessThan: (subject, values) => `${subject} is earlier than ${first(values)}`,
  isAtMost: (subject, values) => `${subject} is ${on(first(values))} or earlier`,
  isBetween: (subject, [low, high]) => `${subject} is between ${low} and ${high}`,
  ...answered,
};

/** Conditions in English, as they stand behind “if”. */
export const englishSpeech: Speech = {
  language: 'en',
  when: 'if',
  and: ' and ',
  or: ' or ',
  quote: (words) => quoted(words, ['‘', '’']),
  number: (value, unit) => sayNumber(value, unit, [',', '.']),
  date: (iso) =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${iso}T00:00:00Z`)),
  time: (value) => value,
  daysFromToday: (days) => {
    if (days === 0) return 'today';
    const span = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
    return `${span} ${days < 0 ? 'before' : 'after'} today`;
  },
  phrases: {
    choice: {
      is: (subject, values) => `the answer to ${subject} is ${first(values)}`,
      isNot: (subject, values) => `the answer to ${subject} is another than ${first(values)}`,
      isOneOf: (subject, values) => `the answer to ${subject} is ${either(values)}`,
      isNoneOf: (subject, values) => `the answer to ${subject} is another than ${either(values)}`,
      ...answered,
    },
    choices: {
      contains: (subject, values) => `${first(values)} is chosen at ${subject}`,
      containsNot: (subject, values) => `${first(values)} is not chosen at ${subject}`,
      ...answered,
    },
    text,
    number,
    date,
    time: { ...date, is: (subject, values) => `${subject} is at ${first(values)}` },
    box: {
      isTicked: (subject) => `${subject} is ticked`,
      isNotTicked: (subject) => `${subject} is not ticked`,
    },
    fact: {
      isTicked: (subject) => `${subject} is the case`,
      isNotTicked: (subject) => `${subject} is not the case`,
    },
    file: {
      isAnswered: (subject) => `${subject} is uploaded`,
      isEmpty: (subject) => `${subject} is not uploaded`,
    },
    list: {
      hasAtLeast: (subject, values) => `${subject} has at least ${entries(first(values))}`,
      hasAtMost: (subject, values) => `${subject} has at most ${entries(first(values))}`,
      hasExactly: (subject, values) =>
        first(values) === '0'
          ? `${subject} has no entry`
          : `${subject} has exactly ${entries(first(values))}`,
    },
  },
  compare: (one, operator, other, isDate) =>
    `${one} ${(isDate ? DATED[operator] : undefined) ?? COMPARED[operator]} ${other}`,
  between: (value, low, high) => `${value} is between ${low} and ${high}`,
  holds: (value) => `${value} is the case`,
  not: (said) => `it is not so that ${said}`,
  notClause: (said) => `it is not so that ${said}`,
  raw: (written) => `this holds: “${written}”`,
  tests: {
    'is defined': (one) => `${one} is there`,
    isHoliday: (one) => `${one} is a public holiday`,
    'list contains': (one, two) => `${one} contains ${two}`,
    contains: (one, two) => `${one} contains the text ${two}`,
    'starts with': (one, two) => `${one} starts with ${two}`,
    'ends with': (one, two) => `${one} ends with ${two}`,
    matches: (one, two) => `${one} fits the pattern ${two}`,
  },
  calls: {
    today: () => 'today',
    count: ([list]) => `the number of entries in ${list}`,
    sum: ([list]) => `the sum of ${list}`,
    min: (words) => `the smallest value of ${words.join(' and ')}`,
    max: (words) => `the largest value of ${words.join(' and ')}`,
    age: ([day, at]) => `the age (${day}) ${at === 'today' ? at : `on the day ${at}`}`,
    days: ([from, to]) => `the number of days from ${from} to ${to}`,
    daysBetween: ([from, to]) => `the number of days between ${from} and ${to}`,
    begunMonths: ([from, to]) => `the number of months begun from ${from} to ${to}`,
    begunWeeks: ([from, to]) => `the number of weeks begun from ${from} to ${to}`,
    'string length': ([words]) => `the length of ${words}`,
    'get or else': ([value, otherwise]) => `${value} (else ${otherwise})`,
  },
  minus: (value) => `minus ${value}`,
  signs: { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by' },
};

const COMPARED = {
  '=': 'is equal to',
  '!=': 'is not equal to',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
} as const;

const DATED: Readonly<Record<string, string>> = {
  '<': 'is earlier than',
  '<=': 'is at the latest on',
  '>': 'is later than',
  '>=': 'is at the earliest on',
};

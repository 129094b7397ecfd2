import type { Operand, OperatorId } from './sentence.ts';

/** What sort of value a subject has: it says how one compares it. */
export type SubjectKind =
  | 'choice'
  | 'choices'
  | 'text'
  | 'number'
  | 'date'
  | 'time'
  | 'box'
  | 'fact'
  | 'file'
  | 'list';

/** A way to compare, as the builder offers it: „‚Zahl der Stellen‘ [ist mindestens] …“. */
export interface Operator {
  readonly id: OperatorId;
  readonly text: string;
  readonly values: 'none' | 'one' | 'two' | 'several';
}

const operator = (id: OperatorId, text: string, values: Operator['values'] = 'one'): Operator => ({
  id,
  text,
  values,
});

const answered = [
  operator('isAnswered', 'ist beantwortet', 'none'),
  operator('isEmpty', 'ist nicht beantwortet', 'none'),
];

/**
 * The operators of each kind, the likeliest first. What is said of a single answer („ist nicht“, „ist größer als“) is
 * true of nothing that is unanswered or hidden; boxes, lists and multiple answers have a value from the beginning (not
 * ticked, none), so that „ist nicht angekreuzt“ and „enthält nicht“ are true of them.
 */
export const operatorsOf: Readonly<Record<SubjectKind, readonly Operator[]>> = {
  choice: [
    operator('is', 'ist'),
    operator('isNot', 'ist nicht'),
    operator('isOneOf', 'ist eine von', 'several'),
    operator('isNoneOf', 'ist keine von', 'several'),
    ...answered,
  ],
  choices: [operator('contains', 'enthält'), operator('containsNot', 'enthält nicht'), ...answered],
  text: [
    operator('isAnswered', 'ist ausgefüllt', 'none'),
    operator('isEmpty', 'ist leer', 'none'),
    operator('is', 'ist'),
    operator('isNot', 'ist nicht'),
    operator('isOneOf', 'ist einer von', 'several'),
    operator('isNoneOf', 'ist keiner von', 'several'),
  ],
  number: [
    operator('isMoreThan', 'ist größer als'),
    operator('isAtLeast', 'ist mindestens'),
    operator('isLessThan', 'ist kleiner als'),
    operator('isAtMost', 'ist höchstens'),
    operator('is', 'ist'),
    operator('isBetween', 'liegt zwischen', 'two'),
    ...answered,
  ],
  date: [
    operator('isLessThan', 'liegt vor'),
    operator('isAtMost', 'ist spätestens'),
    operator('isMoreThan', 'liegt nach'),
    operator('isAtLeast', 'ist frühestens'),
    operator('is', 'ist'),
    operator('isBetween', 'liegt zwischen', 'two'),
    ...answered,
  ],
  time: [
    operator('isLessThan', 'ist vor'),
    operator('isAtMost', 'ist spätestens'),
    operator('isMoreThan', 'ist nach'),
    operator('isAtLeast', 'ist frühestens'),
    operator('is', 'ist'),
    operator('isBetween', 'liegt zwischen', 'two'),
    ...answered,
  ],
  box: [
    operator('isTicked', 'ist angekreuzt', 'none'),
    operator('isNotTicked', 'ist nicht angekreuzt', 'none'),
  ],
  fact: [operator('isTicked', 'trifft zu', 'none'), operator('isNotTicked', 'trifft nicht zu', 'none')],
  file: [
    operator('isAnswered', 'ist hochgeladen', 'none'),
    operator('isEmpty', 'ist nicht hochgeladen', 'none'),
  ],
  list: [
    operator('hasAtLeast', 'hat mindestens … Einträge'),
    operator('hasAtMost', 'hat höchstens … Einträge'),
    operator('hasExactly', 'hat genau … Einträge'),
  ],
};

/** The sorts of operands that a kind is compared with. */
export const operandTypes: Readonly<Record<SubjectKind, readonly Operand['type'][]>> = {
  choice: ['text', 'parameter'],
  choices: ['text', 'parameter'],
  text: ['text', 'parameter'],
  number: ['number', 'parameter'],
  date: ['date', 'daysFromToday', 'parameter'],
  time: ['time'],
  box: [],
  fact: [],
  file: [],
  list: ['number', 'parameter'],
};

/** How many values an operator takes at least and at most. */
export const VALUE_COUNTS: Readonly<Record<Operator['values'], readonly [number, number]>> = {
  none: [0, 0],
  one: [1, 1],
  two: [2, 2],
  several: [1, Number.POSITIVE_INFINITY],
};

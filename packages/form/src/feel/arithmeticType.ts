import type { Operator } from './arithmetic.ts';
import type { Expression } from './expression.ts';
import { type FeelType, types } from './feelType.ts';

type Kind = FeelType['kind'];

/** What comes of two kinds, as `calculate` has it. The rows are symmetric where the operator is. */
const RESULTS: Readonly<Record<Operator, readonly (readonly [Kind, Kind, keyof typeof types])[]>> = {
  '+': [
    ['number', 'number', 'number'],
    ['string', 'string', 'string'],
    ['duration', 'duration', 'duration'],
    ['period', 'period', 'period'],
    ...moved('duration', 'date', 'time', 'dateTime'),
    ...moved('period', 'date', 'dateTime'),
  ],
  '-': [
    ['number', 'number', 'number'],
    ['duration', 'duration', 'duration'],
    ['period', 'period', 'period'],
    ['date', 'date', 'duration'],
    ['time', 'time', 'duration'],
    ['dateTime', 'dateTime', 'duration'],
    ['date', 'dateTime', 'duration'],
    ['dateTime', 'date', 'duration'],
    ...moved('duration', 'date', 'time', 'dateTime').filter(([left]) => left !== 'duration'),
    ...moved('period', 'date', 'dateTime').filter(([left]) => left !== 'period'),
  ],
  '*': [['number', 'number', 'number'], ...moved('number', 'duration', 'period')],
  '/': [
    ['number', 'number', 'number'],
    ['duration', 'number', 'duration'],
    ['period', 'number', 'period'],
    ['duration', 'duration', 'number'],
    ['period', 'period', 'number'],
  ],
  '**': [['number', 'number', 'number']],
};

function moved(by: Kind, ...kinds: (keyof typeof types)[]): (readonly [Kind, Kind, keyof typeof types])[] {
  return kinds.flatMap((kind) => [[kind, by, kind] as const, [by, kind, kind] as const]);
}

/** Undefined where the two have nothing in common. */
export function arithmeticType(operator: Operator, left: FeelType, right: FeelType): FeelType | undefined {
  const isOpen = (type: FeelType): boolean => type.kind === 'any' || type.kind === 'null';
  const fits = (type: FeelType, kind: Kind): boolean => isOpen(type) || type.kind === kind;
  const rows = RESULTS[operator].filter(([a, b]) => fits(left, a) && fits(right, b));
  const [first] = rows;
  if (first === undefined) return undefined;
  // With an open side there may be several results.
  return new Set(rows.map(([, , result]) => result)).size === 1
    ? types[first[2]]
    : { kind: 'any', nullable: false };
}

/** Which side to blame, and what it should have been: the left is taken at its word where it can be calculated with. */
export function expectedBeside(
  e: Extract<Expression, { kind: 'arithmetic' }>,
  left: FeelType,
  right: FeelType,
): { node: Expression; kinds: Kind[] } {
  const partners = (index: 0 | 1, beside: FeelType): Kind[] => [
    ...new Set(
      RESULTS[e.operator].filter((row) => row[index] === beside.kind).map((row) => row[index === 0 ? 1 : 0]),
    ),
  ];
  const right_ = partners(0, left);
  if (right_.length > 0) return { node: e.right, kinds: right_ };
  const left_ = partners(1, right);
  return { node: e.left, kinds: left_.length > 0 ? left_ : ['number'] };
}

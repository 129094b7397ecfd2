import { parts } from '#parts';
import * as d from '../decimal.ts';
import { arg, define, type FeelFunction, optional, optionalOrNull } from './define.ts';

const LOWEST_SCALE = -6111;
const HIGHEST_SCALE = 6176;

const rounding = (name: string, mode: d.RoundingMode): FeelFunction =>
  define(name, [arg('n', 'number'), arg('scale', 'number')], ([n, scale]) => roundTo(n, scale, mode));

/** With the digits optional: `floor(1.56, 1)`. */
const roundingToWhole = (name: string, mode: d.RoundingMode): FeelFunction =>
  define(name, [arg('n', 'number'), optional('scale', 'number')], ([n, scale = d.ZERO]) =>
    roundTo(n, scale, mode),
  );

function roundTo(n: d.Decimal, scale: d.Decimal, mode: d.RoundingMode): d.Decimal | undefined {
  const digits = d.toNumber(d.round(scale, 0, 'down'));
  return digits < LOWEST_SCALE || digits > HIGHEST_SCALE ? undefined : d.round(n, digits, mode);
}

const isOdd = (n: d.Decimal): boolean => d.isInteger(n) && n.exponent === 0 && n.coefficient % 2n !== 0n;

/** What a form calculates with. */
export const numberFunctions: readonly FeelFunction[] = [
  define(
    'number',
    [
      arg('from', 'string'),
      optionalOrNull('grouping separator', 'string'),
      optionalOrNull('decimal separator', 'string'),
    ],
    ([from, grouping, point]) =>
      parts.calculation.readNumber(from, grouping ?? undefined, point ?? undefined),
  ),
  define('abs', [arg('n', 'number')], ([n]) => d.magnitude(n)),
  define('abs', [arg('n', 'duration')], ([n]) =>
    n.nanoseconds < 0n ? { ...n, nanoseconds: -n.nanoseconds } : n,
  ),
  define('abs', [arg('n', 'period')], ([n]) => ({ ...n, months: Math.abs(n.months) })),
  roundingToWhole('floor', 'floor'),
  roundingToWhole('ceiling', 'ceiling'),
  rounding('round up', 'up'),
  rounding('round down', 'down'),
  rounding('round half up', 'halfUp'),
  rounding('round half down', 'halfDown'),
  rounding('round half even', 'halfEven'),
  rounding('decimal', 'halfEven'),
  define('modulo', [arg('dividend', 'number'), arg('divisor', 'number')], ([a, b]) => d.modulo(a, b)),
  define('odd', [arg('number', 'number')], ([n]) => isOdd(n)),
  define('even', [arg('number', 'number')], ([n]) => d.isInteger(n) && !isOdd(n)),
];

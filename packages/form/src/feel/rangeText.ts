import { parseDateTime, parseTime } from './clock.ts';
import { feelCompare } from './compare.ts';
import type { Expression } from './expression.ts';
import { parseExpression } from './parse.ts';
import { parseDate, parseDuration } from './temporal.ts';
import { type FeelRange, type FeelValue, kindOf } from './values.ts';

/** Reads `[18..21)`: both ends literals of one kind, the lower first. Undefined for anything else. */
export function parseRange(text: string): FeelRange | undefined {
  const parsed = parseExpression(text);
  if (!parsed.ok || parsed.value.kind !== 'range') return undefined;
  const { lowIncluded, highIncluded } = parsed.value;
  const [low, high] = [literal(parsed.value.low), literal(parsed.value.high)];
  if (low === undefined || high === undefined || kindOf(low) !== kindOf(high)) return undefined;
  return (feelCompare(low, high) ?? 1) > 0
    ? undefined
    : { kind: 'range', low, lowIncluded, high, highIncluded };
}

const CONSTRUCTORS: ReadonlyMap<string, (text: string) => FeelValue | undefined> = new Map<
  string,
  (text: string) => FeelValue | undefined
>([
  ['date', parseDate],
  ['time', parseTime],
  ['date and time', parseDateTime],
  ['duration', parseDuration],
]);

/** A literal, or `date("…")` and its like with one. */
function literal(e: Expression): FeelValue | undefined {
  if (e.kind === 'literal') return e.value ?? undefined;
  if (e.kind === 'negate' || e.kind !== 'call' || e.callee.kind !== 'name') return undefined;
  const [first, second] = e.args;
  if (second !== undefined || first?.value.kind !== 'literal' || typeof first.value.value !== 'string')
    return undefined;
  return CONSTRUCTORS.get(e.callee.name)?.(first.value.value);
}

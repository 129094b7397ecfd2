import { evaluateText, parseDate, toJson } from '@formularwerk/form/feel';

const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `x${level} in 1..100`).join(', ');

/** Where engines could differ: exact numbers, dates and zones, texts and patterns, order, and every limit. */
const expressions: readonly string[] = [
  '0.1 + 0.2',
  '10 / 3',
  '2 ** 100',
  '2 ** 0.5',
  'decimal(2.345, 2)',
  'date("2027-01-31") + duration("P1M")',
  'date and time("2027-03-28T01:30:00@Europe/Berlin") + duration("PT1H")',
  'date and time("2027-07-01T12:00:00@America/New_York") - date and time("2027-07-01T12:00:00Z")',
  'date("+999999999-12-31") + duration("P1D")',
  'begunMonths(date("2027-01-31"), date("2027-02-28"))',
  'addWorkingDays(date("2027-12-23"), 3)',
  'week of year(date("2027-01-01"))',
  'upper case("straße ǆ ﬁ")',
  'string length("👩‍👩‍👧‍👦ä")',
  'for s in ["ä", "z", "😀", "\\uFFFD", "A"] return contains("zä😀", s)',
  'sort(["ä", "z", "😀", "\\uFFFD", "A"])',
  'sort([3, 1, 2], function(a, b) true)',
  'matches("Straße", "^[a-z-[x]]+$", "i")',
  'replace("abcd", "(b)(c)", "$2$1")',
  'split("1;2;;3", ";")',
  'distinct values([1, 1.0, "1", @"2027-01-01", date("2027-01-01")])',
  `count(for ${nested(2)} return x0)`,
  `count(for ${nested(3)} return x0)`,
  `some ${nested(6)} satisfies false`,
  'string join(for i in 1..9000 return "abcdefghijklmnop", "")',
  'sum(for i in 1..9999 return i)',
  'sum(for i in 1..10001 return i)',
  'for f in [function(n, g) g(n, g)] return f(1, function(n, g) g(n + 1, g))',
  'for i in 1..25 return if i = 1 then [1, 2] else [partial[-1], partial[-1]]',
];

/** What an expression gives, as JSON, or which limit it met. */
function evaluated(expression: string): string {
  const warnings: string[] = [];
  const today = parseDate('2027-04-01');
  if (!today) throw new Error('The first of April is a day.');
  const result = evaluateText(expression, new Map(), { today, warn: (code) => warnings.push(code) });
  const value = result.ok ? toJson(result.value) : result.problems.map(({ code }) => code).join(' ');
  return [value, ...warnings].join(' ');
}

/** All of them, each with what it gives here. */
export const allEvaluated = (): Readonly<Record<string, string>> =>
  Object.fromEntries(expressions.map((expression) => [expression, evaluated(expression)]));

import { rules } from './expressions.ts';
import { enginesFor } from './forms.ts';
import { rateOf, timeOf } from './timing.ts';

/**
 * Measures the form engine beside others, in one run: `npm run -s formularwerk -- bench`. Prints the tables that the
 * README has. On a machine that does something else too, compare the ratios.
 */
const SIZES = [50, 200, 1000, 10_000];

console.log(`Node ${process.versions.node}\n`);
printTable(
  ['evaluations a second', 'ours', 'cel-js', 'json-logic-engine', 'feelin', 'ours : cel-js', 'ours : feelin'],
  rules().map(({ name, formularwerk, cel, jsonLogic, feelin }) => {
    const rates = [formularwerk, cel, jsonLogic, feelin].map((call) => (call ? rateOf(call) : Number.NaN));
    const [own = 0, ofCel = 0, , ofFeelin = 0] = rates;
    return [name, ...rates.map(perSecond), times(own / ofCel), times(own / ofFeelin)];
  }),
);

const measured = SIZES.map(measure);
printTable(
  ['', 'fields', 'ours, ms', 'survey-core : ours', 'ajv : ours'],
  // All sizes of one thing stand together.
  (measured[0] ?? []).flatMap((_, row) => measured.map((rows) => rows[row] ?? [])),
);

/** What is measured of a form of `count` fields: our time, and how many times as long the others take. */
function measure(count: number): string[][] {
  const { checked, own, survey, ajv } = enginesFor(count);
  const row = (what: string, ours: number, others: readonly number[]) => [
    what,
    grouped(count),
    milliseconds(ours),
    ...others.map((other) => times(other / ours)),
  ];
  const others = [survey, ajv];
  const creations = others.map(({ create }) => timeOf(create));
  return [
    row('a form let in (`parseForm`)', timeOf(checked.create), creations),
    row('a published form opened (`compileForm`, first `walk`)', timeOf(own.create), creations),
    row(
      'all answers judged (`walk`)',
      timeOf(own.whole),
      others.map(({ whole }) => timeOf(whole)),
    ),
    row(
      'one answer changed (`walk`, with the one before)',
      timeOf(own.change),
      others.map(({ change }) => timeOf(change)),
    ),
  ];
}

function printTable(head: readonly string[], body: readonly (readonly string[])[]): void {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...body];
  console.log(`${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function perSecond(rate: number): string {
  return Number.isNaN(rate) ? '–' : grouped(Number(rate.toPrecision(3)));
}

function milliseconds(value: number): string {
  return value < 10 ? value.toPrecision(2) : grouped(value);
}

function times(ratio: number): string {
  return ratio < 10 ? ratio.toPrecision(2) : grouped(ratio);
}

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

const forms = SIZES.map((count) => ({ count, ...enginesFor(count) }));
const creations = forms.map(({ survey, ajv }) => [survey, ajv].map(({ create }) => timeOf(create)));
printTable(
  ['', 'fields', 'ours, ms', 'survey-core : ours', 'ajv : ours'],
  [
    ...rows('a form let in (`parseForm`)', ({ checked }, index) => [
      timeOf(checked.create),
      ...(creations[index] ?? []),
    ]),
    ...rows('a published form opened (`compileForm`, first `walk`)', ({ own }, index) => [
      timeOf(own.create),
      ...(creations[index] ?? []),
    ]),
    ...rows('all answers judged (`walk`)', ({ own, survey, ajv }) =>
      [own, survey, ajv].map(({ whole }) => timeOf(whole)),
    ),
    ...rows('one answer changed', ({ own, survey, ajv }) =>
      [own, survey, ajv].map(({ change }) => timeOf(change)),
    ),
  ],
);

/** A line for each size: our time, and how many times as long the others take. */
function rows(
  what: string,
  measure: (engines: (typeof forms)[number], index: number) => readonly number[],
): string[][] {
  return forms.map((engines, index) => {
    const [own = Number.NaN, ...others] = measure(engines, index);
    return [what, grouped(engines.count), milliseconds(own), ...others.map((other) => times(other / own))];
  });
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

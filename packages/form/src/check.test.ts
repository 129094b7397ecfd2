import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from './check/checks.ts';
import { checkForm } from './check.ts';
import { authorMessage } from './messages/authorMessage.ts';
import { arbitraryForm } from './parse/arbitraryForm.ts';
import { keysOf, valueAt } from './parse/definitionPath.ts';
import { parseForm } from './parseForm.ts';
import type { Problem } from './problem.ts';

interface Fixture {
  readonly about: string;
  readonly form: unknown;
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

const folder = new URL('./check/fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((name): [string, Fixture] => [
  name.replace('.json', ''),
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
]);

function reportOf(json: unknown) {
  const parsed = parseForm(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return checkForm(parsed.value);
}

const places = (problems: readonly Problem[]) => problems.map(({ path, code }) => ({ path, code }));

describe.each(fixtures)('%s', (_name, { about, form, problems, hints }) => {
  test(about, () => {
    const report = reportOf(form);
    expect(places(report.problems)).toEqual(places(problems));
    expect(places(report.hints)).toEqual(places(hints));
    for (const [found, expected] of [
      [report.problems, problems],
      [report.hints, hints],
    ] as const)
      for (const [index, { params = {} }] of expected.entries())
        expect(found[index]?.params ?? {}).toMatchObject(params);
  });

  test('says it in a sentence of each language, with nothing left to fill in', () => {
    const report = reportOf(form);
    for (const problem of [...report.problems, ...report.hints])
      for (const language of ['de', 'en'])
        expect(authorMessage(problem, language), problem.code).not.toMatch(
          /^Bitte prüfen Sie diese Angabe|^Please check this|\{\w+\}/,
        );
  });
});

test('every check has a fixture that triggers it', () => {
  const seen = new Set(
    fixtures.flatMap(([, { problems, hints }]) => [...problems, ...hints].map(({ code }) => code)),
  );
  for (const { code } of checks)
    expect(
      [...seen].some((other) => other === code || other.startsWith(`${code}.`)),
      code,
    ).toBe(true);
});

test('any form can be checked, and each finding stands where something is', () => {
  fc.assert(
    fc.property(arbitraryForm(), (definition) => {
      const { problems, hints } = reportOf(definition);
      // A start page that is not there is what is missing.
      for (const { path } of [...problems, ...hints].filter((one) => one.code !== 'form.missingStartSlot'))
        expect([path, valueAt(definition, keysOf(path))]).not.toEqual([path, undefined]);
    }),
  );
});

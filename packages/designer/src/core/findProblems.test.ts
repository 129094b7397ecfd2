import type { FormDefinition } from '@formularwerk/form';
import { parseForm } from '@formularwerk/form';
import { checkForm } from '@formularwerk/form/check';
import { authorMessage } from '@formularwerk/form/messages';
import { keysOf } from '@formularwerk/form/references';
import { describe, expect, test } from 'vitest';
import { applyCommand } from './applyCommand.ts';
import type { Report } from './finding.ts';
import { findProblems } from './findProblems.ts';
import { cafe } from './forms.fixture.ts';
import { replaceAt } from './keys.ts';
import { findUses } from './uses.ts';

/** The café with something else at a path. */
const withAt = (path: string, value: unknown): FormDefinition => replaceAt(cafe(), keysOf(path), () => value);

/** What the server's check tells of a form. */
function report(form: FormDefinition): Report {
  const parsed = parseForm(form);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { problems, hints } = checkForm(parsed.value);
  const told = (all: typeof problems) =>
    all.map((problem) => ({ ...problem, message: authorMessage(problem) }));
  return { problems: told(problems), hints: told(hints) };
}

const fields = 'sections[0].pages[0].fields';

describe('problems of a form that came from elsewhere', () => {
  test.each<[string, FormDefinition, string, string[]]>([
    [
      'a misspelt name',
      withAt(`${fields}[1].showIf`, 'alkhol = "ja"'),
      'field:getraenke',
      ['‚alkohol‘ schreiben'],
    ],
    [
      'a misspelt option',
      withAt(`${fields}[1].showIf`, 'alkohol = "jaa"'),
      'field:getraenke',
      ['‚ja‘ schreiben'],
    ],
    [
      'a misspelt name in a check',
      withAt('checks[0].when', 'getraenk = null'),
      'form',
      ['‚getraenke‘ schreiben'],
    ],
    [
      'a name in another scope',
      withAt(`${fields}[4].text`, 'An {{strasse}}'),
      'field:hinweis',
      ['‚ort.strasse‘ schreiben'],
    ],
    [
      'a condition on a later question',
      withAt(`${fields}[0].showIf`, 'ort.strasse != null'),
      'field:alkohol',
      ['‚Ort‘ davor verschieben'],
    ],
  ])('%s', (_, form, node, fixes) => {
    const found = findProblems(form);
    expect(found.map((one) => one.node)).toContain(node);
    const finding = found.find((one) => one.node === node && one.fixes.length > 0);
    expect(finding?.fixes.map((fix) => fix.name)).toEqual(fixes);
    const fixed = finding?.fixes[0] && applyCommand(form, finding.fixes[0].command);
    expect(fixed?.ok && findProblems(fixed.value)).toEqual([]);
  });

  test('none in a sound form', () => {
    expect(findProblems(cafe())).toEqual([]);
  });
});

describe('what the server’s check tells', () => {
  const single = [{ id: 'ja', label: 'Ja' }];
  test.each<[string, FormDefinition, string]>([
    [
      'form.labelColon',
      withAt(`${fields}[1].label`, { de: 'Getränke:', en: 'Drinks:' }),
      'Doppelpunkt entfernen',
    ],
    ['form.missingLanguage', cafe(), 'Sprache ‚Englisch‘ nicht anbieten'],
    ['form.singleOption', withAt(`${fields}[2].options`, single), 'Kästchen daraus machen'],
    ['form.neverVisible', withAt(`${fields}[3].showIf`, '1 > 2'), 'Bedingung entfernen'],
  ])('%s can be put right with one press', (code, base, name) => {
    const form =
      code === 'form.singleOption'
        ? replaceAt(base, keysOf('sections[0].pages[1].showIf'), () => undefined)
        : base;
    const finding = findProblems(form, report(form)).find((one) => one.code === code);
    expect(finding?.fixes.map((fix) => fix.name)).toEqual([name]);
    const fixed = finding?.fixes[0] && applyCommand(form, finding.fixes[0].command);
    if (!fixed?.ok) throw new Error('The fix does not work.');
    const left = findProblems(fixed.value, report(fixed.value));
    expect(left.filter((one) => one.code === code && one.path === finding?.path)).toEqual([]);
  });

  test('an empty slot of the start page has its place, and no words that could be written for the author', () => {
    const slot = findProblems(cafe(), report(cafe())).find((one) => one.code === 'form.missingStartSlot');
    expect(slot).toMatchObject({ node: 'form', kind: 'hint', fixes: [] });
  });
});

test('a question is used where its name stands, in rules and texts, once a place', () => {
  expect(findUses(cafe(), 'field:ort').map((use) => use.sentence)).toEqual([
    'Text des Hinweises ‚Wir prüfen die Lage an der Straße ….‘',
    'Titel der Seite ‚Nachbarn von …‘',
  ]);
  expect(findUses(cafe(), 'option:alkohol#ja').map((use) => `${use.node} ${use.property}`)).toEqual([
    'field:getraenke showIf',
    'option:merkmale#zapfanlage showIf',
    'field:stellen.art options',
    'field:stellen.fass showIf',
    'form checks',
    'form services',
  ]);
  expect(findUses(cafe(), 'field:weg')).toEqual([]);
  const [service] = cafe().services ?? [];
  const twice = { ...cafe(), services: service ? [service, { ...service, leika: '99108012005001' }] : [] };
  expect(findUses(twice, 'field:alkohol').filter(({ property }) => property === 'services')).toHaveLength(1);
});

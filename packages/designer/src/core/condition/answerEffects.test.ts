import { placesOf } from '@formularwerk/form/conditions';
import { describe, expect, it } from 'vitest';
import { realForms, testForm } from '../../../../form/src/conditions/testForm.fixture.ts';
import { applyCommand } from '../applyCommand.ts';
import type { Command } from '../command.ts';
import { answerEffects, hideOnAnswer, showOnAnswer, targetsOf } from './answerEffects.ts';

function run(command: Command | undefined, form = testForm) {
  const applied = command && applyCommand(form, command);
  if (!applied?.ok) throw new Error(JSON.stringify(applied?.problems));
  return applied.value;
}

const showing = (showIf: string) => run({ type: 'setCondition', node: 'field:ende', showIf });
const conditionOf = (form: typeof testForm) => placesOf(form).get('field:ende')?.showIf;

describe('what an option shows', () => {
  it('are questions, pages and sections whose condition names it', () => {
    const [form] = realForms;
    if (form === undefined) return;
    expect(answerEffects(form, 'zweck', 'geruest')).toEqual([
      { node: 'page:baustelle', isEnough: true },
      { node: 'field:haftpflicht', isEnough: true },
      { node: 'page:ausfuehrung', isEnough: true },
    ]);
  });

  it.each<[string, string, unknown]>([
    ['alkohol = "ja"', 'ja', [{ node: 'field:ende', isEnough: true }]],
    ['alkohol in ("ja", "offen")', 'ja', [{ node: 'field:ende', isEnough: true }]],
    ['alkohol = "ja" and anzahl > 3', 'ja', [{ node: 'field:ende', isEnough: false }]],
    ['alkohol = "ja" or anzahl > 3', 'ja', [{ node: 'field:ende', isEnough: true }]],
    ['alkohol = "ja"', 'nein', []],
    ['alkohol != null and alkohol != "ja"', 'ja', []],
    ['anzahl > 3 and (alkohol = "ja" or firma = null)', 'ja', []],
  ])('%s, looked at from %s', (showIf, option, effects) => {
    expect(answerEffects(showing(showIf), 'alkohol', option)).toEqual(effects);
  });
});

describe('showing something on an option', () => {
  it.each<[string | undefined, 'any' | 'all', string]>([
    [undefined, 'any', 'alkohol = "ja"'],
    ['alkohol = "offen"', 'any', 'alkohol in ("offen", "ja")'],
    ['alkohol in ("offen", "nein")', 'any', 'alkohol in ("offen", "nein", "ja")'],
    ['anzahl > 3', 'any', 'anzahl > 3 or alkohol = "ja"'],
    ['anzahl > 3', 'all', 'anzahl > 3 and alkohol = "ja"'],
    ['anzahl > 3 and firma = null', 'any', '(anzahl > 3 and firma = null) or alkohol = "ja"'],
    ['anzahl > 3 or firma = null', 'all', '(anzahl > 3 or firma = null) and alkohol = "ja"'],
    ['anzahl > 3 or alkohol = "offen"', 'any', 'anzahl > 3 or alkohol in ("offen", "ja")'],
    ['frist * 2 > 3', 'any', '(frist * 2 > 3) or alkohol = "ja"'],
    [
      'anzahl > 3 and (firma = null or von = null)',
      'any',
      '(anzahl > 3 and (firma = null or von = null)) or alkohol = "ja"',
    ],
  ])('beside %s with %s', (before, match, after) => {
    const form = before === undefined ? testForm : showing(before);
    expect(conditionOf(run(showOnAnswer(form, 'alkohol', 'ja', 'field:ende', match), form))).toBe(after);
  });

  it('says „enthält“ where several answers are possible', () => {
    const form = run(showOnAnswer(testForm, 'getraenke', 'bier', 'section:stellen'));
    expect(placesOf(form).get('section:stellen')?.showIf).toBe('list contains(getraenke, "bier")');
  });

  it.each<[string, string | undefined]>([
    ['alkohol = "ja"', undefined],
    ['alkohol in ("ja", "offen")', 'alkohol = "offen"'],
    ['alkohol in ("ja", "offen", "nein")', 'alkohol in ("offen", "nein")'],
    ['anzahl > 3 and alkohol = "ja"', 'anzahl > 3'],
  ])('is taken away from %s', (before, after) => {
    const form = showing(before);
    expect(conditionOf(run(hideOnAnswer(form, 'alkohol', 'ja', 'field:ende'), form))).toBe(after);
  });

  it.each<[string, string | undefined]>([
    ['oeffentlich', undefined],
    ['oeffentlich or anzahl > 3', 'anzahl > 3'],
    ['anzahl > 3 and oeffentlich', 'anzahl > 3'],
  ])('on a box that is ticked is taken away from %s', (before, after) => {
    const form = showing(before);
    expect(conditionOf(run(hideOnAnswer(form, 'oeffentlich', true, 'field:ende'), form))).toBe(after);
  });

  it.each<[string | undefined, string]>([
    [undefined, 'oeffentlich = true'],
    ['anzahl > 3', 'anzahl > 3 or oeffentlich = true'],
    ['alkohol = "ja" and anzahl > 3', '(alkohol = "ja" and anzahl > 3) or oeffentlich = true'],
  ])('on a box that is ticked comes beside %s', (before, after) => {
    const form = before === undefined ? testForm : showing(before);
    const shown = run(showOnAnswer(form, 'oeffentlich', true, 'field:ende'), form);
    expect(conditionOf(shown)).toBe(after);
    expect(answerEffects(shown, 'oeffentlich', true)).toEqual([{ node: 'field:ende', isEnough: true }]);
  });

  it('is nothing to do with a box that must not be ticked', () => {
    expect(answerEffects(showing('not(oeffentlich)'), 'oeffentlich', true)).toEqual([]);
  });

  it('takes nothing away where the option is not asked for', () => {
    expect(hideOnAnswer(showing('anzahl > 3'), 'alkohol', 'ja', 'field:ende')).toBeUndefined();
  });
});

describe('what an option can show', () => {
  it('stands after its question and sees it', () => {
    const targets = targetsOf(testForm, 'stellen.art');
    expect(targets).toEqual(['field:stellen.anzahl', 'field:stellen.bemerkung']);
    const fromAlcohol = targetsOf(testForm, 'alkohol');
    expect(fromAlcohol).not.toContain('field:alkohol');
    expect(fromAlcohol).not.toContain('page:eins');
    expect(fromAlcohol).not.toContain('section:vorhaben');
    expect(fromAlcohol).toEqual(
      expect.arrayContaining([
        'field:getraenke',
        'option:getraenke#bier',
        'field:ort.hinweis',
        'section:stellen',
        'field:richtig',
      ]),
    );
  });

  it('can always be shown by it', () => {
    const answers = { alkohol: 'ja', 'ort.klasse': 'kreis', oeffentlich: true } as const;
    for (const [address, answer] of Object.entries(answers))
      for (const node of targetsOf(testForm, address)) run(showOnAnswer(testForm, address, answer, node));
  });
});

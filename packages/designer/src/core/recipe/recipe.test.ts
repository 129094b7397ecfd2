import { compileForm, evaluateAt, type Field, type FormDefinition, walk } from '@formularwerk/form';
import { checkForm } from '@formularwerk/form/check';
import { toJson } from '@formularwerk/form/feel';
import { describe, expect, it } from 'vitest';
import { accepted, realForms } from '../../../../form/src/conditions/testForm.fixture.ts';
import { applyCommand } from '../applyCommand.ts';
import { insideOf } from '../insideOf.ts';
import { fieldAt } from '../lookups.ts';
import { buildRecipe } from './buildRecipe.ts';
import { readRecipe } from './readRecipe.ts';
import type { Recipe, RecipeValues } from './recipe.ts';
import { recipes } from './recipes.ts';
import { isUsable, type RecipeTarget, slotsOf } from './slots.ts';

const list = (showIf?: string): Field => ({
  id: 'stellen',
  type: 'list',
  label: 'Ausschankstellen',
  item: 'Stelle',
  items: 'Stellen',
  max: 10,
  ...(showIf !== undefined && { showIf }),
  fields: [
    { id: 'name', type: 'text', label: 'Name', required: true },
    { id: 'betrag', type: 'money', label: 'Einnahme' },
    { id: 'plaetze', type: 'integer', label: 'Plätze', required: true },
  ],
});

const base: readonly Field[] = [
  { id: 'alkohol', type: 'boolean', label: 'Es gibt Alkohol' },
  { id: 'menge', type: 'integer', label: 'Plakate', required: true },
  { id: 'wunsch', type: 'decimal', label: 'Wunschfläche' },
  { id: 'von', type: 'date', label: 'Beginn', required: true },
  { id: 'bis', type: 'date', label: 'Ende', required: true },
];

const formOf = (...fields: Field[]): FormDefinition =>
  accepted({
    format: 1,
    id: 'probe',
    title: 'Probe',
    sections: [
      {
        id: 'a',
        title: 'A',
        pages: [
          { id: 'a', title: 'A', fields: [...base, ...fields] },
          { id: 'b', title: 'B', fields: [{ id: 'schluss', type: 'text', label: 'Schluss' }] },
        ],
      },
    ],
    delivery: { office: 'ordnungsamt' },
  });

const atEnd: RecipeTarget = { spot: { in: { page: 'b' }, after: 'schluss' } };

const recipe = (id: string): Recipe => {
  const found = recipes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no recipe ${id}`);
  return found;
};

function apply(form: FormDefinition, id: string, target: RecipeTarget, values: RecipeValues): FormDefinition {
  const built = buildRecipe(recipe(id), form, target, values);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const applied = applyCommand(form, built.value);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.value;
}

const walked = (form: FormDefinition, entries: Parameters<typeof walk>[1], parameters = {}) =>
  walk(compileForm(form), entries, { today: '2027-03-01', parameters });

const value = (form: FormDefinition, name: string, entries: Parameters<typeof walk>[1], parameters = {}) =>
  toJson(evaluateAt(walked(form, entries, parameters), '', name));

const basicFee: RecipeValues = {
  grundbetrag: '20',
  liste: 'stellen',
  jeEintrag: '10,00',
  bezeichnung: 'Gestattungsgebühr',
  rechtsgrundlage: '§ 4 der Satzung',
};

describe('Grundbetrag + Betrag je Eintrag', () => {
  it('counts the entries, and is the basic amount for none', () => {
    const form = apply(formOf(list()), 'grundbetragJeEintrag', atEnd, basicFee);
    expect(value(form, 'gestattungsgebuehr', {})).toBe('20');
    expect(value(form, 'gestattungsgebuehr', { stellen: ['i1', 'i2'] })).toBe('40');
  });

  it('makes the amounts something that each municipality sets', () => {
    const form = apply(formOf(list()), 'grundbetragJeEintrag', atEnd, basicFee);
    expect(form.parameters).toEqual([
      {
        id: 'grundbetragGestattungsgebuehr',
        type: 'money',
        label: 'Grundbetrag (Gestattungsgebühr)',
        sample: '20.00',
      },
      {
        id: expect.stringMatching(/^betragJeEintrag/),
        type: 'money',
        label: 'Betrag je Eintrag (Gestattungsgebühr)',
        sample: '10.00',
      },
    ]);
    const set = { grundbetragGestattungsgebuehr: '50.00' };
    expect(value(form, 'gestattungsgebuehr', { stellen: ['i1'] }, set)).toBe('60');
    expect(fieldAt(form, 'gestattungsgebuehr')).toMatchObject({
      type: 'computed',
      result: 'money',
      basis: '§ 4 der Satzung',
    });
  });

  it.each<[string, Field, string, string]>([
    ['hidden by a condition', list('alkohol = true'), 'stellen', '20'],
    [
      'in a group that may be hidden',
      { id: 'ort', type: 'group', label: 'Ort', showIf: 'alkohol = true', fields: [list()] },
      'ort.stellen',
      '20',
    ],
  ])('is accepted, and the basic amount, for a list %s', (_where, field, liste, expected) => {
    const form = apply(formOf(field), 'grundbetragJeEintrag', atEnd, { ...basicFee, liste });
    expect(value(form, 'gestattungsgebuehr', {})).toBe(expected);
    expect(value(form, 'gestattungsgebuehr', { alkohol: 'on', stellen: ['i1'], 'ort.stellen': ['i1'] })).toBe(
      '30',
    );
  });

  it('works for a list of one’s own computed values, and inside an item', () => {
    const inner: Field = {
      id: 'tische',
      type: 'list',
      label: 'Tische',
      item: 'Tisch',
      items: 'Tische',
      max: 5,
      fields: [{ id: 'platz', type: 'integer', label: 'Plätze' }],
    };
    const outer = list();
    if (outer.type !== 'list') return;
    const form = formOf({ ...outer, fields: [...(outer.fields ?? []), inner] });
    const spot = { in: { field: 'stellen' }, after: 'tische' };
    const inside = apply(form, 'grundbetragJeEintrag', { spot }, { ...basicFee, liste: 'stellen.tische' });
    const entries = { stellen: ['i1'], 'stellen.i1.tische': ['t1', 't2'] };
    expect(walked(inside, entries).computed).toEqual({ 'stellen.i1.gestattungsgebuehr': '40.00' });
    const beside = apply(form, 'grundbetragJeEintrag', { spot: { in: { computedOf: 'stellen' } } }, basicFee);
    expect(value(beside, 'gestattungsgebuehr', entries)).toBe('30');
  });

  it('is read back, and what is changed in its slots is changed in its parameters', () => {
    const form = apply(formOf(list()), 'grundbetragJeEintrag', atEnd, basicFee);
    const read = readRecipe(form, 'gestattungsgebuehr');
    expect(read?.values).toEqual({ ...basicFee, grundbetrag: '20,00' });
    const changed = apply(
      form,
      'grundbetragJeEintrag',
      { field: 'gestattungsgebuehr' },
      { ...read?.values, grundbetrag: '25,50', bezeichnung: 'Gebühr' },
    );
    expect(changed.parameters?.map(({ sample }) => sample)).toEqual(['25.50', '10.00']);
    expect(readRecipe(changed, 'gestattungsgebuehr')?.values).toMatchObject({
      grundbetrag: '25,50',
      bezeichnung: 'Gebühr',
    });
  });

  it('keeps what is said in other languages', () => {
    const made = apply(formOf(list()), 'grundbetragJeEintrag', atEnd, basicFee);
    const label = { de: 'Gestattungsgebühr', en: 'Permit fee' };
    const both = applyCommand(made, { type: 'editField', field: 'gestattungsgebuehr', set: { label } });
    if (!both.ok) throw new Error(JSON.stringify(both.problems));
    const target = { field: 'gestattungsgebuehr' };
    const form = apply(both.value, 'grundbetragJeEintrag', target, { ...basicFee, bezeichnung: 'Gebühr' });
    expect(fieldAt(form, 'gestattungsgebuehr')).toMatchObject({ label: { de: 'Gebühr', en: 'Permit fee' } });
  });

  it('can use a parameter that is there', () => {
    const first = apply(formOf(list()), 'festerBetrag', atEnd, {
      betrag: '30',
      bezeichnung: 'Verwaltungsgebühr',
    });
    const parameter = first.parameters?.[0]?.id ?? '';
    const form = apply(first, 'grundbetragJeEintrag', atEnd, {
      ...basicFee,
      grundbetrag: `parameter:${parameter}`,
    });
    expect(form.parameters).toHaveLength(2);
    expect(value(form, 'gestattungsgebuehr', { stellen: ['i1'] })).toBe('40');
  });

  it('tells what is missing and what is no amount, slot by slot', () => {
    const built = buildRecipe(recipe('grundbetragJeEintrag'), formOf(list()), atEnd, {
      grundbetrag: 'zwanzig',
      jeEintrag: '',
    });
    expect(built.ok ? [] : built.problems.map(({ path, params }) => [path, params?.message])).toEqual([
      ['grundbetrag', 'Geben Sie einen Betrag ein, zum Beispiel 20,00.'],
      ['liste', 'Füllen Sie „Liste“ aus.'],
      ['jeEintrag', 'Füllen Sie „Betrag je Eintrag“ aus.'],
    ]);
  });
});

describe('the other values', () => {
  it.each<[string, string, RecipeValues, Parameters<typeof walk>[1], string]>([
    ['Betrag je Einheit', 'betragJeEinheit', { menge: 'menge', jeEinheit: '2' }, { menge: '7' }, '14'],
    ['… of what may be missing', 'betragJeEinheit', { menge: 'wunsch', jeEinheit: '2' }, {}, '0'],
    [
      '… with a least amount',
      'betragJeEinheit',
      { menge: 'menge', jeEinheit: '2', mindestbetrag: '20' },
      { menge: '7' },
      '20',
    ],
    [
      'Gebühr nach Fläche und Monaten',
      'flaecheUndMonate',
      { flaeche: 'wunsch', beginn: 'von', ende: 'bis', jeMonat: '3,50' },
      { wunsch: '4,2', von: '2027-04-15', bis: '2027-06-15' },
      '52.5',
    ],
    [
      '… before the period is known',
      'flaecheUndMonate',
      { flaeche: 'wunsch', beginn: 'von', ende: 'bis', jeMonat: '3,50', mindestbetrag: '10' },
      { wunsch: '4,2' },
      '10',
    ],
    [
      'Summe über Zeilen',
      'summeUeberZeilen',
      { liste: 'stellen', wert: 'betrag' },
      { stellen: ['i1', 'i2', 'i3'], 'stellen.i1.betrag': '1,50', 'stellen.i3.betrag': '2' },
      '3.5',
    ],
    ['… over no entry', 'summeUeberZeilen', { liste: 'stellen', wert: 'plaetze' }, {}, '0'],
    ['Fester Betrag', 'festerBetrag', { betrag: '30' }, {}, '30'],
  ])('%s', (_name, id, values, entries, expected) => {
    const form = apply(formOf(list()), id, atEnd, { ...values, bezeichnung: 'Ergebnis' });
    expect(value(form, 'ergebnis', entries)).toBe(expected);
    const read = readRecipe(form, 'ergebnis');
    expect(read?.recipe.id).toBe(id);
    expect(apply(form, id, { field: 'ergebnis' }, read?.values ?? {})).toEqual(form);
  });

  it('leave nothing in the form that is told as a problem or as literal data', () => {
    const form = apply(formOf(list()), 'grundbetragJeEintrag', atEnd, basicFee);
    const { problems, hints } = checkForm(compileForm(form));
    expect(problems).toEqual([]);
    expect(hints.map(({ code }) => code)).not.toContain('form.literalData');
  });

  it.each([
    ['betrag', 'money'],
    ['plaetze', 'integer'],
  ])('sum %s as %s', (wert, result) => {
    const form = apply(formOf(list()), 'summeUeberZeilen', atEnd, { liste: 'stellen', wert });
    expect(fieldAt(form, 'summe')).toMatchObject({ result });
  });
});

describe('checks', () => {
  const codes = (form: FormDefinition, entries: Parameters<typeof walk>[1]): string[] =>
    walked(form, entries)
      .problems.filter(({ code }) => code.startsWith('check.'))
      .map(({ severity, params }) => `${severity}: ${params?.message}`);

  it('of a period of notice also speak of days that are over', () => {
    const form = apply(
      formOf(),
      'fristInTagen',
      { field: 'von' },
      { tage: '14', meldung: 'Bitte {{tage}} Tage vorher.' },
    );
    const spoken = ['warning: Bitte 14 Tage vorher.'];
    expect(codes(form, { von: '2027-03-14' })).toEqual(spoken);
    expect(codes(form, { von: '2027-02-01' })).toEqual(spoken);
    expect(codes(form, { von: '2027-03-15' })).toEqual([]);
    expect(codes(form, {})).toEqual([]);
    expect(form.parameters).toMatchObject([{ type: 'integer', sample: 14 }]);
    expect(readRecipe(form, 'von', 'fristInTagen')?.values).toEqual({
      tage: '14',
      schwere: 'warning',
      meldung: 'Bitte {{tage}} Tage vorher.',
    });
  });

  it('of age count to the day of the application', () => {
    const form = apply(formOf(), 'altersPruefung', { field: 'von' }, { alter: '18', meldung: 'Zu jung.' });
    expect(codes(form, { von: '2009-03-02' })).toEqual(['error: Zu jung.']);
    expect(codes(form, { von: '2009-03-01' })).toEqual([]);
    expect(form.parameters).toBeUndefined();
  });

  it('of an end look at the beginning', () => {
    const form = apply(
      formOf(),
      'endeNichtVorBeginn',
      { field: 'bis' },
      { beginn: 'von', meldung: 'Verkehrt.' },
    );
    expect(codes(form, { von: '2027-03-02', bis: '2027-03-01' })).toEqual(['error: Verkehrt.']);
    expect(codes(form, { von: '2027-03-02', bis: '2027-03-02' })).toEqual([]);
  });

  it('can be changed afterwards', () => {
    const form = apply(formOf(), 'fristInTagen', { field: 'von' }, { tage: '14', meldung: 'Zu spät.' });
    const target = { field: 'von', check: 'fristInTagen' };
    const values = { tage: '21', schwere: 'error', meldung: 'Zu früh.' };
    const changed = apply(form, 'fristInTagen', target, values);
    expect(readRecipe(changed, 'von', 'fristInTagen')?.values).toEqual(values);
    expect(changed.parameters).toHaveLength(1);
  });

  it('are read in the forms of the repository', () => {
    const found = realForms.flatMap((form) =>
      form.sections
        .flatMap(({ pages }) => pages.flatMap(({ fields }) => fields))
        .flatMap((field) => (insideOf(field) ?? []).map((inside) => [form, field.id, inside] as const))
        .flatMap(([form2, around, field]) =>
          'checks' in field
            ? (field.checks ?? []).map(
                ({ id }) => readRecipe(form2, `${around}.${field.id}`, id)?.recipe.name,
              )
            : [],
        ),
    );
    expect(found.filter((name) => name !== undefined)).toEqual([
      'Frist in Tagen',
      'Ende nicht vor Beginn',
      'Altersprüfung',
      'Altersprüfung',
    ]);
  });
});

describe('slots', () => {
  it('offer the questions that fit and stand before, and the parameters that are there', () => {
    const form = apply(formOf(list()), 'festerBetrag', atEnd, { betrag: '30', bezeichnung: 'Gebühr' });
    const choices = slotsOf(recipe('betragJeEinheit'), form, atEnd).map(({ id, choices: found }) => [
      id,
      found?.map((choice) => choice.id),
    ]);
    expect(choices).toEqual([
      ['menge', ['menge', 'wunsch']],
      ['jeEinheit', ['parameter:betragGebuehr']],
      ['mindestbetrag', ['parameter:betragGebuehr']],
      ['bezeichnung', undefined],
      ['rechtsgrundlage', undefined],
    ]);
  });

  it('offer the numbers of the list that was chosen', () => {
    const wert = (values: RecipeValues) =>
      slotsOf(recipe('summeUeberZeilen'), formOf(list()), atEnd, values)
        .find(({ id }) => id === 'wert')
        ?.choices?.map(({ label }) => label);
    expect(wert({})).toEqual([]);
    expect(wert({ liste: 'stellen' })).toEqual(['Einnahme', 'Plätze']);
  });

  it('say where a recipe can be used', () => {
    const usable = (form: FormDefinition, target: RecipeTarget) =>
      recipes.filter((one) => isUsable(one, form, target)).map(({ id }) => id);
    expect(usable(formOf(), atEnd)).toEqual(['betragJeEinheit', 'flaecheUndMonate', 'festerBetrag']);
    expect(usable(formOf(), { field: 'bis' })).toEqual([
      'fristInTagen',
      'altersPruefung',
      'endeNichtVorBeginn',
    ]);
    expect(usable(formOf(), { field: 'von' })).toEqual(['fristInTagen', 'altersPruefung']);
    expect(usable(formOf(), { field: 'menge' })).toEqual([]);
    expect(usable(formOf(list()), { spot: { in: { page: 'a' } } })).toEqual(['festerBetrag']);
  });
});

describe('rules that no recipe has written', () => {
  it('speak of two days where the recipe speaks of one', () => {
    const form = apply(formOf(), 'fristInTagen', { field: 'bis' }, { tage: '14', meldung: 'Zu spät.' });
    const when = (expression: string): unknown => {
      const set = { when: expression };
      const applied = applyCommand(form, {
        type: 'editCheck',
        node: 'field:bis',
        check: 'fristInTagen',
        set,
      });
      return applied.ok && readRecipe(applied.value, 'bis', 'fristInTagen')?.recipe.id;
    };
    const days = form.parameters?.[0]?.id;
    expect(when(`bis < today() or daysBetween(today(), bis) < ${days}`)).toBe('fristInTagen');
    expect(when(`bis < today() or daysBetween(today(), von) < ${days}`)).toBeUndefined();
    expect(when(`von < today() or daysBetween(today(), von) < ${days}`)).toBeUndefined();
  });

  it.each(['20 + 10 * 3', 'menge * 2', 'if menge = null then 0 else menge', 'count(stellen)'])(
    '%s',
    (text) => {
      const form = formOf(list(), {
        id: 'wert',
        type: 'computed',
        label: 'Wert',
        result: 'money',
        value: text,
      });
      expect(readRecipe(form, 'wert')).toBeUndefined();
    },
  );
});

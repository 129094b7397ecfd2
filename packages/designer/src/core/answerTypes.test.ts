import type { Field, FormDefinition, Json } from '@formularwerk/form';
import { parseForm, walkAnswers } from '@formularwerk/form';
import { checkForm } from '@formularwerk/form/check';
import { describe, expect, it } from 'vitest';
import { realForms } from '../../../form/src/conditions/testForm.fixture.ts';
import { answerTypeOf, answerTypes, changesOf } from './answerTypes.ts';
import { insideOf } from './insideOf.ts';

const formOf = (...fields: Field[]): FormDefinition => ({
  format: 1,
  id: 'probe',
  title: 'Probe',
  sections: [{ id: 'a', title: 'Abschnitt', pages: [{ id: 'a', title: 'Seite', fields }] }],
  delivery: { office: 'ordnungsamt' },
});

const made = (id: string): Field => {
  const type = answerTypes.find((one) => one.id === id);
  if (type === undefined) throw new Error(`no answer type ${id}`);
  return type.create('frage', 'Die Frage');
};

describe('every answer type', () => {
  it.each(answerTypes.map((type) => [type.name, type] as const))('%s makes a sound field', (_name, type) => {
    const parsed = parseForm(formOf(type.create('frage', 'Welche Angabe?')));
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    if (!parsed.ok) return;
    const { problems, hints } = checkForm(parsed.value);
    expect(problems).toEqual([]);
    const expected = ['form.missingStartSlot', 'form.unusedQuestion'];
    expect(hints.filter(({ code }) => !expected.includes(code))).toEqual([]);
  });

  it.each(answerTypes.map((type) => [type.name, type] as const))('%s is recognised', (_name, type) => {
    expect(answerTypeOf(type.create('frage', 'Welche Angabe?'))?.id).toBe(type.id);
  });

  it('has a name and a sentence of its own', () => {
    for (const texts of [answerTypes.map(({ name }) => name), answerTypes.map(({ sentence }) => sentence)])
      expect(new Set(texts).size).toBe(answerTypes.length);
    for (const { sentence } of answerTypes) expect(sentence).toMatch(/\.$/);
  });

  it('is found for every field of the repository’s forms', () => {
    const all = (fields: readonly Field[]): Field[] =>
      fields.flatMap((field) => [field, ...all(insideOf(field) ?? [])]);
    for (const form of realForms)
      for (const field of all(form.sections.flatMap(({ pages }) => pages.flatMap((page) => page.fields))))
        expect([field.id, answerTypeOf(field)?.name]).not.toContain(undefined);
  });
});

describe('answers that are asked for by meaning', () => {
  const problemsOf = (field: Field, answer: Json): string[] => {
    const parsed = parseForm(formOf(field));
    if (!parsed.ok) throw new Error('not a form');
    return walkAnswers(parsed.value, { [field.id]: answer }, { today: '2027-03-01' }).problems.map(
      ({ code }) => code,
    );
  };

  it.each<[string, Json, string[]]>([
    ['kennzeichen', 'MI-AB 123', []],
    ['kennzeichen', 'B-ÄB 1', ['plate.format']],
    ['kennzeichen', 'MI-AB 12345', ['plate.format']],
    ['postleitzahl', '32339', []],
    ['postleitzahl', '3233', ['postalCode.format']],
    ['steuerId', '86095742719', []],
    ['steuerId', '86095742718', ['taxId.checksum']],
    ['ustId', 'DE136695976', []],
    ['ustId', 'DE136695977', ['vatId.checksum']],
    ['registernummer', 'HRB 12345', []],
    ['registernummer', 'HRC 12345', ['registerNumber.format']],
    ['internetadresse', 'https://www.beispiel.de', []],
    ['internetadresse', 'ftp://beispiel.de', ['web.scheme']],
    ['zeitraum', { von: '2027-04-01', bis: '2027-04-01' }, []],
    ['zeitraum', { von: '2027-04-02', bis: '2027-04-01' }, ['check.endeVorBeginn']],
    ['anschrift', { strasse: 'Weg', hausnummer: '1a', plz: '32339', ort: 'Espelkamp' }, []],
    ['anschrift', { strasse: 'Weg', hausnummer: '1a', plz: '3233', ort: 'Espelkamp' }, ['postalCode.format']],
    ['bestaetigung', false, ['required']],
    ['menge', '12.345', ['decimal.digits']],
    ['anzahl', -1, ['number.min']],
  ])('%s %j gives %j', (id, answer, problems) => {
    expect(problemsOf(made(id), answer)).toEqual(problems);
  });
});

describe('turning one into another', () => {
  it.each([
    ['jaNein', 'Eine Antwort aus mehreren, Mehrere Antworten, Kästchen zum Bestätigen'],
    ['eineAntwort', 'Mehrere Antworten'],
    ['hinweis', ''],
  ])('%s can become: %s', (id, names) => {
    expect(
      changesOf(made(id))
        .map(({ name }) => name)
        .join(', '),
    ).toBe(names);
  });
});

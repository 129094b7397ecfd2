import { compileForm } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { AS_WRITTEN, chosenParameters, controlsOf, dayOf, languageFor, SAMPLES } from './formArgs.ts';
import { definitionOf, formNames } from './forms.ts';

const args = { town: SAMPLES, parameters: {}, today: '2027-01-15', javascript: true };

describe('the controls of a form', () => {
  it('offer the municipalities that have set values, after the samples', () => {
    expect(controlsOf('gewerbeanmeldung').town?.options).toEqual([SAMPLES, 'hille']);
    expect(controlsOf('hundesteuer', [AS_WRITTEN]).town?.options).toEqual([AS_WRITTEN, SAMPLES]);
  });

  it('name every value that can be set otherwise', () => {
    for (const name of formNames)
      for (const { id } of compileForm(definitionOf(name)).definition.parameters ?? [])
        expect(controlsOf(name).parameters?.description, name).toContain(id);
  });
});

describe('the values that hold', () => {
  const { anmeldefrist } = chosenParameters('hundesteuer', args);

  it('are those of the town', () => {
    expect(anmeldefrist).toBe(14);
    const hille = chosenParameters('gewerbeanmeldung', { ...args, town: 'hille' });
    expect(hille.postleitzahlen).toEqual([{ plz: '32479' }]);
  });

  it('are those of the journey, as long as no town is chosen', () => {
    const written = { anmeldefrist: 30 };
    expect(chosenParameters('hundesteuer', { ...args, town: AS_WRITTEN }, written)).toEqual(written);
    expect(chosenParameters('hundesteuer', args, written).anmeldefrist).toBe(14);
  });

  it('give way to single ones', () => {
    const parameters = { anmeldefrist: 7 };
    expect(chosenParameters('hundesteuer', { ...args, parameters })).toMatchObject({
      anmeldefrist: 7,
      gefaehrlicheZaehlenMit: true,
    });
  });
});

it('reads the day as it is written, and as a date control gives it', () => {
  expect(dayOf('2027-01-15')).toBe('2027-01-15');
  expect(dayOf(new Date(2027, 0, 15).getTime())).toBe('2027-01-15');
  expect(dayOf('2027-01-15T12:00:00Z')).toBe('2027-01-15');
});

it('shows a form in German as a whole when it lacks the chosen language', () => {
  const form = { ...definitionOf('hundesteuer'), languages: ['de' as const, 'en' as const] };
  expect(languageFor(form, 'en')).toBe('en');
  expect(languageFor(form, 'de-simple')).toBe('de');
  expect(languageFor({ ...form, languages: ['de', 'de-simple'] }, 'de-simple')).toBe('de-simple');
});

import { describe, expect, it } from 'vitest';
import { compileForm } from './compileForm.ts';
import type { Entries } from './entries.ts';
import type { FormDefinition } from './generated/definition.ts';
import { setAt } from './parameterSets.ts';
import { walk } from './walk.ts';

const text = (id: string, value: string) => ({
  id,
  type: 'computed' as const,
  label: id,
  result: 'money' as const,
  value,
});

/** A tax that is paid for a month: what the month cost is charged, whenever the return comes. */
const definition = {
  format: 1,
  id: 'steuer',
  title: 'Steuer',
  validAt: 'get or else(monat, today())',
  parameters: [{ id: 'satz', type: 'money', label: 'Satz', sample: '1.00' }],
  sections: [
    {
      id: 's',
      title: 'S',
      pages: [
        {
          id: 'p',
          title: 'P',
          fields: [
            { id: 'monat', type: 'date', label: 'Monat' },
            { id: 'geraete', type: 'integer', label: 'Geräte' },
            text('steuer', 'get or else(geraete, 0) * satz'),
          ],
        },
      ],
    },
  ],
  delivery: { office: 'amt' },
} as FormDefinition;

const set = (validFrom: string, satz: string) => ({ validFrom, values: { satz } });
const parameterSets = [set('2025-01-01', '20.00'), set('2026-01-01', '35.00'), set('2028-01-01', '50.00')];
const form = compileForm(definition);
const context = { today: '2027-04-01', parameters: { satz: '35.00' }, parameterSets };

const taxOf = (entries: Entries, more: object = {}) =>
  walk(form, { geraete: '2', ...entries }, { ...context, ...more }).computed.steuer;

describe('parameters with dates', () => {
  it.each([
    ['2024-12-31', '2025-01-01'],
    ['2025-01-01', '2025-01-01'],
    ['2025-12-31', '2025-01-01'],
    ['2026-01-01', '2026-01-01'],
    ['2030-01-01', '2028-01-01'],
  ])('hold on %s from %s on', (day, expected) => {
    expect(setAt(parameterSets, day)?.validFrom).toBe(expected);
  });

  it('are those of the day that the form names', () => {
    expect(taxOf({ monat: '01.03.2025' })).toBe('40.00');
    expect(taxOf({ monat: '01.03.2026' })).toBe('70.00');
    expect(taxOf({ monat: '01.03.2028' })).toBe('100.00');
  });

  it('are those of today while nobody said which day it is about', () => {
    expect(taxOf({})).toBe('70.00');
    expect(taxOf({ monat: 'gestern' })).toBe('70.00');
  });

  it('are those that were given where there are no sets', () => {
    expect(taxOf({ monat: '01.03.2025' }, { parameterSets: undefined })).toBe('70.00');
  });

  it('are told with the walk', () => {
    const { context: of } = walk(form, { monat: '01.03.2025' }, context);
    expect(of.parameters).toBe(parameterSets[0]?.values);
  });

  it('come out the same when a walk goes on from another day’s', () => {
    const entries = (day: string) => ({ geraete: '2', monat: day });
    const days = ['01.03.2025', '01.04.2025', '01.03.2026', '01.03.2025', '01.03.2028'];
    let before = walk(form, {}, context);
    for (const day of days) {
      const next = walk(form, entries(day), context, before);
      expect(next.computed).toEqual(walk(form, entries(day), context).computed);
      before = next;
    }
  });
});

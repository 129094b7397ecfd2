import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateOfDay, dayNumber } from './calendar.ts';
import { addWorkingDays, easterSunday, isHoliday } from './holidays.ts';
import { age, begunMonths, begunWeeks, daysBetween } from './legalPeriods.ts';
import { formatTemporal, parseDate } from './temporal.ts';
import type { FeelDate } from './values.ts';

const date = (text: string): FeelDate => {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(`${text} is no date`);
  return parsed;
};

describe('periods of §§ 187, 188 BGB', () => {
  it.each([
    ['2027-04-01', '2027-09-30', 6, 27],
    ['2027-04-15', '2027-05-14', 1, 5],
    ['2027-04-15', '2027-05-15', 2, 5],
    ['2027-01-31', '2027-02-28', 1, 5],
    ['2027-01-31', '2027-03-01', 2, 5],
    ['2027-12-01', '2028-01-31', 2, 9],
    ['2028-02-29', '2028-03-28', 1, 5],
    ['2027-05-10', '2027-05-10', 1, 1],
    ['2027-05-01', '2027-05-07', 1, 1],
    ['2027-05-01', '2027-05-08', 1, 2],
  ])('%s to %s are %i months and %i weeks begun', (from, to, months, weeks) => {
    expect(begunMonths(date(from), date(to))).toBe(months);
    expect(begunWeeks(date(from), date(to))).toBe(weeks);
  });

  const vectors = resolve(import.meta.dirname, '../../../../../shared/data/form-testvectors.json');
  it.skipIf(!existsSync(vectors))('agrees with the calculated vectors beside the repository', () => {
    const { zeitraeume } = JSON.parse(readFileSync(vectors, 'utf8')) as {
      zeitraeume: {
        von: string;
        bis: string;
        tage: number;
        angefangeneWochen: number;
        angefangeneMonate: number;
      }[];
    };
    for (const { von, bis, tage, angefangeneWochen, angefangeneMonate } of zeitraeume) {
      expect(begunMonths(date(von), date(bis))).toBe(angefangeneMonate);
      expect(begunWeeks(date(von), date(bis))).toBe(angefangeneWochen);
      expect(daysBetween(date(von), date(bis))).toBe(tage - 1);
    }
  });

  it('counts n months to the day before the same day, and one more from that day on', () => {
    const start = fc.integer({ min: 0, max: 60_000 }).map(dateOfDay);
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, n) => {
        // A month later than the 31st may have no such day: then it ends on its last day.
        const sameDay = addMonths(from, n);
        const isShorter = sameDay.day < from.day;
        const last = isShorter ? sameDay : addDays(sameDay, -1);
        expect(begunMonths(from, last)).toBe(n);
        expect(begunMonths(from, addDays(last, 1))).toBe(n + 1);
      }),
    );
  });

  it('gives nothing where the end lies before the beginning', () => {
    const [from, to] = [date('2027-05-02'), date('2027-05-01')];
    for (const period of [begunMonths, begunWeeks, daysBetween, age])
      expect(period(from, to)).toBeUndefined();
  });

  it.each([
    ['2009-05-10', '2027-05-09', 17],
    ['2009-05-10', '2027-05-10', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2027-01-01', '2027-12-31', 0],
  ])('born on %s one is on %s %i years old', (birth, at, years) => {
    expect(age(date(birth), date(at))).toBe(years);
  });
});

describe('holidays of North Rhine-Westphalia', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('Easter %i is %s', (year, expected) => {
    expect(formatTemporal(easterSunday(year))).toBe(expected);
  });

  it('knows all eleven of 2027 and no other', () => {
    const days = Array.from({ length: 365 }, (_, i) => addDays(date('2027-01-01'), i));
    expect(days.filter(isHoliday).map(formatTemporal)).toEqual([
      '2027-01-01', // Neujahr
      '2027-03-26', // Karfreitag
      '2027-03-29', // Ostermontag
      '2027-05-01', // Tag der Arbeit
      '2027-05-06', // Christi Himmelfahrt
      '2027-05-17', // Pfingstmontag
      '2027-05-27', // Fronleichnam
      '2027-10-03', // Tag der Deutschen Einheit
      '2027-11-01', // Allerheiligen
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it.each([
    ['2027-03-25', 1, '2027-03-30'],
    ['2027-03-30', -1, '2027-03-25'],
    ['2027-04-01', 0, '2027-04-01'],
    ['2027-12-23', 3, '2027-12-28'],
    ['2027-05-14', 5, '2027-05-24'],
  ])('%s and %i working days is %s', (from, count, expected) => {
    const day = addWorkingDays(date(from), count);
    expect(day && formatTemporal(day)).toBe(expected);
  });

  it('never lands on a Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 60 }), (from, count) => {
        const day = addWorkingDays(dateOfDay(from), count) ?? dateOfDay(3);
        expect((dayNumber(day) + 4) % 7).not.toBe(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateOfDay, dayNumber, isCalendarDate } from './calendar.ts';
import { feelDate } from './values.ts';
import { monthsBetween, weekday, weekOfYear } from './weeks.ts';

const day = fc.integer({ min: -1_000_000, max: 4_000_000 }).map(dateOfDay);

describe('calendar', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayNumber(feelDate(1970, 1, 1))).toBe(0);
    expect(dayNumber(feelDate(2000, 3, 1))).toBe(11_017);
    expect(dayNumber(feelDate(1600, 2, 29))).toBe(-135_081);
  });

  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const expected = new Date(days * 86_400_000);
        const date = dateOfDay(days);
        expect(date).toEqual(
          feelDate(expected.getUTCFullYear(), expected.getUTCMonth() + 1, expected.getUTCDate()),
        );
        expect(dayNumber(date)).toBe(days);
        expect(weekday(date) % 7).toBe(expected.getUTCDay());
      }),
    );
  });

  it.each([
    [2027, 2, 29, false],
    [2028, 2, 29, true],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2027, 4, 31, false],
    [2027, 13, 1, false],
    [2027, 0, 1, false],
    [2027, 1, 0, false],
  ])('%i-%i-%i exists: %s', (year, month, date, exists) => {
    expect(isCalendarDate(year, month, date)).toBe(exists);
  });

  it('goes to the last day where a month is too short', () => {
    expect(addMonths(feelDate(2027, 1, 31), 1)).toEqual(feelDate(2027, 2, 28));
    expect(addMonths(feelDate(2028, 1, 31), 1)).toEqual(feelDate(2028, 2, 29));
    expect(addMonths(feelDate(2027, 3, 31), -1)).toEqual(feelDate(2027, 2, 28));
    expect(addMonths(feelDate(2027, 1, 15), -13)).toEqual(feelDate(2025, 12, 15));
  });

  it('moves by days and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        expect(addDays(addDays(date, n), -n)).toEqual(date);
      }),
    );
  });

  it.each([
    ['2027-01-01', 53],
    ['2027-01-04', 1],
    ['2028-12-31', 52],
    ['2026-12-31', 53],
  ])('%s lies in week %i', (text, week) => {
    const [year, month, date] = text.split('-').map(Number) as [number, number, number];
    expect(weekOfYear(feelDate(year, month, date))).toBe(week);
  });

  it('counts whole months towards zero', () => {
    expect(monthsBetween(feelDate(2027, 1, 31), feelDate(2027, 2, 28))).toBe(0);
    expect(monthsBetween(feelDate(2027, 1, 15), feelDate(2028, 1, 15))).toBe(12);
    expect(monthsBetween(feelDate(2027, 3, 15), feelDate(2027, 1, 16))).toBe(-1);
  });
});

import { expect, test } from 'vitest';
import { formatDay, formatMoment, isoDay } from './formatDates.ts';

test('dates are told in the time zone of the municipality', () => {
  expect(formatDay('2027-03-31T22:30:00Z', 'de')).toBe('1. April 2027');
  expect(formatDay('2027-03-31T22:30:00Z', 'en')).toBe('1 April 2027');
  expect(isoDay('2027-03-31T22:30:00Z')).toBe('2027-04-01');
  expect(formatMoment('2027-01-01T08:05:00Z', 'de')).toBe('1. Januar 2027 um 09:05');
});

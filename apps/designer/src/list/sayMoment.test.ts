import { expect, test } from 'vitest';
import { sayMoment } from './sayMoment.ts';

test.each([
  ['2027-05-03T12:03:00Z', 'heute um 14:03'],
  ['2027-05-02T22:30:00Z', 'heute um 0:30'],
  ['2027-05-02T21:30:00Z', 'gestern um 23:30'],
  ['2027-05-01T12:00:00Z', 'am 1. Mai 2027'],
  ['2026-12-31T23:30:00Z', 'am 1. Januar 2027'],
])('%s is said as „%s“', (moment, said) => {
  expect(sayMoment(moment, '2027-05-03T20:00:00Z')).toBe(said);
});

import { describe, expect, test } from 'vitest';
import { legalTime } from './legalTime.ts';

describe('legalTime', () => {
  test.each([
    ['2026-11-23T21:15:00Z', '2026-11-23T22:15:00+01:00', '23.11.2026', '22:15'],
    ['2027-07-01T22:00:30Z', '2027-07-02T00:00:30+02:00', '02.07.2027', '00:00'],
    ['2027-03-28T00:59:59Z', '2027-03-28T01:59:59+01:00', '28.03.2027', '01:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28T03:00:00+02:00', '28.03.2027', '03:00'],
  ])('%s', (moment, iso, date, time) => {
    expect(legalTime(new Date(moment))).toEqual({ iso, date, time });
  });
});

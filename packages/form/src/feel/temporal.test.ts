import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from './calendar.ts';
import { formatTemporal, parseTemporal } from './temporal.ts';

const roundTrip = (text: string): string | undefined => {
  const value = parseTemporal(text);
  return value && formatTemporal(value);
};

describe('temporal literals', () => {
  it.each([
    '2027-04-01',
    '0001-01-01',
    '-2027-04-01',
    '999999999-12-31',
    '10:30:00',
    '10:30:00.5',
    '10:30:00Z',
    '10:30:00+02:00',
    '10:30:00@Europe/Berlin',
    '2027-04-01T10:30:00',
    '2027-04-01T10:30:00.123456789-05:30',
    'P1D',
    'PT1H',
    'P1DT2H3M4.5S',
    '-PT5M',
    'P1Y',
    'P2M',
    '-P1Y2M',
    'PT0S',
    'P0M',
  ])('%s reads and writes as itself', (text) => {
    expect(roundTrip(text)).toBe(text);
  });

  it.each([
    ['P26M', 'P2Y2M'],
    ['PT240H', 'P10D'],
    ['PT555M', 'PT9H15M'],
    ['10:30:00+00:00', '10:30:00Z'],
    ['-P0D', 'PT0S'],
  ])('%s is written %s', (text, expected) => {
    expect(roundTrip(text)).toBe(expected);
  });

  it.each([
    '2027-02-29',
    '2027-13-01',
    '2027-4-1',
    '27-04-01',
    '2027-04-01T',
    '24:00:00',
    '10:60:00',
    '10:30',
    '10:30:00+19:00',
    '10:30:00@Nowhere/Town',
    'P',
    'PT',
    'P1H',
    '1D',
    'P1Y1D',
    '',
    'gestern',
  ])('%j is none', (text) => {
    expect(parseTemporal(text)).toBeUndefined();
  });

  it('reads every day that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }).map(dateOfDay), (date) => {
        expect(parseTemporal(formatTemporal(date))).toEqual(date);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { fileOf, formularwerk } from './command.ts';

describe('eval', () => {
  it.each([
    ['1 + 1', '2'],
    ['4.4 * 12.5', '55'],
    ['-1 + 3', '2'],
    ['-(2)', '-2'],
    ['1/3', '0.3333333333333333333333333333333333'],
    ['9007199254740993 + 0.10', '9007199254740993.1'],
    ['begunMonths(@"2027-04-15", @"2027-05-15")', '2'],
    ['@"2027-01-31" + duration("P1M")', '"2027-02-28"'],
    ['date and time("2027-04-01T10:00:00")', '"2027-04-01T10:00:00"'],
    ['duration("P2DT3H")', '"P2DT3H"'],
    ['{a: [1, null, true], b: "ä"}', '{"a":[1,null,true],"b":"ä"}'],
    ['1 / 0', 'null'],
    ['sqrt(16)', '4'],
  ])('%s is %s', (expression, value) => {
    expect(formularwerk('eval', expression)).toMatchObject({ code: 0, out: `${value}\n`, err: '' });
  });

  it('takes names from a context, numbers without losing a digit, dates by an @', () => {
    const context = fileOf(
      '{ "x": 12345678901234567890.12345678901234, "von": "@2027-04-01", "wort": "@hier" }',
    );
    expect(formularwerk('eval', 'x', '--context', context).out).toBe('12345678901234567890.12345678901234\n');
    expect(formularwerk('eval', 'von + duration("P1D")', '--context', context).out).toBe('"2027-04-02"\n');
    expect(formularwerk('eval', 'wort', '--context', context).out).toBe('"@hier"\n');
  });

  it('takes the day that it is told for today', () => {
    expect(formularwerk('eval', 'today()', '--today', '2027-04-01').out).toBe('"2027-04-01"\n');
  });

  it('says where an expression is broken', () => {
    const { code, out, err } = formularwerk('eval', '1 + (2');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^\d+: expression\.\w+: .+\n$/);
  });
});

import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { formatFeel, fromJson, fromJsonText, toJson } from './json.ts';
import { feelDate } from './values.ts';

describe('values and JSON', () => {
  it.each([
    '{"a":[1,2.5,null,true,"x"],"__proto__":{"constructor":1}}',
    '1234567890.123456789012345678901234',
    '"@home"',
    '[]',
  ])('%s comes back as it went in', (text) => {
    expect(toJson(fromJsonText(text))).toBe(text);
  });

  it('lifts numbers to decimals and @ texts to what they name', () => {
    expect(fromJson({ a: 0.1, b: '@2027-04-01', c: '@"P1M"', d: undefined })).toEqual(
      new Map<string, unknown>([
        ['a', decimal(0.1)],
        ['b', feelDate(2027, 4, 1)],
        ['c', { kind: 'period', months: 1 }],
        ['d', null],
      ]),
    );
  });

  it('is null for what JSON cannot hold and for what lies too deep', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 5000; i++) deep = [deep];
    expect(toJson(fromJson(deep))).toContain('null');
    expect(fromJson(Number.NaN)).toBeNull();
    expect(fromJson(() => 1)).toBeNull();
  });

  it('does not reach into prototypes', () => {
    const value = fromJson(JSON.parse('{"__proto__":{"polluted":1}}'));
    expect(value).toBeInstanceOf(Map);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('writes values as FEEL', () => {
    expect(formatFeel(fromJson(['a "b"', { 'x y': '@PT1H', '1': null }]))).toBe(
      '["a \\"b\\"", {"1": null, x y: @"PT1H"}]',
    );
  });
});

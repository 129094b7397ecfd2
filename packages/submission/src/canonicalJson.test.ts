import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';

describe('canonicalJson', () => {
  // Examples of RFC 8785, 3.2.2 and 3.2.3.
  test.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [[333333333.3333333, 1e30, 4.5, 0.002, 1e-27, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
    ['\u20ac$\u000F\u000aA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [
      { '€': 1, '\r': 2, \uFB33: 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\uFB33":3}',
    ],
    [{ a: undefined, b: null }, '{"b":null}'],
  ])('%j', (value, expected) => expect(canonicalJson(value)).toBe(expected));

  test('says the same as JSON, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test.each([
    ['a lone surrogate', '\uD800'],
    ['infinity', Infinity],
    ['a function', () => 1],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson({ value })).toThrow();
  });
});

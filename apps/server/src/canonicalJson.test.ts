import { describe, expect, it } from 'vitest';
import { canonicalJson, hashJson } from './canonicalJson.ts';

describe('canonicalJson', () => {
  it.each<[string, unknown, unknown]>([
    ['an object', { b: 1, a: 2 }, { a: 2, b: 1 }],
    ['what is deep inside', { x: [{ b: { d: 1, c: 2 }, a: null }] }, { x: [{ a: null, b: { c: 2, d: 1 } }] }],
    ['keys that look like numbers', { 10: 'a', 9: 'b' }, { 9: 'b', 10: 'a' }],
    ['a key __proto__', JSON.parse('{"__proto__":1,"a":2}'), JSON.parse('{"a":2,"__proto__":1}')],
  ])('is the same whatever the order of the keys of %s', (_what, one, other) => {
    expect(canonicalJson(one)).toBe(canonicalJson(other));
    expect(JSON.parse(canonicalJson(one))).toEqual(one);
  });

  it.each<[unknown, unknown]>([
    [{ a: 1 }, { a: '1' }],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: null }, {}],
    ['\ud800', '\ufffd'],
  ])('tells apart %j and %j', (one, other) => {
    expect(hashJson(one)).not.toBe(hashJson(other));
    expect(hashJson(one)).toMatch(/^[0-9a-f]{64}$/);
  });
});

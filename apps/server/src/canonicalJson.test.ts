import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, hashJson } from './canonicalJson.ts';

const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, part]) => [name, shuffled(part)]),
        )
      : value;

it('is the same whatever the order of the keys, and means the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('tells apart what is not the same', () => {
  expect(hashJson({ a: 1 })).not.toBe(hashJson({ a: '1' }));
  expect(hashJson([1, 2])).not.toBe(hashJson([2, 1]));
  expect(hashJson({})).toMatch(/^[0-9a-f]{64}$/);
});

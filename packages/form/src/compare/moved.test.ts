import { describe, expect, it } from 'vitest';
import { moved } from './moved.ts';

describe('what was moved', () => {
  it.each<[string, string, string]>([
    ['abcd', 'abcd', ''],
    ['abcd', 'dabc', 'd'],
    ['abcd', 'bcda', 'a'],
    ['abcd', 'acbd', 'c'],
    ['abcd', 'dcba', 'dcb'],
    ['abcd', 'xaybzcd', ''],
    ['abcd', 'da', 'd'],
  ])('from %s to %s is %s', (before, now, expected) => {
    expect([...moved([...before], [...now])].toSorted()).toHaveLength(expected.length);
    if (expected.length === 1) expect([...moved([...before], [...now])]).toEqual([expected]);
  });
});

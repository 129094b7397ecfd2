import { expect, test } from 'vitest';
import { matchPath } from './matchPath.ts';

test.each([
  ['/', '/', {}],
  ['/{kommune}', '/espelkamp', { kommune: 'espelkamp' }],
  ['/{kommune}', '/', undefined],
  ['/{kommune}', '/espelkamp/', undefined],
  ['/{kommune}/impressum', '/espelkamp/impressum', { kommune: 'espelkamp' }],
  ['/{kommune}/impressum', '/espelkamp/datenschutz', undefined],
  [
    '/{kommune}/{form}/antrag/{page}/{item}',
    '/e/f/antrag/p/elemente.k3',
    { kommune: 'e', form: 'f', page: 'p', item: 'elemente.k3' },
  ],
  ['/{kommune}', '/%C3%BCber', { kommune: 'über' }],
  ['/{kommune}', '/%E0%A4%A', undefined],
])('%s and %s give %o', (pattern, path, expected) => {
  expect(matchPath(pattern, path)).toEqual(expected);
});

import type { PathReport } from '@formularwerk/form/paths';
import { expect, it } from 'vitest';
import { neverReached, sayPaths } from '../../src/verbs/sayPaths.ts';

const nothing = { pages: [], fields: [] };
const longest = { pages: ['eins', 'zwei'], entries: {} };
const report: PathReport = {
  paths: [longest],
  longest,
  neverReached: nothing,
  undecided: nothing,
  complete: true,
  walks: 7,
};
const page = 'sections[0].pages[1]';
const never = { pages: [page], fields: [`${page}.fields[0]`] };

it.each<[string, Partial<PathReport>, string, string]>([
  [
    'when everything was tried',
    {},
    '1 Weg, der längste mit 2 Seiten; alles wird erreicht',
    '1 path, the longest with 2 pages; everything is reached',
  ],
  [
    'when there are more ways than it could try',
    { complete: false },
    'mindestens 1 Weg, der längste gefundene mit 2 Seiten; alles wird erreicht',
    'at least 1 path, the longest found with 2 pages; everything is reached',
  ],
  [
    'what nobody comes to',
    { neverReached: never },
    '1 Weg, der längste mit 2 Seiten; nie erreicht: 1 Seite, 1 Frage',
    '1 path, the longest with 2 pages; never reached: 1 page, 1 question',
  ],
  [
    'what it could not decide',
    { undecided: never },
    '1 Weg, der längste mit 2 Seiten; nicht erreicht, bevor nach 7 Durchläufen Schluss war: 1 Seite, 1 Frage',
    '1 path, the longest with 2 pages; not reached before it stopped after 7 walks: 1 page, 1 question',
  ],
])('says in a line %s', (_when, more, german, english) => {
  expect(sayPaths({ ...report, ...more }, 'de')).toBe(german);
  expect(sayPaths({ ...report, ...more }, 'en')).toBe(english);
});

it('hints at what nobody comes to, once for all that is in it, and at nothing that it could not decide', () => {
  expect(
    neverReached({ ...report, neverReached: never, complete: false }, []).map(({ path }) => path),
  ).toEqual([page]);
  expect(neverReached({ ...report, undecided: never }, [])).toEqual([]);
});

import { expect, it } from 'vitest';
import type { Filing } from './filing.ts';
import type { Place } from './place.ts';
import { placeOf } from './placeOf.ts';
import { resumePlace } from './resumePlace.ts';
import { context, empty, form, full } from './sample.fixture.ts';
import { walkFiling } from './walkFiling.ts';

const cases: readonly [string, Filing, Place, Place][] = [
  [
    'a reachable page is where one goes on',
    full,
    { kind: 'page', page: 'zweck' },
    { kind: 'page', page: 'zweck' },
  ],
  [
    'an item too',
    full,
    { kind: 'page', page: 'flaechen', item: 'elemente.k1' },
    { kind: 'page', page: 'flaechen', item: 'elemente.k1' },
  ],
  [
    'an item that is gone leads to its list',
    full,
    { kind: 'page', page: 'flaechen', item: 'elemente.k7' },
    { kind: 'page', page: 'flaechen' },
  ],
  [
    'a hidden page leads to what is not done',
    { ...full, saved: ['zweck'] },
    { kind: 'page', page: 'genehmigung' },
    { kind: 'page', page: 'flaechen' },
  ],
  [
    'a page that never was leads to the review when all is done',
    full,
    { kind: 'page', page: 'nichts' },
    { kind: 'review' },
  ],
  [
    'a new filing begins at its first page',
    empty,
    { kind: 'page', page: 'nichts' },
    { kind: 'page', page: 'zweck' },
  ],
  ['the review can always be reached', empty, { kind: 'review' }, { kind: 'review' }],
];

it.each(cases)('%s', (_name, filing, place, expected) => {
  expect(resumePlace(walkFiling(form, filing, context), place)).toEqual(expected);
});

const paths: readonly [string, Place | undefined][] = [
  ['zweck', { kind: 'page', page: 'zweck' }],
  ['elemente', { kind: 'page', page: 'flaechen' }],
  ['summe', { kind: 'page', page: 'flaechen' }],
  ['elemente.k1.laenge', { kind: 'page', page: 'flaechen', item: 'elemente.k1' }],
  ['richtig', { kind: 'review' }],
  ['nummer', undefined],
  ['', undefined],
];

it.each(paths)('the question "%s" is asked where it is shown', (path, place) => {
  expect(placeOf(walkFiling(form, full, context), path)).toEqual(place);
});

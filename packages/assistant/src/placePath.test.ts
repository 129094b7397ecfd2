import { describe, expect, it } from 'vitest';
import type { Place } from './place.ts';
import { pathToPlace, placeToPath } from './placePath.ts';

const places: readonly [string, Place][] = [
  ['zweck', { kind: 'page', page: 'zweck' }],
  ['flaechen/elemente.k3f9', { kind: 'page', page: 'flaechen', item: 'elemente.k3f9' }],
  ['orte/standorte.a1.geraete.b2', { kind: 'page', page: 'orte', item: 'standorte.a1.geraete.b2' }],
  [
    'personen/personen.a1/wohnung',
    { kind: 'page', page: 'personen', item: 'personen.a1', itemPage: 'wohnung' },
  ],
  ['constructor', { kind: 'page', page: 'constructor' }],
  ['uebersicht', { kind: 'overview' }],
  ['pruefen', { kind: 'review' }],
];

describe('placeToPath and pathToPlace', () => {
  it.each(places)('"%s" is an address and a place', (path, place) => {
    expect(placeToPath(place)).toBe(path);
    expect(pathToPlace(path.split('/'))).toEqual(place);
  });

  it.each([
    [[]],
    [['']],
    [['Zweck']],
    [['../x']],
    [['zweck', 'elemente']],
    [['zweck', 'a.b', 'C']],
    [['zweck', 'a.b', 'c', 'd']],
    [['zweck', 'a', 'c']],
    [['pruefen', 'a.b', 'c']],
    [['pruefen', 'a.b']],
    [['uebersicht', 'a.b']],
    [['__proto__']],
  ])('refuses %j, which cannot be a place', (segments) => {
    expect(pathToPlace(segments)).toBeUndefined();
  });
});

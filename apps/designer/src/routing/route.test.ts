import { expect, test } from 'vitest';
import { type Route, readRoute, writeRoute } from './route.ts';

const routes: readonly [string, Exclude<Route, { screen: 'unknown' }>][] = [
  ['/designer/', { screen: 'kommunen' }],
  ['/designer/espelkamp', { screen: 'forms', kommune: 'espelkamp' }],
  ['/designer/espelkamp/anmelden', { screen: 'login', kommune: 'espelkamp' }],
  ['/designer/espelkamp/hundesteuer', { screen: 'form', kommune: 'espelkamp', form: 'hundesteuer' }],
];

test.each(routes)('%s is read and written', (path, route) => {
  expect(readRoute(path)).toEqual(route);
  expect(writeRoute(route)).toBe(path);
});

test.each([
  ['/designer', '/designer/'],
  ['/designer/espelkamp/', '/designer/espelkamp'],
  ['/designer/espelkamp/hundesteuer/', '/designer/espelkamp/hundesteuer'],
])('%s means the same as %s', (path, same) => {
  expect(readRoute(path)).toEqual(readRoute(same));
});

test.each(['/', '/designers/', '/designer//x', '/designer/a/b/c', '/designer/%', '/designer/a/%'])(
  '%s is no address of the designer',
  (path) => {
    expect(readRoute(path)).toEqual({ screen: 'unknown' });
  },
);

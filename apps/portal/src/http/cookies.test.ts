import { expect, test } from 'vitest';
import { draftCookie, dropCookie, readCookies, setCookie } from './cookies.ts';

const withCookies = (cookie: string): Request =>
  new Request('https://stadt.example/', { headers: { cookie } });

test('reads cookies by name and keeps equals signs in their values', () => {
  const cookies = readCookies(withCookies('a=1; __Host-entwurf-espelkamp-hundesteuer=ab=c=; a=2'));
  expect(Object.fromEntries(cookies)).toEqual({ a: '1', [draftCookie('espelkamp', 'hundesteuer')]: 'ab=c=' });
});

test('has no cookies when the request has none', () => {
  expect(readCookies(new Request('https://stadt.example/')).size).toBe(0);
});

test('every cookie is kept from scripts and from other sites', () => {
  for (const line of [setCookie('__Host-a', 'x'), setCookie('__Host-a', 'x', 60), dropCookie('__Host-a')]) {
    for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax'])
      expect(line).toContain(attribute);
  }
  expect(setCookie('__Host-a', 'x', 60.9)).toContain('Max-Age=60');
  expect(dropCookie('__Host-a')).toContain('Max-Age=0');
});

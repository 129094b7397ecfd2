import { expect, test } from 'vitest';
import { visitor } from '../../test/visitor.ts';
import { sessionCookie } from '../http/cookies.ts';

const inbox = '/verwaltung/espelkamp/eingang';
const login = '/verwaltung/espelkamp/anmelden';

test('nobody sees the inbox without signing in', async () => {
  const { get } = visitor();
  for (const path of [inbox, `${inbox}/s1`, `${inbox}/s1/pdf`]) expect((await get(path)).path).toBe(login);
});

test('a wrong password is told without saying what was wrong, and the name is kept', async () => {
  const { post } = visitor();
  const seen = await post(login, [
    ['name', 'a@b.example'],
    ['password', 'falsch'],
  ]);
  expect(seen.status).toBe(422);
  expect(seen.html).toContain('Anmeldung nicht möglich');
  expect(seen.html).toContain('value="a@b.example"');
  expect(seen.html).not.toContain('falsch');
});

test('signs in, sees the office and its inbox, and signs out', async () => {
  const { post, get, cookies } = visitor();
  const seen = await post(login, [
    ['name', ' a@b.example '],
    ['password', 'geheim'],
  ]);
  expect(seen.path).toBe(inbox);
  expect(seen.html).toContain('Ordnungsamt');
  expect(seen.html).toContain('Es ist noch nichts eingegangen.');
  await post('/verwaltung/espelkamp/abmelden', []);
  expect(cookies.has(sessionCookie('espelkamp'))).toBe(false);
  expect((await get(inbox)).path).toBe(login);
});

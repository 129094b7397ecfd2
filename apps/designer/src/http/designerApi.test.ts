import type { FormDefinition } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { answering } from '../../test/answering.ts';
import { createDesignerApi } from './designerApi.ts';

const apiOver = (status: number, body?: unknown) => {
  const { send, asked } = answering(status, body);
  return { api: createDesignerApi('espelkamp', { signInAgain: async () => false, send }), asked };
};

const user = { id: 'u1', name: 'Rita Redaktion' };
const definition = { id: 'stand' } as FormDefinition;

test.each([
  [201, { token: 't', user }, { outcome: 'signedIn', user }],
  [401, { code: 'login_wrong' }, { outcome: 'wrong' }],
  [429, { code: 'login_locked' }, { outcome: 'locked' }],
])('a sign-in that is answered with %i %o', async (status, body, expected) => {
  const { api, asked } = apiOver(status, body);
  expect(await api.login('rita', 'geheim')).toEqual(expected);
  expect(asked[0]?.url).toBe('https://stadt.example/api/espelkamp/sessions');
  expect(await asked[0]?.json()).toEqual({ name: 'rita', password: 'geheim' });
});

test.each([
  [401, { code: 'unauthorized' }, { outcome: 'signedOut' }],
  [403, { code: 'role_missing' }, { outcome: 'roleMissing' }],
  [200, { user, offices: [] }, { outcome: 'ready', context: { user, offices: [] } }],
])('entering that is answered with %i %o', async (status, body, expected) => {
  expect(await apiOver(status, body).api.enter()).toEqual(expected);
});

test.each([
  [201, { form: 'stand', revision: '1' }, { outcome: 'created', form: 'stand' }],
  [409, { code: 'form_exists' }, { outcome: 'exists' }],
  [422, { code: 'definition_invalid', problems: [] }, { outcome: 'refused', problems: [] }],
  [401, { code: 'unauthorized' }, { outcome: 'signedOut' }],
])('a new form that is answered with %i %o', async (status, body, expected) => {
  expect(await apiOver(status, body).api.create(definition)).toEqual(expected);
});

test('a form that is not there is undefined', async () => {
  expect(await apiOver(404, { code: 'not_found' }).api.read('weg')).toBeUndefined();
});

test.each([
  [204, undefined, 'removed'],
  [409, { code: 'form_published' }, 'published'],
  [412, { code: 'edit_conflict' }, 'changed'],
])('removing reads the revision first; answered with %i %o', async (status, body, expected) => {
  const asked: string[] = [];
  const send: typeof fetch = async (_input, init) => {
    asked.push(`${init?.method} ${new Headers(init?.headers).get('if-match')}`);
    if (init?.method === 'GET') return Response.json({ form: 'stand', revision: '7' });
    return body ? Response.json(body, { status }) : new Response(null, { status });
  };
  const api = createDesignerApi('espelkamp', { signInAgain: async () => false, send });
  expect(await api.remove('stand')).toBe(expected);
  expect(asked).toEqual(['GET null', 'DELETE "7"']);
});

test('signing out is done also when the session has ended by itself', async () => {
  await expect(apiOver(401, { code: 'unauthorized' }).api.logout()).resolves.toBeUndefined();
  await expect(apiOver(204).api.logout()).resolves.toBeUndefined();
});

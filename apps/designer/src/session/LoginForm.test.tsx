import { expect, test } from 'vitest';
import { drawn, submit, type } from '../../test/drawn.tsx';
import type { Author, DesignerApi, LoginOutcome } from '../http/designerApi.ts';
import { texts } from '../texts.ts';
import { LoginForm } from './LoginForm.tsx';

const user = { id: 'u1', name: 'Rita Redaktion', kommune: { id: 'espelkamp', name: 'Stadt Espelkamp' } };

const signIn = async (login: DesignerApi['login'], name = 'rita', password = 'geheim') => {
  const signedIn: Author[] = [];
  const api = { login } as DesignerApi;
  const place = await drawn(<LoginForm api={api} onSignedIn={(author) => signedIn.push(author)} />);
  await type(place.querySelector('[name=name]'), name);
  await type(place.querySelector('[name=password]'), password);
  await submit(place.querySelector('form'));
  return { place, signedIn };
};

test('hands over who has signed in', async () => {
  const asked: string[][] = [];
  const { signedIn, place } = await signIn(async (...typed): Promise<LoginOutcome> => {
    asked.push(typed);
    return { outcome: 'signedIn', user };
  }, ' rita ');
  expect(asked).toEqual([['rita', 'geheim']]);
  expect(signedIn).toEqual([user]);
  expect(place.querySelector('[role=alert]')).toBeNull();
});

test.each(['wrong', 'locked'] as const)(
  'tells that the sign-in is %s, and keeps the name',
  async (outcome) => {
    const { place, signedIn } = await signIn(async () => ({ outcome }));
    expect(place.querySelector('[role=alert]')?.textContent).toContain(texts.login[outcome]);
    expect(place.querySelector<HTMLInputElement>('[name=name]')?.value).toBe('rita');
    expect(signedIn).toEqual([]);
  },
);

test('asks for what is missing without asking the server', async () => {
  const { place } = await signIn(() => Promise.reject(new Error('not to be called')), '');
  expect(place.querySelector('[role=alert]')?.textContent).toContain(texts.login.missing);
});

test('says that the server could not be reached', async () => {
  const { place } = await signIn(() => Promise.reject(new Error('offline')));
  expect(place.querySelector('[role=alert]')?.textContent).toContain(texts.login.failed);
});

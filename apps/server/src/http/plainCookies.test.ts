import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { COOKIE } from './credentials.ts';
import { sendPlainCookies, takePlainCookies } from './plainCookies.ts';

const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const LINE = '__Host-entwurf-a-b=1; Path=/; HttpOnly; Secure; SameSite=Lax';
const PLAIN = 'http-entwurf-a-b=1; Path=/; HttpOnly; SameSite=Lax';

async function ask(host: string, agent: string, sent?: string) {
  const app = Fastify();
  takePlainCookies(app);
  await app.register(cookie);
  sendPlainCookies(app);
  app.get('/', (request, reply) => reply.setCookie('__Host-entwurf-a-b', '1', COOKIE).send(request.cookies));
  const headers = { host, 'user-agent': agent, ...(sent !== undefined && { cookie: sent }) };
  const { headers: got, body } = await app.inject({ url: '/', headers });
  return { set: [got['set-cookie']].flat(), known: JSON.parse(body) };
}

describe('the cookies of the demonstration over http', () => {
  it.each([
    ['Chrome on the same machine', '127.0.0.1:3000', CHROME, LINE],
    ['Chrome by another name of it', 'localhost:3000', CHROME, LINE],
    ['Safari, which takes none that are Secure', '127.0.0.1:3000', SAFARI, PLAIN],
    ['a phone in the same house', '192.168.1.5:3000', CHROME, PLAIN],
  ])('are for %s such as it takes', async (_, host, agent, line) => {
    expect((await ask(host, agent)).set).toEqual([line]);
  });

  it('are known again under the name that everything else uses', async () => {
    const { known } = await ask('127.0.0.1:3000', SAFARI, 'a=1; http-entwurf-a-b=k; http-sprache=en');
    expect(known).toEqual({ a: '1', '__Host-entwurf-a-b': 'k', '__Host-sprache': 'en' });
    expect((await ask('127.0.0.1:3000', CHROME)).known).toEqual({});
  });
});

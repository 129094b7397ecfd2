import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { sweep } from '../src/usecases/sweep.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

const backend = () => createPortalBackend(server.services, server.url);

async function begin(kommune = 'espelkamp') {
  const created = await backend().createDraft(kommune, 'flaeche');
  const resume = created && (await backend().resume(kommune, created.token));
  if (!resume) throw new Error('No draft was begun.');
  return { id: created.draft.id, token: created.token, ...resume };
}

const open = (number: string, code: string, place = '10.0.0.1') =>
  backend().resumeByCode({ number, code, place });
const wrongTimes = async (times: number, number: string, place?: string) => {
  const outcomes = [];
  for (let i = 0; i < times; i += 1) outcomes.push((await open(number, 'AAAA-AAAA', place)).outcome);
  return outcomes;
};

describe('number and code', () => {
  it('can be read out: no letter or digit that is confused, four at a time', async () => {
    const { number, code } = await begin();
    expect(number).toMatch(/^ESP(-[2-9A-HJ-NP-Z]{4}){2}$/);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  });

  it('open the draft, however they are typed', async () => {
    const { number, code, token } = await begin();
    const opened = { outcome: 'opened', kommune: 'espelkamp', form: 'flaeche', token };
    expect(await open(number, code)).toEqual(opened);
    expect(
      await open(` ${number.toLowerCase().replaceAll('-', ' ')}`, code.replace('-', '').toLowerCase()),
    ).toEqual(opened);
  });

  it.each(['', 'x', 'ESP', 'ESP-2026-K7M4QX', 'XYZ-AAAA-AAAA', '🙂'.repeat(2000), 'ESP-AAAA-AAAA\u0000'])(
    'that cannot be one (%j) are wrong, and nothing breaks',
    async (number) => {
      expect(await open(number, '')).toEqual({ outcome: 'wrong' });
      const { number: right } = await begin();
      expect(await open(right, number)).toEqual({ outcome: 'wrong' });
    },
  );

  it('open nothing but their own draft', async () => {
    const [one, other] = [await begin(), await begin()];
    expect(await open(one.number, other.code)).toEqual({ outcome: 'wrong' });
    const [here, there] = [await begin('espelkamp'), await begin('hille')];
    expect(there.number).toMatch(/^HIL-/);
    expect(await open(there.number.replace('HIL', 'ESP'), there.code)).toEqual({ outcome: 'wrong' });
    expect(await open(here.number.replace('ESP', 'HIL'), here.code)).toEqual({ outcome: 'wrong' });
  });

  it('open nothing when the draft has expired, was submitted or deleted', async () => {
    const [expired, closed, deleted] = [await begin(), await begin(), await begin()];
    await server.database.sql(`update draft set expires_at = now() - interval '1 second' where id = $1`, [
      expired.id,
    ]);
    await server.database.sql(`update draft set closed_at = now() where id = $1`, [closed.id]);
    await backend().deleteDraft('espelkamp', deleted.token);
    for (const { number, code } of [expired, closed, deleted])
      expect(await open(number, code)).toEqual({ outcome: 'wrong' });
  });

  it('of a draft from before there were numbers do not exist', async () => {
    const { id, token } = await begin();
    await server.database.sql('update draft set number = null where id = $1', [id]);
    expect(await backend().resume('espelkamp', token)).toBeUndefined();
    expect(await backend().draft('espelkamp', token)).toMatchObject({ id });
  });
});

describe('after ten wrong codes', () => {
  it('a number is locked for an hour, for the right code too; the link still opens the draft', async () => {
    const { number, code, token, id } = await begin();
    expect(await wrongTimes(11, number)).toEqual([...Array(10).fill('wrong'), 'locked']);
    expect(await open(number, code)).toEqual({ outcome: 'locked' });
    expect(await open(number, code, '10.9.9.9')).toEqual({ outcome: 'locked' });
    expect(await backend().draft('espelkamp', token)).toMatchObject({ id });
    await server.database.sql(`update login_tries set since = since - interval '59 minutes'`);
    expect(await open(number, code)).toEqual({ outcome: 'locked' });
    await server.database.sql(`update login_tries set since = since - interval '2 minutes'`);
    expect(await open(number, code)).toMatchObject({ outcome: 'opened' });
  });

  it('a number that nobody has is locked alike', async () => {
    const outcomes = await wrongTimes(12, 'ESP-2222-2222');
    expect(outcomes).toEqual([...Array(10).fill('wrong'), 'locked', 'locked']);
  });

  it('a hundred tries at once are not a hundred', async () => {
    const { number } = await begin();
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, i) => open(number, 'AAAA-AAAA', `10.1.0.${i}`)),
    );
    expect(all.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(10);
  });

  it('others are still let in, and a right code starts the count anew', async () => {
    const [one, other] = [await begin(), await begin()];
    await wrongTimes(9, one.number);
    expect(await open(one.number, one.code)).toMatchObject({ outcome: 'opened' });
    expect(await wrongTimes(9, one.number)).toEqual(Array(9).fill('wrong'));
    expect(await open(other.number, other.code)).toMatchObject({ outcome: 'opened' });
  });
});

describe('from one place', () => {
  it('come a hundred wrong codes at most, whatever the number; right ones do not count', async () => {
    const place = '192.0.2.7';
    const mine = await begin();
    for (let i = 0; i < 20; i += 1)
      expect((await open(mine.number, mine.code, place)).outcome).toBe('opened');
    for (let i = 0; i < 10; i += 1) {
      const { number } = await begin();
      expect(await wrongTimes(10, number, place)).toEqual(Array(10).fill('wrong'));
    }
    expect(await open(mine.number, mine.code, place)).toEqual({ outcome: 'locked' });
    expect(await open(mine.number, mine.code, `::ffff:${place}`)).toEqual({ outcome: 'locked' });
    expect(await open(mine.number, mine.code, '192.0.2.8')).toMatchObject({ outcome: 'opened' });
  });

  it('nothing is remembered longer than a day', async () => {
    await wrongTimes(1, 'ESP-3333-3333');
    await server.database.sql(`update login_tries set since = since - interval '25 hours'`);
    await sweep(server.services);
    expect(await server.database.sql('select 1 from login_tries')).toEqual([]);
  });
});

it('a number that nobody has and a wrong code take the same time', async () => {
  const known = await begin();
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let i = 0; i < 60; i += 1) {
    await server.database.sql('delete from login_tries');
    for (const [kind, number] of [
      ['known', known.number],
      ['unknown', 'ESP-4444-4444'],
    ] as const) {
      const begun = performance.now();
      await open(number, 'AAAA-AAAA');
      times[kind].push(performance.now() - begun);
    }
  }
  const median = (values: number[]) => values.sort((one, other) => one - other)[values.length / 2] ?? 0;
  const ratio = median(times.known) / median(times.unknown);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

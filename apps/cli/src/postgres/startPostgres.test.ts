import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Postgres, startPostgres } from './startPostgres.ts';

const PLACE = '/var/lib/formularwerk';

let dataDir = '';
let started: Postgres[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'Daten für den Test-'));
  started = [];
});

afterEach(async () => {
  for (const postgres of started) await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(folder = dataDir): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir: folder, say: () => undefined });
  started.push(postgres);
  return postgres;
}

/** The number of a server whose starter did not get to stop it. */
async function startAndGetKilled(): Promise<number> {
  const script = `const { startPostgres } = await import(${JSON.stringify(import.meta.resolve('./startPostgres.ts'))});
    process.stdout.write(String((await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })).pid()));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  child.kill('SIGKILL');
  return Number(said);
}

async function query<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('starts on an empty folder, as a role that row-level security binds, with nothing lost on power failure', async () => {
  const { url } = await start();
  const [row] = await query(
    url,
    `select usesuper, usebypassrls, current_setting('fsync') as fsync, lower('ÄÖÜ') as lower,
       current_setting('listen_addresses') as addresses
     from pg_user where usename = current_user`,
  );
  expect(row).toMatchObject({ usesuper: false, usebypassrls: false, fsync: 'on', lower: 'äöü' });
  if (process.platform !== 'win32') expect(row).toMatchObject({ addresses: '' });
});

test('keeps what was committed when it is killed, and is there again by itself at the same address', async () => {
  const postgres = await start();
  await query(postgres.url, 'create table kept (id int); insert into kept values (1)');
  const before = postgres.pid();
  process.kill(before, 'SIGKILL');
  for (let i = 0; i < 100 && postgres.pid() === before; i++) await sleep(100);
  expect(await query(postgres.url, 'select id from kept')).toEqual([{ id: 1 }]);
});

test('takes over a server that was left behind by a killed process, and stops it in the end', async () => {
  const left = await startAndGetKilled();
  const postgres = await start();
  expect(postgres).toMatchObject({ adopted: true });
  expect(postgres.pid()).toBe(left);
  await postgres.stop();
  await expect(query(postgres.url, 'select 1')).rejects.toThrow();
});

test('waits for a server that is just stopping, and starts again', async () => {
  const first = await start();
  const stopping = first.stop();
  const second = await start();
  await stopping;
  // It may have been taken over in the moment before it was told to stop; then it is started again a little later.
  const one = () => query(second.url, 'select 1 as one').catch(() => undefined);
  await expect.poll(one, { timeout: 10_000 }).toEqual([{ one: 1 }]);
});

test('is not misled by the file of a dead server whose number another process bears now', async () => {
  const first = await start();
  const file = join(first.home, 'data', 'postmaster.pid');
  const lines = readFileSync(file, 'utf8').split('\n');
  await first.stop();
  writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'));
  const second = await start();
  expect(second).toMatchObject({ adopted: false });
});

test('begins anew after a first start that was interrupted', async () => {
  mkdirSync(join(dataDir, 'postgres', 'data.new', 'base'), { recursive: true });
  expect(await start()).toMatchObject({ adopted: false });
});

test('leaves a folder alone that is not empty and not its own', async () => {
  mkdirSync(join(dataDir, 'postgres', 'data'), { recursive: true });
  writeFileSync(join(dataDir, 'postgres', 'data', 'important'), '');
  await expect(start()).rejects.toThrow('ENOTEMPTY');
});

test('reaches its socket in a folder whose path is too long for one', async () => {
  const { url } = await start(join(dataDir, 'Straßenverkehrsamt'.repeat(6)));
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('makes databases that belong to the application', async () => {
  const postgres = await start();
  const url = await postgres.createDatabase('zweite "Datenbank"');
  await query(url, 'create schema own');
  expect(await query(url, 'select current_database() as name')).toEqual([{ name: 'zweite "Datenbank"' }]);
});

describe.runIf(process.getuid?.() === 0)('as root', () => {
  const owner = (postgres: Postgres) => statSync(join(postgres.home, 'data')).uid;

  test('gives the data to nobody where nobody can come', async () => {
    chmodSync(dataDir, 0o711);
    const postgres = await start();
    expect(owner(postgres)).toBe(65534);
    expect(statSync(postgres.home).mode & 0o777).toBe(0o700);
  });

  test('keeps the data where nobody can come in when it becomes so later', async () => {
    chmodSync(dataDir, 0o711);
    const first = await start();
    await query(first.url, 'create table kept (id int)');
    await first.stop();
    chmodSync(dataDir, 0o700);
    const second = await start();
    expect(await query(second.url, 'select id from kept')).toEqual([]);
  });

  test('moves to a place of its own where the kernel makes no user namespaces', async () => {
    const before = existsSync(PLACE) ? readdirSync(PLACE) : [];
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';
    const said: string[] = [];
    try {
      const postgres = await startPostgres({ dataDir, say: (line) => said.push(line) });
      started.push(postgres);
      expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(said).toEqual([expect.stringContaining(postgres.home)]);
      expect(owner(postgres)).toBe(65534);
      await postgres.stop();
    } finally {
      process.env.PATH = path;
      for (const name of readdirSync(PLACE)) {
        if (!before.includes(name)) rmSync(join(PLACE, name), { recursive: true });
      }
    }
  });
});

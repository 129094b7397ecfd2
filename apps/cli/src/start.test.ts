import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkout } from './checkout.ts';

/** A checkout with our own sources, in which a few lines stand in for the server and the apps that are built. */
const place = mkdtempSync(join(tmpdir(), 'Bürgerbüro 1-'));
const dataDir = join(place, '.data');
let running: ChildProcess[] = [];

const SERVER = `
  import { appendFileSync } from 'node:fs';
  const say = (line) => appendFileSync(process.env.DATA_DIR + '/server.log', line + '\\n');
  const names = ['DATABASE_URL', 'SECRET_KEY', 'FORMULARWERK_DEMO', 'PORTAL_DIR', 'DESIGNER_DIR', 'FORMS_DIR', 'PORT', 'NODE_ENV'];
  const env = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  process.on('SIGTERM', () => setTimeout(() => { say('stopped'); process.exit(0); }, 300));
  process.on('disconnect', () => { say('alone'); process.exit(0); });
  if (process.env.PORT === '0') { console.error('PORT is wrong'); process.exit(1); }
  process.send({ ready: true, urls: [], pid: process.pid, env });
`;

const BUILD = `
  import fs from 'node:fs';
  fs.mkdirSync('dist/server', { recursive: true });
  for (const proof of ['dist/server/render.js', 'dist/index.html']) fs.writeFileSync(proof, '');
  fs.appendFileSync('dist/built', 'x');
`;

beforeAll(() => {
  for (const name of ['src', 'boot', 'package.json']) {
    cpSync(join(checkout, 'apps', 'cli', name), join(place, 'apps', 'cli', name), { recursive: true });
  }
  symlinkSync(join(checkout, 'apps/cli/node_modules'), join(place, 'apps/cli/node_modules'));
  for (const name of ['pnpm-workspace.yaml', 'pnpm-lock.yaml', 'tsconfig.base.json', 'package.json']) {
    cpSync(join(checkout, name), join(place, name));
  }
  mkdirSync(join(place, 'packages'));
  write('apps/server/src/main.ts', SERVER);
  for (const app of ['portal', 'designer']) {
    write(`apps/${app}/package.json`, '{ "scripts": { "build": "node build.mjs" } }');
    write(`apps/${app}/build.mjs`, BUILD);
  }
});

afterEach(async () => {
  for (const child of running.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  running = [];
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(join(place, name, '..'), { recursive: true });
  writeFileSync(join(place, name), text);
}

function start(env: NodeJS.ProcessEnv = {}): ChildProcess & { said: () => string } {
  const child = spawn(process.execPath, [join(place, 'apps/cli/src/start.ts')], {
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: '', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  running.push(child);
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  return Object.assign(child, { said: () => text });
}

type Ready = { ready: boolean; pid: number; env: Record<string, string> };

async function ready(child: ChildProcess & { said: () => string }): Promise<Ready> {
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [undefined])]);
  if (!message) throw new Error(`it ended: ${child.said()}`);
  return message;
}

const serverLog = () => readFileSync(join(dataDir, 'server.log'), 'utf8').trim().split('\n');

test('starts the database and the server, which finds its settings, and stops both cleanly', async () => {
  const child = start({ PORT: '4711' });
  const { env } = await ready(child);
  expect(env).toMatchObject({ FORMULARWERK_DEMO: '1', PORT: '4711', NODE_ENV: 'production' });
  expect(env.DATABASE_URL).toContain('postgres://formularwerk@');
  expect(env.PORTAL_DIR).toBe(join(place, 'apps', 'portal', 'dist'));
  expect(env.DESIGNER_DIR).toBe(join(place, 'apps', 'designer', 'dist'));
  expect(env.SECRET_KEY).toBe(readFileSync(join(dataDir, 'secret-key'), 'utf8'));
  expect(Buffer.from(env.SECRET_KEY ?? '', 'base64url')).toHaveLength(32);
  if (process.platform !== 'win32') expect(statSync(join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(serverLog().at(-1)).toBe('stopped');
});

test('builds an app once, and again when its sources have changed', async () => {
  const built = (app = 'portal') => readFileSync(join(place, 'apps', app, 'dist/built'), 'utf8');
  const before = built();
  const first = start();
  await ready(first);
  first.kill('SIGTERM');
  await once(first, 'exit');
  expect(built()).toBe(before);
  write('apps/portal/src/new.ts', '');
  await ready(start());
  expect(built()).toBe(`${before}x`);
  expect(built('designer')).toBe('x');
});

test('keeps the key from start to start', async () => {
  const key = readFileSync(join(dataDir, 'secret-key'), 'utf8');
  const { env } = await ready(start());
  expect(env.SECRET_KEY).toBe(key);
});

test('says so when the server is killed, and comes up again at once', async () => {
  const first = start();
  const { pid } = await ready(first);
  process.kill(pid, 'SIGKILL');
  expect(await once(first, 'exit')).toEqual([1, null]);
  expect(first.said()).toContain('The server has stopped unexpectedly (SIGKILL).');
  await ready(start());
});

test('comes up again at once when it was killed itself; the server has noticed', async () => {
  const first = start();
  await ready(first);
  first.kill('SIGKILL');
  await once(first, 'exit');
  await ready(start());
  expect(serverLog().at(-1)).toBe('alone');
});

test('runs once for each folder of data', async () => {
  await ready(start());
  const second = start();
  expect(await once(second, 'exit')).toEqual([1, null]);
  expect(second.said()).toContain('already');
});

test('ends when the server cannot start, which has said why', async () => {
  const child = start({ PORT: '0' });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(child.said().trim()).toBe('PORT is wrong');
});

test('brings no database and no demonstration data along where DATABASE_URL is set', async () => {
  const { env } = await ready(start({ DATABASE_URL: 'postgres://elsewhere/formularwerk' }));
  expect(env).toMatchObject({ DATABASE_URL: 'postgres://elsewhere/formularwerk', FORMULARWERK_DEMO: '' });
  expect(env.SECRET_KEY).toBeUndefined();
});

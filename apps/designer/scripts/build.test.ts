import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const LIMIT = 320_000;
const built = await mkdtemp(join(tmpdir(), 'designer-'));

beforeAll(async () => {
  // As it is built for use: a test's environment would bring React's aids for developers along.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'build.ts'), built], { env });
}, 120_000);

afterAll(() => rm(built, { recursive: true, force: true }));

const assets = async (ending: string): Promise<readonly Buffer[]> => {
  const files = await readdir(join(built, 'assets'));
  return Promise.all(
    files.filter((file) => file.endsWith(ending)).map((file) => readFile(join(built, 'assets', file))),
  );
};

test('all JavaScript together is at most 320 kB gzipped', async () => {
  const sizes = (await assets('.js')).map((script) => gzipSync(script, { level: 9 }).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
});

test('the page has no script and no style of its own, and names everything below /designer/', async () => {
  const page = await readFile(join(built, 'index.html'), 'utf8');
  expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/);
  const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) expect(address).toMatch(/^\/designer\//);
});

test('no code is made from text: the policy allows no eval', async () => {
  const code = Buffer.concat(await assets('.js')).toString();
  expect(code).not.toMatch(/\beval\(|\bnew Function\(|\bFunction\(["'`]/);
});

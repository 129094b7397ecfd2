import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { tryLock, waitForLock } from './lock.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'formularwerk-lock-'));
});

test('has one holder for each purpose and folder', async () => {
  const lock = await tryLock('a', folder);
  expect(lock).toBeDefined();
  expect(await tryLock('a', folder)).toBeUndefined();
  expect(await tryLock('b', folder)).toBeDefined();
  lock?.release();
  expect(await tryLock('a', folder)).toBeDefined();
});

test('comes free when its holder is killed', async () => {
  const script = `const { tryLock } = await import(${JSON.stringify(import.meta.resolve('./lock.mjs'))});
    console.log(Boolean(await tryLock('a', ${JSON.stringify(folder)})));
    setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  let waited = false;
  const waiting = waitForLock('a', folder, () => {
    waited = true;
  });
  setTimeout(() => holder.kill('SIGKILL'), 200);
  await waiting;
  expect(waited).toBe(true);
});

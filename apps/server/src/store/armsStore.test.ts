import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createArmsStore, withArms } from './armsStore.ts';

it('gives each municipality the coat of arms that lies in the data folder, and none that is too large', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'arms-'));
  await mkdir(join(folder, 'arms'));
  await writeFile(join(folder, 'arms', 'espelkamp.png'), 'Wappen');
  await writeFile(join(folder, 'arms', 'hille.jpg'), Buffer.alloc(300 * 1024));
  const arms = createArmsStore(folder);
  const of = async (kommune: string) => (await withArms({ arms }, kommune, { municipality: kommune })).arms;
  expect(Buffer.from((await of('espelkamp')) ?? []).toString()).toBe('Wappen');
  expect(await of('hille')).toBeUndefined();
  expect(await of('luebbecke')).toBeUndefined();
  await rm(folder, { recursive: true });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';

/** What walks a form in an applicant's browser. Everything else is only loaded by who needs it. */
const RUN_TIME = {
  'compileForm.ts': 'compileForm',
  'items.ts': 'addItem, removeItem',
  'navigate.ts': 'firstIncomplete, nextPage, previousPage',
  'texts/resolveText.ts': 'resolveText, richText',
  'walk.ts': 'isError, REVIEW, walk',
};

// Bytes, gzipped at level 9. The goal is 22,000; until it is reached, this may only get smaller.
const LIMIT = 35_000;

const folder = await mkdtemp(join(tmpdir(), 'run-time-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what runs in a browser, with all field types and all that forms can calculate, stays small', async () => {
  const entry = join(folder, 'entry.ts');
  const exported = Object.entries(RUN_TIME).map(
    ([file, names]) => `export { ${names} } from ${JSON.stringify(join(import.meta.dirname, file))};`,
  );
  await writeFile(entry, exported.join('\n'));
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  expect(code).toContain('expression.stepsExceeded');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(LIMIT);
}, 60_000);

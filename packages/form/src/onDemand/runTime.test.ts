import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { build, minify, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileForm } from '../compileForm.ts';
import type { Entries } from '../entries.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { arbitraryEntries, arbitraryForm } from '../parse/arbitraryForm.ts';
import { toEntries } from '../toEntries.ts';
import { walk } from '../walk.ts';
import type { Walk, WalkContext } from '../walkView.ts';
import { partsNeeded } from './parts.ts';

/** What walks a form in an applicant's browser, and what loads the rest of it. */
const RUN_TIME = {
  'compileForm.ts': 'compileForm',
  'items.ts': 'addItem, removeItem',
  'navigate.ts': 'firstIncomplete, nextPage, previousPage',
  'onDemand/whenNeeded.ts': 'loadParts',
  'texts/resolveText.ts': 'resolveText, richText',
  'walk.ts': 'isError, REVIEW, walk',
};

/** Bytes of what is loaded for every form, gzipped at level 9. */
const LIMIT = 22_000;

interface RunTime {
  readonly compileForm: typeof compileForm;
  readonly walk: typeof walk;
  readonly loadParts: (definition: object) => Promise<void>;
}

const folder = await mkdtemp(join(tmpdir(), 'run-time-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

type Chunk = Pick<
  Rolldown.OutputChunk,
  'fileName' | 'name' | 'isEntry' | 'isDynamicEntry' | 'moduleIds' | 'code'
>;
let chunks: readonly Chunk[] = [];
let inBrowser: RunTime;

beforeAll(async () => {
  const entry = join(folder, 'entry.ts');
  const source = join(import.meta.dirname, '..');
  const exported = Object.entries(RUN_TIME).map(
    ([file, names]) => `export { ${names} } from ${JSON.stringify(join(source, file))};`,
  );
  await writeFile(entry, exported.join('\n'));
  // What the entry needs at once stays with it: first it is found out what that is.
  const apart = await bundle(entry, { external: (id) => /onDemand\/(?!parts|whenNeeded)/.test(id) });
  const atOnce = new Set(apart.flatMap(({ moduleIds }) => moduleIds));
  chunks = await bundle(entry, {
    output: {
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: 'entry', test: (id) => atOnce.has(id) }],
      },
    },
  });
  for (const { fileName, code } of chunks) await writeFile(join(folder, fileName), code);
  const [{ fileName } = { fileName: '' }] = chunks.filter(({ isEntry }) => isEntry);
  inBrowser = await import(pathToFileURL(join(folder, fileName)).href);
}, 60_000);

async function bundle(entry: string, rolldownOptions: Rolldown.RolldownOptions): Promise<Chunk[]> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    resolve: { conditions: ['on-demand', 'module', 'browser'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'entry' },
      rolldownOptions: { preserveEntrySignatures: 'allow-extension', ...rolldownOptions },
    },
  });
  const found = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return Promise.all(
    found
      .filter((one) => one.type === 'chunk')
      .map(async (chunk) => {
        const { fileName, name, isEntry, isDynamicEntry, moduleIds } = chunk;
        const { code } = await minify(fileName, chunk.code, { module: true, compress: true, mangle: true });
        return { fileName, name, isEntry, isDynamicEntry, moduleIds, code };
      }),
  );
}

describe('what runs in a browser', () => {
  it('is small, with all field types and all that forms can calculate', () => {
    const entry = chunks.filter(({ isDynamicEntry }) => !isDynamicEntry);
    expect(entry).toHaveLength(1);
    expect(entry[0]?.code).toContain('expression.stepsExceeded');
    expect(gzipSync(entry[0]?.code ?? '', { level: 9 }).length).toBeLessThanOrEqual(LIMIT);
  });

  it('has a file for each part that only some forms need', () => {
    const names = chunks.filter(({ isDynamicEntry }) => isDynamicEntry).map(({ name }) => name);
    expect(names.sort()).toEqual([
      'calculation',
      'derivedRows',
      'documents',
      'formats',
      'markdown',
      'tables',
    ]);
  });
});

/** Everything in a walk but the form itself. */
const result = ({ form: _form, ...rest }: Walk) => rest;

async function expectTheSame(definition: FormDefinition, entries: Entries, context: WalkContext) {
  await inBrowser.loadParts(definition);
  const there = inBrowser.walk(inBrowser.compileForm(definition), entries, context);
  expect(result(there)).toEqual(result(walk(compileForm(definition), entries, context)));
}

const FORMS = new URL('../../../../forms/', import.meta.url);
const names = readdirSync(FORMS).filter((name) => existsSync(new URL(`${name}/form.json`, FORMS)));
const json = (path: string) => JSON.parse(readFileSync(new URL(path, FORMS), 'utf8'));

describe('a form in a browser, with the parts that it needs', () => {
  it.each(names)('%s comes out as on the server', async (name) => {
    const definition: FormDefinition = json(`${name}/form.json`);
    await expectTheSame(definition, {}, { today: '2027-01-15', language: 'en' });
    for (const file of readdirSync(new URL(`${name}/examples/`, FORMS)).filter((one) =>
      one.endsWith('.json'),
    )) {
      const example = json(`${name}/examples/${file}`);
      const { entries } = toEntries(compileForm(definition), example.answers ?? example);
      await expectTheSame(definition, entries, { today: example.today ?? '2027-01-15', finished: true });
    }
  });

  it('comes out as on the server, whatever it asks and whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryForm().chain((definition) =>
          fc.tuple(fc.constant(definition), arbitraryEntries(definition)),
        ),
        ([definition, entries]) => expectTheSame(definition, entries, { today: '2027-04-01' }),
      ),
      { numRuns: 200 },
    );
  });
});

describe('partsNeeded', () => {
  const needed = (property: object) => [...partsNeeded({ sections: [property] })];

  it.each([
    ['calculation', { value: 'for x in liste return x' }],
    ['calculation', { value: 'von.year' }],
    ['calculation', { value: 'raum.start included' }],
    ['calculation', { showIf: 'a = @"10:00:00"' }],
    ['calculation', { showIf: 'begunMonths(von, bis) > 3' }],
    ['calculation', { text: { de: 'Noch {{days(today(), bis)}} Tage' } }],
    ['calculation', { type: 'time' }],
    ['derivedRows', { each: 'personen' }],
    ['documents', { type: 'evidence' }],
    ['documents', { type: 'file' }],
    ['formats', { type: 'text', format: 'postalCode' }],
    ['formats', { type: 'iban' }],
    ['markdown', { text: { de: 'Lesen Sie **das**.' } }],
    ['markdown', { text: 'Ein Absatz.\n\nNoch einer.' }],
    ['markdown', { text: '- ein Punkt' }],
    ['tables', { pages: [{ fields: [{ type: 'list', max: 21 }] }] }],
  ])('finds that %s is needed for %j', (part, property) => {
    expect(needed(property)).toEqual([part]);
  });

  it.each([
    { showIf: 'alkohol = "ja" and von < today() + duration("P14D")' },
    { label: { de: 'Zeit', en: 'For some time, every day' } },
    {
      pages: [
        {
          fields: [
            { type: 'list', max: 20 },
            { type: 'integer', max: 100 },
          ],
        },
      ],
    },
    { start: { purpose: { de: 'Zweck' } } },
  ])('finds nothing in %j', (property) => {
    expect(needed(property)).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge, veraPdfIsThere } from '../../../packages/submission/src/veraPdf.fixture.ts';
import { median } from './frames.ts';
import { application, textsOf } from './pdf/application.ts';
import { lostWords, pagesOf, readByPdfJs, readByPoppler } from './pdf/lostWords.ts';
import type { Writer } from './pdf/writer.ts';

/**
 * Measures how PDF files are written, beside other libraries and in one run: the same application, the writers take turns,
 * so that what disturbs one disturbs all. Then asks veraPDF and two readers what each file is worth.
 * Needs poppler (`pdftotext`), and veraPDF where its column shall say something. `npm run -s formularwerk -- bench pdf`
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '30' },
    /** Rows of the table: 28 make about four pages, 3,000 a hundred. */
    rows: { type: 'string', default: '28' },
    /** Where the files stay, to be looked at. */
    keep: { type: 'string' },
  },
});
const ROUNDS = Number(values.rounds);
const WARM_UP = Math.min(8, ROUNDS);
const PROCESSES = 5;
/** As small as the server's threads have it. */
const NURSERY = '--max-semi-space-size=5';

const peers = join(import.meta.dirname, 'pdf/peers');
const wanted = readdirSync(peers).filter(
  (file) => values.only?.split(',').includes(file.split('.')[0] ?? '') ?? true,
);
const writers: (Writer & { file: string })[] = [];
for (const file of wanted) {
  const loaded = (await import(join(peers, file))) as { writers: readonly Writer[] };
  writers.push(...loaded.writers.map((writer) => ({ ...writer, file })));
}

const firsts = new Map<Writer, number[]>();
const memory = new Map<Writer, number[]>();
for (let round = 0; round < PROCESSES; round += 1)
  for (const writer of writers) {
    const [milliseconds = Number.NaN, megabytes = Number.NaN] = firstDocument(writer);
    note(firsts, writer, milliseconds);
    note(memory, writer, megabytes);
  }

const warm = new Map<Writer, number[]>();
const processor = new Map<Writer, number[]>();
const last = new Map<Writer, { readonly texts: readonly string[]; readonly bytes: Uint8Array }>();
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  for (const [i, writer] of writers.entries()) {
    const given = application(round * writers.length + i, Number(values.rows));
    const used = process.cpuUsage();
    const begun = performance.now();
    const bytes = await writer.write(given);
    const spent = performance.now() - begun;
    last.set(writer, { texts: textsOf(given), bytes });
    if (round < WARM_UP) continue;
    note(warm, writer, spent);
    const { user, system } = process.cpuUsage(used);
    note(processor, writer, (user + system) / 1000);
  }
}

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'benchmark-pdf-'));
const fileOf = ({ name }: Writer) =>
  join(folder, `${name.replaceAll(/[^\w-]+/g, '-').replace(/^-/, '')}.pdf`);
for (const [writer, { bytes }] of last) writeFileSync(fileOf(writer), bytes);
const files = writers.map(fileOf);
const [archive, accessible] = veraPdfIsThere ? [await judge('3a', files), await judge('ua1', files)] : [];
const pdfkit = writers.find(({ name }) => name === 'pdfkit');

const rows: object[] = [];
for (const [writer, { texts, bytes }] of last) {
  const file = fileOf(writer);
  const milliseconds = median(warm.get(writer) ?? []);
  const [byPdfJs, byPoppler] = [
    await lostWords(texts, readByPdfJs, file),
    await lostWords(texts, readByPoppler, file),
  ];
  rows.push({
    writer: writer.name,
    'warm, ms': rounded(milliseconds),
    ': pdfkit': pdfkit && rounded(milliseconds / median(warm.get(pdfkit) ?? [])),
    'processor, ms': rounded(median(processor.get(writer) ?? [])),
    'first, ms': rounded(median(firsts.get(writer) ?? [])),
    'first, MB': rounded(median(memory.get(writer) ?? [])),
    kB: rounded(bytes.length / 1000),
    pages: await pagesOf(file),
    '3a': verdict(archive, file),
    ua1: verdict(accessible, file),
    'lost, pdf.js': byPdfJs.length,
    'lost, pdftotext': byPoppler.length,
    'for instance': [...byPdfJs, ...byPoppler].slice(0, 3).join(' '),
  });
}
console.log(`Node ${process.versions.node}`);
console.table(rows);
if (!values.keep) rmSync(folder, { recursive: true });

function firstDocument({ file, name }: Writer & { file: string }): number[] {
  const child = join(import.meta.dirname, 'pdf/firstDocument.ts');
  const args = [...process.execArgv, NURSERY, child, file, name, values.rows];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).split(' ').map(Number);
}

function note(found: Map<Writer, number[]>, writer: Writer, value: number): void {
  found.set(writer, [...(found.get(writer) ?? []), value]);
}

function verdict(found: Awaited<ReturnType<typeof judge>> | undefined, file: string): string {
  const said = found?.[file.split('/').at(-1) ?? ''];
  if (said === 'compliant') return 'yes';
  return Array.isArray(said) ? `${said.length} rules broken` : 'not judged';
}

function rounded(value: number): number {
  return Number(value.toPrecision(value < 10 ? 2 : 3));
}

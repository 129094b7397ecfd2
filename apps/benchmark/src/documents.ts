import { parseArgs } from 'node:util';
import type { Json } from '@formularwerk/form';
import {
  definitionOf,
  exampleAnswers,
  exampleNames,
  formNames,
} from '../../../packages/submission/src/everyExample.fixture.ts';
import { createDocumentPool, type DocumentPool } from '../../server/src/documents/documentPool.ts';
import type { ApplicationTask } from '../../server/src/documents/documentTask.ts';
import { pagesOf } from './pdf/lostWords.ts';

/**
 * Measures how many applications a second the server's threads write: JSON, XML judged by its schema, PDF, and the
 * copies of the form's recipients, as the worker asks for them. `npm run -s formularwerk -- bench documents`
 */
const { values } = parseArgs({
  options: {
    threads: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '20' },
  },
});
const THREADS = Number(values.threads);
const SECONDS = Number(values.seconds);
/** So many are under way at once, as the worker has them. */
const AT_ONCE = 2 * THREADS;

const example = (form: string, file: string): ApplicationTask => {
  const definition = definitionOf(form);
  const parameters = Object.fromEntries(
    (definition.parameters ?? []).map(({ id, sample }) => [id, sample as Json]),
  );
  return {
    definition,
    version: '1',
    hash: form,
    context: { today: '2027-01-15', parameters, language: 'de' },
    recipient: { municipality: 'Stadt Espelkamp', office: 'Ordnungsamt' },
    answers: exampleAnswers(form, file),
    reference: 'ESP-2027-K7M4QX',
    receivedAt: new Date('2027-01-15T10:00:00Z'),
    kommune: 'espelkamp',
    parametersHash: '',
    evidence: new Map(),
  };
};

const all = formNames.flatMap((form) => exampleNames(form).map((file) => example(form, file)));
const four = example('sondernutzung', 'v1-cafe.json');

const pool = createDocumentPool(
  { threads: THREADS, ready: THREADS, seconds: 60, memory: 512, pages: 500, rows: 20_000 },
  {},
  console.error,
);
try {
  await sustained('warmed up', all, SECONDS);
  const [pdf = new Uint8Array()] = await write(pool, four);
  console.table([
    await sustained(`an application of ${await pagesOf(pdf)} pages, again and again`, [four], SECONDS),
    await sustained('all examples of all forms, in turns', all, SECONDS),
  ]);
} finally {
  await pool.stop();
}

/** Gives each thread something to do without a pause, and counts what comes back. */
async function sustained(name: string, tasks: readonly ApplicationTask[], seconds: number) {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  let [begins, applications, documents] = [0, 0, 0];
  const worker = async (): Promise<void> => {
    while (performance.now() - begun < seconds * 1000) {
      const task = tasks[begins++ % tasks.length] as ApplicationTask;
      const reference = `ESP-2027-${String(begins).padStart(6, '0')}`;
      const { length } = await write(pool, { ...task, reference });
      documents += length;
      applications += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const spent = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(used);
  return {
    what: name,
    'applications a second': (applications / spent).toFixed(1),
    'PDFs a second, copies included': (documents / spent).toFixed(1),
    'processor for a PDF, ms': ((user + system) / 1000 / documents).toFixed(0),
    'memory, MB': (process.memoryUsage.rss() / 2 ** 20).toFixed(0),
  };
}

/** Gives the PDF of an application, and those of its copies. */
async function write(pool: DocumentPool, task: ApplicationTask): Promise<Uint8Array[]> {
  const written = await pool.application(task);
  if (!written.ok) throw new Error(`Not written: ${JSON.stringify(written.unwritten)}`);
  return written.value.flatMap(({ files }) =>
    files.filter(({ kind }) => kind === 'pdf').map(({ bytes }) => bytes),
  );
}

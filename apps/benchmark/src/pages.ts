import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForm, type FormDefinition, type Json, toEntries } from '@formularwerk/form';
import { launch } from '../../cli/test/product/browser.ts';
import { startProduct } from '../../cli/test/product/startProduct.ts';
import { median } from './frames.ts';
import { load } from './load.ts';
import { onSlowPhone } from './slowPhone.ts';

/**
 * Measures pages that the server draws, with the draft of a real application: processor time of the server's process for
 * one page, and how many a second it gives with the load generator on the same cores. Needs Linux, which tells a
 * process's time in `/proc`: `node apps/cli/src/withServices.ts -- node apps/benchmark/src/pages.ts`
 */
const SERVICE = 'gewerbeanmeldung';
const PAGES = ['vorhaben', 'betriebsstaette', 'pruefen'];
const ROUNDS = 9;
/** So many in a round that the ten milliseconds in which the kernel counts weigh little. */
const REQUESTS = 100;
const checkout = join(import.meta.dirname, '../../..');
const read = (path: string) => JSON.parse(readFileSync(join(checkout, 'forms', SERVICE, path), 'utf8'));

const product = await startProduct();
try {
  // As a browser asks for a page that stands in no frame.
  const headers = { cookie: await fullDraft(product.url), 'sec-fetch-dest': 'document' };
  const rows = [];
  const place = (page: string) => `${product.url}/espelkamp/${SERVICE}/antrag/${page}`;
  // A server that has been up for a while: what the first page compiles is not its own.
  for (const page of PAGES)
    for (let index = 0; index < 3 * REQUESTS; index += 1) await get(place(page), headers);
  for (const page of PAGES) {
    const url = place(page);
    const { size } = await get(url, headers);
    const milliseconds = await processorTime(product.pid(), () => get(url, headers));
    const { perSecond, p50, p99 } = await load(url, headers);
    rows.push({
      page,
      kB: Math.round(size / 1000),
      'CPU, ms': round(milliseconds),
      'pages a second': Math.round(perSecond),
      'p50, ms': round(p50),
      'p99, ms': round(p99),
    });
  }
  console.table(rows);
  console.table(await openings(product.url, headers.cookie));
} finally {
  await product.stop();
}

/** The same pages in a browser, and one that has no script, which is the least that a page can take. */
async function openings(url: string, cookie: string): Promise<object[]> {
  const browser = await launch();
  try {
    const rows: object[] = [];
    for (const page of [...PAGES.map((page) => `${SERVICE}/antrag/${page}`), 'barrierefreiheit']) {
      const { painted, takenOver, longestTask } = await onSlowPhone(
        browser,
        `${url}/espelkamp/${page}`,
        cookie,
      );
      rows.push({
        page,
        'painted, ms': round(painted),
        'taken over, ms': takenOver && round(takenOver),
        'longest task, ms': round(longestTask),
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** A draft with all that somebody would have answered before the review; gives the cookie that is its key. */
async function fullDraft(url: string): Promise<string> {
  const form = compileForm(read('form.json') as FormDefinition);
  const { entries } = toEntries(form, read('examples/gbr-drei-gesellschafter.json') as Json);
  const begun = await fetch(`${url}/espelkamp/${SERVICE}`, {
    method: 'POST',
    body: new URLSearchParams({ _action: 'start' }),
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });
  const cookie =
    begun.headers
      .getSetCookie()
      .find((line) => line.includes('entwurf'))
      ?.split(';')[0] ?? '';
  const first = await (
    await fetch(new URL(begun.headers.get('location') ?? '', url), { headers: { cookie } })
  ).text();
  const id = /"draft":\{"id":"([^"]+)"/.exec(first)?.[1];
  const pages = form.definition.sections.flatMap((section) => section.pages.map((page) => page.id));
  const saved = await fetch(`${url}/api/espelkamp/drafts/${id}`, {
    method: 'PUT',
    headers: {
      cookie,
      'if-match': '"1"',
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
    },
    body: JSON.stringify({ entries, saved: pages, place: { kind: 'page', page: 'betriebsstaette' } }),
  });
  if (!saved.ok) throw new Error(`The draft could not be filled: ${saved.status} ${await saved.text()}`);
  return cookie;
}

async function get(url: string, headers: Record<string, string>): Promise<{ readonly size: number }> {
  const response = await fetch(url, { headers, redirect: 'manual' });
  const body = await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  return { size: body.byteLength };
}

/** Milliseconds that the process works for one call: the median of several rounds. */
async function processorTime(pid: number, call: () => Promise<unknown>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = spent(pid);
    for (let index = 0; index < REQUESTS; index += 1) await call();
    rounds.push((spent(pid) - before) / REQUESTS);
  }
  return median(rounds);
}

/** Milliseconds that a process has worked, in user and system mode (proc(5): fields 14 and 15, in hundredths). */
function spent(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function round(value: number): number {
  return Number(value.toPrecision(2));
}

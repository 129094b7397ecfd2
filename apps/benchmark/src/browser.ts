import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../../cli/test/product/browser.ts';
import { type Bundle, bundle, packed } from './browser/bundle.ts';
import { drawnIn, type Figures, firstStep, fromAddress, inSteps, onePage } from './browser/measure.ts';
import { median } from './frames.ts';

/**
 * Measures the assistant beside other form libraries, in a real browser and in one run: the peers take turns, so that what
 * disturbs one disturbs all, and of each the medians are told. `npm run -s formularwerk -- bench browser`
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    fields: { type: 'string', default: '1000' },
  },
});
const OURS = 'formularwerk';
/** Those that can show one step after the other. */
const STEPPED = ['html', 'reactHookForm', 'formularwerk', 'jsonforms', 'survey', 'formio'];
const folder = join(import.meta.dirname, 'browser/peers');
const files = readdirSync(folder).filter((name) => {
  const wanted = values.only?.split(',');
  return wanted === undefined || wanted.includes(nameOf(name));
});
const count = Number(values.fields);

const bundles = new Map<string, Bundle>();
for (const file of files) bundles.set(nameOf(file), await bundle(`peers/${file}`));
/** What is no peer, by its name. */
const aids = new Map([
  ['stopwatch', await bundle('stopwatch.ts')],
  ['afterPaint', await bundle('afterPaint.ts')],
]);
/** Pages that come drawn, by the queries of their addresses. */
const drawn = new Map<string, string>();
const server = createServer(({ url = '' }, response) => {
  const [name = '', kind = '', query = ''] = url.slice(1).split(/[.?]/);
  const made = aids.get(name) ?? bundles.get(name);
  const [type, body] = answer(name, kind, made, drawn.get(query));
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type};charset=utf-8` }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch(['--disable-frame-rate-limit', '--disable-gpu-vsync']);

const found = new Map<string, Map<string, number[]>>();
/** Ten questions; the first step of as many as are asked for; and both as the product has them, drawn by its server. */
const TEN = 'visible=10';
const FIRST = `visible=${firstStep(count)}&of=${count}`;
const SERVED = '&served';
try {
  if (bundles.has(OURS))
    for (const query of [TEN, FIRST])
      drawn.set(query + SERVED, await drawnIn(browser, `${base}/${OURS}.html?${query}`));
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const name of bundles.keys()) {
      const url = `${base}/${name}.html`;
      await note(name, 'page', () => onePage(browser, url, count));
      if (STEPPED.includes(name)) await note(name, 'steps', () => inSteps(browser, url, count));
      await note(name, 'slow', () => fromAddress(browser, `${url}?${TEN}`, 4));
      if (STEPPED.includes(name)) await note(name, 'first', () => fromAddress(browser, `${url}?${FIRST}`, 1));
      if (name !== OURS) continue;
      await note(name, 'slowServed', () => fromAddress(browser, `${url}?${TEN}${SERVED}`, 4));
      await note(name, 'firstServed', () => fromAddress(browser, `${url}?${FIRST}${SERVED}`, 1));
    }
} finally {
  await browser.close();
  server.close();
}

console.table(
  [...bundles].map(([peer, { script, style }]) => {
    const of = (key: string) => rounded(median(found.get(peer)?.get(key) ?? []));
    return {
      peer,
      'JS, kB': rounded(packed(script)),
      'CSS, kB': rounded(packed(style)),
      mount: of('page.mount'),
      key: of('page.key'),
      'in model': of('page.known'),
      show: of('page.show'),
      hide: of('page.hide'),
      validate: of('page.validate'),
      errors: of('page.errors'),
      'heap, MiB': of('page.heap'),
      'steps: painted': of('steps.painted'),
      'steps: key': of('steps.key'),
    };
  }),
);
console.table(
  [...bundles.keys()]
    .flatMap((peer) => [
      { peer, first: 'first', slow: 'slow' },
      ...(peer === OURS
        ? [{ peer: `${peer}, drawn by the server`, first: 'firstServed', slow: 'slowServed' }]
        : []),
    ])
    .map(({ peer, first, slow }) => {
      const own = found.get(peer.split(',')[0] ?? '');
      const of = (key: string) => rounded(median(own?.get(key) ?? []));
      return {
        'from the address on': peer,
        'first step: painted': of(`${first}.painted`),
        'first step: listens': of(`${first}.listens`),
        'ten questions, 4 × slower: painted': of(`${slow}.painted`),
        'ten questions, 4 × slower: listens': of(`${slow}.listens`),
      };
    }),
);

async function note(name: string, part: string, measure: () => Promise<Figures>): Promise<void> {
  const own = found.get(name) ?? new Map<string, number[]>();
  found.set(name, own);
  try {
    for (const [key, value] of Object.entries(await measure()))
      own.set(`${part}.${key}`, [...(own.get(`${part}.${key}`) ?? []), value]);
  } catch (error) {
    console.error(`${name}, ${part}: ${error instanceof Error ? error.message : error}`);
  }
}

function answer(
  name: string,
  kind: string,
  made: Bundle | undefined,
  html: string | undefined,
): readonly [string, string | undefined] {
  if (kind === 'css') return ['text/css', made?.style];
  if (kind === 'js') return ['text/javascript', made?.script];
  const scripts = [name, 'stopwatch'].map((script) => `/${script}.js`);
  const head = `<!doctype html><html lang="de"><title>${name}</title><link rel="stylesheet" href="/${name}.css">`;
  const page =
    html === undefined
      ? `${head}<div id="app"></div>${scripts.map((src) => `<script src="${src}"></script>`).join('')}</html>`
      : `${head}${scripts.map((href) => `<link rel="preload" as="script" href="${href}">`).join('')}
<script type="module" src="/afterPaint.js"></script><div id="app">${html}</div></html>`;
  return ['text/html', made && page];
}

function nameOf(file: string): string {
  return file.replace(/\.tsx?$/, '');
}

function rounded(value: number): number | undefined {
  return Number.isFinite(value) ? Number(value.toPrecision(value < 10 ? 2 : 3)) : undefined;
}

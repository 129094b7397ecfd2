import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../../cli/test/product/browser.ts';
import { type Bundle, bundle, packed } from './browser/bundle.ts';
import { type Figures, inSteps, onePage, onSlowPhone } from './browser/measure.ts';
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
const stopwatch = await bundle('stopwatch.ts');
const server = createServer(({ url = '' }, response) => {
  const [name = '', kind = ''] = url.slice(1).split(/[.?]/);
  const made = name === 'stopwatch' ? stopwatch : bundles.get(name);
  const [type, body] = answer(name, kind, made);
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type};charset=utf-8` }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch(['--disable-frame-rate-limit', '--disable-gpu-vsync']);

const found = new Map<string, Map<string, number[]>>();
try {
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const name of bundles.keys()) {
      const url = `${base}/${name}.html`;
      await note(name, 'page', () => onePage(browser, url, count));
      if (STEPPED.includes(name)) await note(name, 'steps', () => inSteps(browser, url, count));
      await note(name, 'slow', () => onSlowPhone(browser, url));
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
      '4 × slower': of('slow.interactive'),
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

function answer(name: string, kind: string, made: Bundle | undefined): readonly [string, string | undefined] {
  if (kind === 'css') return ['text/css', made?.style];
  if (kind === 'js') return ['text/javascript', made?.script];
  const page = `<!doctype html><html lang="de"><title>${name}</title><link rel="stylesheet" href="/${name}.css">
<div id="app"></div><script src="/${name}.js"></script><script src="/stopwatch.js"></script></html>`;
  return ['text/html', made && page];
}

function nameOf(file: string): string {
  return file.replace(/\.tsx?$/, '');
}

function rounded(value: number): number | undefined {
  return Number.isFinite(value) ? Number(value.toPrecision(value < 10 ? 2 : 3)) : undefined;
}

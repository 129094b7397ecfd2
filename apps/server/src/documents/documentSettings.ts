import { availableParallelism } from 'node:os';
import type { SettingDescription } from '../settings.ts';
import type { DocumentSettings } from './documentPool.ts';

type Env = Readonly<Record<string, string | undefined>>;

interface Bounded {
  readonly default: number;
  readonly from: number;
  readonly to: number;
}

/** More threads than cores only get in each other's way, and each holds fonts and WebAssembly. */
const threads = Math.min(4, availableParallelism());

const BOUNDS = {
  DOCUMENT_THREADS: { default: threads, from: 1, to: 64 },
  DOCUMENT_THREADS_READY: { default: 64, from: 0, to: 64 },
  DOCUMENT_SECONDS: { default: 60, from: 1, to: 600 },
  DOCUMENT_MEMORY: { default: 512, from: 64, to: 8192 },
  DOCUMENT_PAGES: { default: 500, from: 1, to: 10_000 },
  DOCUMENT_ROWS: { default: 5000, from: 1, to: 100_000 },
} as const satisfies Record<string, Bounded>;

export const documentSettingDescriptions: readonly SettingDescription[] = [
  {
    name: 'DOCUMENT_THREADS',
    default: 'one for each core, up to 4',
    means: 'threads that write documents; each holds some 100 MB',
  },
  {
    name: 'DOCUMENT_THREADS_READY',
    default: 'all',
    means:
      'so many of them begin with the server; the others with the first documents, which then wait two seconds',
  },
  {
    name: 'DOCUMENT_SECONDS',
    default: '60',
    means: 'so long the documents of one application may take; then they are given up, and the inbox says so',
  },
  {
    name: 'DOCUMENT_MEMORY',
    default: '512',
    means: 'MB that a thread may fill with the objects of one application',
  },
  { name: 'DOCUMENT_PAGES', default: '500', means: 'pages that a PDF may have' },
  { name: 'DOCUMENT_ROWS', default: '5000', means: 'rows that a table in a PDF may have' },
];

/** What documents may cost; one sentence for each setting that is no such number. */
export function readDocumentSettings(env: Env, faults: string[]): DocumentSettings {
  const read = (name: keyof typeof BOUNDS): number => {
    const { default: fallback, from, to } = BOUNDS[name];
    const text = env[name] || String(fallback);
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return value;
    faults.push(`${name} must be a number from ${from} to ${to}, not "${text}".`);
    return fallback;
  };
  const most = read('DOCUMENT_THREADS');
  return {
    threads: most,
    ready: Math.min(most, read('DOCUMENT_THREADS_READY')),
    seconds: read('DOCUMENT_SECONDS'),
    memory: read('DOCUMENT_MEMORY'),
    pages: read('DOCUMENT_PAGES'),
    rows: read('DOCUMENT_ROWS'),
  };
}

import type { DocumentLimits, PassedLimit, TemplateRefusal } from '@formularwerk/submission';
import { Piscina } from 'piscina';
import { taking } from '../taking.ts';
import { begin, createBegun, hasBegun } from './begun.ts';
import type {
  ApplicationTask,
  BlankTask,
  DraftTask,
  OfficialFormTask,
  TablesTask,
  ThreadAnswer,
  ThreadData,
  WrittenDocuments,
  WrittenTables,
} from './documentTask.ts';
import type { Signing } from './openSigning.ts';

/** What documents may cost. */
export interface DocumentSettings extends DocumentLimits {
  /** So many are written at once. */
  readonly threads: number;
  /** So many of the threads begin at once, the others when they are needed. */
  readonly ready: number;
  /** So long one application may take. */
  readonly seconds: number;
  /** So much memory a thread may fill with objects, in MB. */
  readonly memory: number;
}

/** Why there are no documents: a limit that was passed, a seal that is not valid any more, or a mistake of ours. */
export type Unwritten =
  | { readonly reason: PassedLimit | 'time' | 'memory'; readonly most: number }
  | { readonly reason: 'certificate' }
  | { readonly reason: 'broken'; readonly error: unknown };

export type Writing<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly unwritten: Unwritten };

/** Writes documents in threads, so that nothing in them can hold up or end the server. */
export interface DocumentPool {
  readonly threads: number;
  readonly application: (task: ApplicationTask) => Promise<Writing<WrittenDocuments[]>>;
  readonly tables: (task: TablesTask) => Promise<Writing<WrittenTables>>;
  readonly blank: (task: BlankTask) => Promise<Writing<Uint8Array>>;
  readonly draft: (task: DraftTask) => Promise<Writing<Uint8Array>>;
  /** The fields of an official form, or why it cannot be filled in. */
  readonly officialForm: (task: OfficialFormTask) => Promise<Writing<readonly string[] | TemplateRefusal>>;
  /** Ends the threads; what they were at is rejected, and can be done again. */
  readonly stop: () => Promise<void>;
}

/** What a document leaves behind is soon garbage: a small nursery keeps a long one 60 MB lower, and costs no time. */
const YOUNG = 16;

const THREAD = new URL('./documentThread.ts', import.meta.url);

/**
 * Starts the threads. A task that takes too long or too much is ended with its thread, and another thread takes the
 * place; the other tasks go on. `onError` hears of a thread that ends while it has nothing to do.
 */
export function createDocumentPool(
  { threads, ready, seconds, memory, pages, rows }: DocumentSettings,
  signing: Signing,
  onError: (error: unknown) => void,
  thread = THREAD,
): DocumentPool {
  const pool = new Piscina({
    filename: thread.href,
    minThreads: ready,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    workerData: { limits: { pages, rows }, signing } satisfies ThreadData,
  });
  pool.on('error', onError);
  const inTurn = taking(threads);
  let stopped = false;

  const unwritten = (error: unknown, timedOut: boolean): Unwritten => {
    if (timedOut) return { reason: 'time', most: seconds };
    if (isOutOfMemory(error)) return { reason: 'memory', most: memory };
    return { reason: 'broken', error };
  };

  const run = <T>(
    name: string,
    task: ApplicationTask | BlankTask | DraftTask | OfficialFormTask | TablesTask,
  ): Promise<Writing<T>> =>
    inTurn(async () => {
      const end = new AbortController();
      const begun = createBegun();
      let timer: NodeJS.Timeout | undefined;
      let done = false;
      void hasBegun(begun).then(() => {
        if (!done) timer = setTimeout(() => end.abort(), seconds * 1000);
      });
      try {
        const said: ThreadAnswer<T> = await pool.run({ ...task, begun }, { name, signal: end.signal });
        return said;
      } catch (error) {
        if (stopped) throw error;
        return { ok: false, unwritten: unwritten(error, end.signal.aborted) };
      } finally {
        done = true;
        clearTimeout(timer);
        begin(begun); // where the thread ended before
      }
    });

  return {
    threads,
    application: (task) => run('writeApplication', task),
    tables: (task) => run('writeTables', task),
    blank: (task) => run('writeBlank', task),
    draft: (task) => run('writeDraft', task),
    officialForm: (task) => run('readOfficialForm', task),
    stop: async () => {
      stopped = true;
      await pool.destroy();
    },
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

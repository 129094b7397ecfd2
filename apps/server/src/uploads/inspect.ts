import { Worker } from 'node:worker_threads';
import { type Structure, unreadable } from './fault.ts';
import { taking } from './taking.ts';

/** What a file may cost: far more than an honest one of 25 MB does. */
const LONGEST = 5000;
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** Few at a time, so that many uploads together cost no more memory than these. */
const inTurn = taking(2);

/**
 * Looks into a file in a thread of its own, which ends when it takes too long or too much: nothing that somebody sends
 * can stop the server or fill its memory.
 */
export const inspect = (bytes: Uint8Array, mediaType: string, longest = LONGEST): Promise<Structure> =>
  inTurn(
    () =>
      new Promise((resolve) => {
        const copy = new Uint8Array(bytes);
        const worker = new Worker(new URL('inspectThread.ts', import.meta.url), {
          workerData: { bytes: copy, mediaType },
          transferList: [copy.buffer],
          resourceLimits,
        });
        let found: Structure = unreadable;
        const timer = setTimeout(() => void worker.terminate(), longest);
        worker.once('message', (structure: Structure) => {
          found = structure;
        });
        worker.once('error', () => undefined); // Out of memory, or nothing that we understand: it stays unreadable.
        worker.once('exit', () => {
          clearTimeout(timer);
          resolve(found);
        });
      }),
  );

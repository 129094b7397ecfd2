import { parentPort, workerData } from 'node:worker_threads';
import { checkStructure } from './structure.ts';

/** The thread of `inspect`: looks into the one file that it was given, tells what it found, and ends. */
const { bytes, mediaType } = workerData as { readonly bytes: Uint8Array; readonly mediaType: string };
parentPort?.postMessage(checkStructure(Buffer.from(bytes.buffer), mediaType));

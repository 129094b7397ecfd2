import { parentPort, workerData } from 'node:worker_threads';
import { joinPictures, type Picture } from '@formularwerk/submission/joinPictures';

/** The thread of `joinFiles`: puts its pictures together and ends. */
const { pictures } = workerData as { readonly pictures: readonly Picture[] };
const bytes = await joinPictures(pictures);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);

import { Worker } from 'node:worker_threads';

/** What a file may cost: far more than an honest one of 25 MB does. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/**
 * What a thread says of its data; undefined when it takes too long, too much, or fails. It is ended then: nothing that
 * somebody sends can stop the server or fill its memory.
 */
export const inThread = <T>(
  file: URL,
  workerData: unknown,
  transferList: readonly ArrayBuffer[],
  longest: number,
): Promise<T | undefined> =>
  new Promise((resolve) => {
    const worker = new Worker(file, { workerData, transferList: [...transferList], resourceLimits });
    let said: T | undefined;
    const timer = setTimeout(() => void worker.terminate(), longest);
    worker.once('message', (message: T) => {
      said = message;
    });
    worker.once('error', () => undefined); // It said nothing, and that is what counts.
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });

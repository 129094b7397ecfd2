import type { Services } from '../services.ts';
import { buildSubmissionDocuments } from '../usecases/buildSubmissionDocuments.ts';
import { failDocuments } from '../usecases/failDocuments.ts';
import { sweep } from '../usecases/sweep.ts';
import { DOCUMENTS, DOCUMENTS_FAILED, type DocumentsJob } from './queue.ts';

const HOUR = 60 * 60 * 1000;

export interface Worker {
  readonly stop: () => Promise<void>;
}

/** Takes jobs from the queue, one at a time, and sweeps away what has expired once an hour. */
export async function startWorker(services: Services, onError: (error: unknown) => void): Promise<Worker> {
  const { jobs } = services;
  await jobs.work<DocumentsJob>(
    DOCUMENTS,
    { pollingIntervalSeconds: 0.5, burstWhenBatchFull: true },
    async ([job]) => {
      if (job)
        await buildSubmissionDocuments(services, job.data.kommune, job.data.submission).catch(noted(onError));
    },
  );
  await jobs.work<DocumentsJob>(DOCUMENTS_FAILED, { pollingIntervalSeconds: 2 }, async ([job]) => {
    if (job) await failDocuments(services, job.data.kommune, job.data.submission);
  });
  const timer = setInterval(() => void sweep(services).catch(onError), HOUR);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await jobs.stop({ graceful: true, timeout: 5000, close: false });
    },
  };
}

/** A failed job says why in the log, and not in the queue, where a message could hold what people entered. */
const noted =
  (onError: (error: unknown) => void) =>
  (error: unknown): never => {
    onError(error);
    throw new Error('The documents could not be built; the log says why.');
  };

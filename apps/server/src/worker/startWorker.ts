import { setTimeout } from 'node:timers/promises';
import type { JobResult } from 'pg-boss';
import type { Services } from '../services.ts';
import { buildSubmissionDocuments } from '../usecases/buildSubmissionDocuments.ts';
import { deliverMail, failMail } from '../usecases/deliverMail.ts';
import { failDocuments } from '../usecases/failDocuments.ts';
import { scanUploads } from '../usecases/scanUploads.ts';
import { sweep } from '../usecases/sweep.ts';
import {
  DOCUMENTS,
  DOCUMENTS_FAILED,
  type DocumentsJob,
  MAILS,
  MAILS_FAILED,
  type MailJob,
} from './queue.ts';

/** So long a file may have to wait once the scanner is back. */
const SCANS = 15_000;
const HOUR = 60 * 60 * 1000;

/** A few at a time: a full handful is followed by the next without a pause. */
const HANDFUL = {
  pollingIntervalSeconds: 0.5,
  batchSize: 5,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

export interface Worker {
  readonly stop: () => Promise<void>;
}

/** Takes jobs from the queue, one after the other, sweeps away what has expired, now and once an hour, and asks the scanner. */
export async function startWorker(services: Services, onError: (error: unknown) => void): Promise<Worker> {
  const { jobs } = services;
  const work = <J>(queue: string, job: (data: J) => Promise<void>) =>
    jobs.work<J, void, typeof HANDFUL>(queue, HANDFUL, async (handful) => {
      const results: JobResult[] = [];
      for (const { id, data } of handful)
        results.push({ id, status: await job(data).then(() => 'completed' as const, failed(onError)) });
      return results;
    });
  await work<DocumentsJob>(DOCUMENTS, (job) =>
    buildSubmissionDocuments(services, job.kommune, job.submission),
  );
  await work<DocumentsJob>(DOCUMENTS_FAILED, (job) => failDocuments(services, job.kommune, job.submission));
  await work<MailJob>(MAILS, (job) => deliverMail(services, job.kommune, job.mail));
  await work<MailJob>(MAILS_FAILED, (job) => failMail(services, job.kommune, job.mail));
  const scan = everyWhile(SCANS, (signal) => scanUploads(services, signal), onError);
  const tidy = () => void sweep(services).catch(onError);
  tidy();
  const timer = setInterval(tidy, HOUR);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await scan.stop();
      await jobs.stop({ graceful: true, timeout: 5000, close: false });
    },
  };
}

/** Does the work again and again, with a pause in between, and at once. */
function everyWhile(
  pause: number,
  work: (signal: AbortSignal) => Promise<void>,
  onError: (error: unknown) => void,
): Worker {
  const stop = new AbortController();
  const loop = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await work(stop.signal).catch(onError);
      await setTimeout(pause, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
    }
  };
  const done = loop();
  return {
    stop: async () => {
      stop.abort();
      await done;
    },
  };
}

/** Why it failed is told by the log, and not by the queue, where a message could hold what people entered. */
const failed = (onError: (error: unknown) => void) => (error: unknown) => {
  onError(error);
  return 'failed' as const;
};

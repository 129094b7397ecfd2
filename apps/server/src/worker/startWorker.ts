import { setTimeout } from 'node:timers/promises';
import type { JobResult } from 'pg-boss';
import type { Services } from '../services.ts';
import { taking } from '../taking.ts';
import { buildSubmissionDocuments, type Parked } from '../usecases/buildSubmissionDocuments.ts';
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

/** What the worker tells of its work. */
export interface WorkerLog {
  readonly error: (error: unknown) => void;
  readonly parked: (parked: Parked) => void;
}

/**
 * Takes jobs from the queue, sweeps away what has expired, now and once an hour, and asks the scanner. Mails go out one
 * after the other; as many documents are written at once as there are threads for them, and one handful more is looked
 * after, so that one application that takes long holds up no other.
 */
export async function startWorker(services: Services, log: WorkerLog): Promise<Worker> {
  const { jobs, documents } = services;
  const work = <J>(queue: string, job: (data: J) => Promise<void>, atOnce = 1) => {
    const inTurn = taking(atOnce);
    const handfuls = { ...HANDFUL, localConcurrency: atOnce === 1 ? 1 : atOnce + 1 };
    return jobs.work<J, void, typeof handfuls>(queue, handfuls, (handful) =>
      Promise.all(
        handful.map(async ({ id, data }): Promise<JobResult> => {
          const status = await inTurn(() => job(data)).then(() => 'completed' as const, failed(onError));
          return { id, status };
        }),
      ),
    );
  };
  const onError = log.error;
  await work<DocumentsJob>(
    DOCUMENTS,
    async (job) => {
      const parked = await buildSubmissionDocuments(services, job.kommune, job.submission, onError);
      if (parked) log.parked(parked);
    },
    documents.threads,
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

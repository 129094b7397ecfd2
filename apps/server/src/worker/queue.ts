import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Tenant } from '../database/tenant.ts';

/** Builds the documents of one submission. The data are names only; no job holds what people entered. */
export const DOCUMENTS = 'documents';
/** Where such a job ends that failed to the last. */
export const DOCUMENTS_FAILED = 'documents-failed';

export interface DocumentsJob {
  readonly kommune: string;
  readonly submission: string;
}

/** Sends one mail: its address and what it is about are in the database. */
export const MAILS = 'mails';
export const MAILS_FAILED = 'mails-failed';

export interface MailJob {
  readonly kommune: string;
  readonly mail: string;
}

/**
 * Opens the job queue in the schema `pgboss`. A job that fails is tried again after 2, 4, 8 … seconds, one whose
 * process died as soon as its heartbeat is missed.
 */
export async function openQueue(pool: pg.Pool, onError: (error: unknown) => void): Promise<PgBoss> {
  const jobs = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    createSchema: false,
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  jobs.on('error', onError);
  await jobs.start();
  await jobs.createQueue(DOCUMENTS_FAILED, { retryLimit: 100, retryDelay: 5 });
  await jobs.createQueue(DOCUMENTS, {
    retryLimit: 8,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    // A handful may wait for one that takes all the time it may; a process that died is known by its heartbeat.
    expireInSeconds: 3600,
    heartbeatSeconds: 10,
    deadLetter: DOCUMENTS_FAILED,
  });
  await jobs.createQueue(MAILS_FAILED, { retryLimit: 100, retryDelay: 5 });
  // A mail server may be away for a weekend.
  await jobs.createQueue(MAILS, {
    retryLimit: 80,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 300,
    heartbeatSeconds: 60,
    deadLetter: MAILS_FAILED,
  });
  return jobs;
}

/** Puts the job into the same transaction as the submission: both are there, or neither. */
export const enqueueDocuments = (jobs: PgBoss, tenant: Tenant, submission: string): Promise<void> =>
  enqueue(jobs, tenant, DOCUMENTS, { kommune: tenant.kommune, submission } satisfies DocumentsJob);

/** Puts the job into the same transaction as the mail. */
export const enqueueMail = (jobs: PgBoss, tenant: Tenant, mail: string): Promise<void> =>
  enqueue(jobs, tenant, MAILS, { kommune: tenant.kommune, mail } satisfies MailJob);

async function enqueue(jobs: PgBoss, { tx }: Tenant, queue: string, job: object): Promise<void> {
  const db = {
    executeSql: async (text: string, values: unknown[] = []) => {
      const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
  await jobs.send(queue, job, { db });
}

import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { Refusal } from '../errors.ts';

/** So many may wait for the database; who comes after them is told at once to come again. */
const LONGEST_QUEUE = 100;

export function shedLoad(app: FastifyInstance, pool: pg.Pool): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const full = pool.waitingCount >= LONGEST_QUEUE && request.routeOptions.url !== '/healthz';
    done(full ? new Refusal('busy') : undefined);
  });
}

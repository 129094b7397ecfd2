import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { RouteContext } from '../http/context.ts';
import { json, object, refusals } from '../http/schemas.ts';

const ok = json('Yes', object({ status: { const: 'ok' } }));

/** For whoever watches over the process. */
export function healthRoutes(app: FastifyInstance, { services }: RouteContext): void {
  app.get(
    '/healthz',
    { schema: { operationId: 'isAlive', summary: 'Can the process serve?', response: { 200: ok } } },
    () => ({
      status: 'ok',
    }),
  );
  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'isReady',
        summary: 'Can the database be reached?',
        response: { 200: ok, ...refusals() },
      },
    },
    async () => {
      await sql`select 1`.execute(services.db);
      return { status: 'ok' };
    },
  );
}

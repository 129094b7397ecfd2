import type { FastifyInstance } from 'fastify';
import type { RouteContext } from '../http/context.ts';
import { json, kommune, refusals } from '../http/schemas.ts';
import { listKommunen } from '../usecases/readForms.ts';

/** Which municipalities there are. */
export function kommuneRoutes(app: FastifyInstance, { services }: RouteContext): void {
  app.get(
    '/api/kommunen',
    {
      schema: {
        operationId: 'listKommunen',
        summary: 'The municipalities that offer forms here',
        response: {
          200: json('The municipalities by name', { type: 'array', items: kommune }),
          ...refusals(),
        },
      },
    },
    () => listKommunen(services),
  );
}

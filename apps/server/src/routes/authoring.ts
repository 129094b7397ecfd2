import type { FastifyInstance } from 'fastify';
import { context } from '../http/authoringSchemas.ts';
import { AUTHOR, authorOf, guardAuthoring } from '../http/authorOf.ts';
import type { RouteContext } from '../http/context.ts';
import { eitherOf, json, object, params, refusals } from '../http/schemas.ts';
import { readAuthoringContext } from '../usecases/authoring/readAuthoringContext.ts';
import { authoredVersionRoutes } from './authoredVersions.ts';
import { workingFormRoutes } from './workingForms.ts';

/** Writing forms: for members of staff with the role `redaktion`, each in their own municipality. */
export async function authoringRoutes(app: FastifyInstance, options: RouteContext): Promise<void> {
  const { services, formsDir } = options;
  await app.register(async (authoring) => {
    authoring.decorateRequest(AUTHOR);
    authoring.addHook('onRequest', (request) => guardAuthoring(services, request));
    authoring.get<{ Params: { kommune: string } }>(
      '/api/:kommune/designer/context',
      {
        schema: {
          operationId: 'readAuthoringContext',
          summary: 'Who writes, which offices can receive a form, blocks and templates',
          params: object({ kommune: params.kommune }),
          security: eitherOf('session', 'sessionCookie'),
          response: {
            200: json('What an author works with', context),
            ...refusals('unauthorized', 'role_missing'),
          },
        },
      },
      (request) => readAuthoringContext(services, authorOf(request), formsDir),
    );
    workingFormRoutes(authoring, options);
    authoredVersionRoutes(authoring, options);
  });
}

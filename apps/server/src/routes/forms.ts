import { resolveText } from '@formularwerk/form';
import type { FastifyInstance } from 'fastify';
import { found, Refusal } from '../errors.ts';
import type { RouteContext } from '../http/context.ts';
import { formSummary, json, object, params, publishedForm, refusals } from '../http/schemas.ts';
import { sendPacked } from '../http/sendPacked.ts';
import { listForms, readForm, readSchemas } from '../usecases/readForms.ts';

interface Named {
  Params: { kommune: string; form: string };
  Querystring: { version?: string; hash?: string };
}

const named = object({ kommune: params.kommune, form: params.form });
const number = { type: 'string', description: 'a published version; without it the current one' };
const version = object({ version: number }, ['version']);
const pinned = object(
  {
    version: number,
    hash: { type: 'string', description: 'that of the version; caches tell by it what a number cannot' },
  },
  ['version', 'hash'],
);
const FOREVER = 'public, max-age=31536000, immutable';

/** What a municipality offers. */
export function formRoutes(app: FastifyInstance, { services }: RouteContext): void {
  app.get<{ Params: { kommune: string } }>(
    '/api/:kommune/forms',
    {
      schema: {
        operationId: 'listForms',
        summary: 'Published forms',
        params: object({ kommune: params.kommune }),
        response: {
          200: json('The current version of each form', { type: 'array', items: formSummary }),
          ...refusals(),
        },
      },
    },
    async ({ params: { kommune } }) =>
      found(await listForms(services, kommune)).map(({ definition, version: current, hash, muster }) => ({
        form: definition.id,
        title: resolveText(definition.title, 'de'),
        version: current,
        hash,
        muster,
      })),
  );

  app.get<Named>(
    '/api/:kommune/forms/:form',
    {
      schema: {
        operationId: 'readForm',
        summary: 'The current version of a form, or the one named (which never changes)',
        params: named,
        querystring: pinned,
        response: { 200: json('The form', publishedForm), ...refusals() },
      },
    },
    async (request, reply) => {
      const { version: asked, hash } = request.query;
      const form = found(await readForm(services, request.params.kommune, request.params.form, asked));
      if (hash !== undefined && hash !== form.hash) throw new Refusal('not_found');
      if (asked === undefined) return form;
      const { parameters: _, parameterSets: __, ...fixed } = form;
      const key = `${form.kommune.id}/${form.definition.id}/${form.version}/${form.hash}`;
      return sendPacked(request, reply.header('cache-control', FOREVER), key, () => JSON.stringify(fixed));
    },
  );

  app.get<Named>(
    '/api/:kommune/forms/:form/schema',
    {
      schema: {
        operationId: 'readSchema',
        summary: 'JSON Schema (2020-12) of the answers',
        params: named,
        querystring: version,
        response: {
          200: {
            description: 'The schema',
            content: {
              'application/schema+json': { schema: { type: 'object', additionalProperties: true } },
            },
          },
          ...refusals(),
        },
      },
    },
    async (request, reply) => {
      const { schema } = found(
        await readSchemas(services, request.params.kommune, request.params.form, request.query.version),
      );
      return reply.type('application/schema+json').send(schema);
    },
  );

  app.get<Named>(
    '/api/:kommune/forms/:form/xsd',
    {
      schema: {
        operationId: 'readXsd',
        summary: 'XML Schema of a submission',
        params: named,
        querystring: version,
        response: {
          200: { description: 'The schema', content: { 'application/xml': { schema: { type: 'string' } } } },
          ...refusals(),
        },
      },
    },
    async (request, reply) => {
      const { xsd } = found(
        await readSchemas(services, request.params.kommune, request.params.form, request.query.version),
      );
      return reply.type('application/xml').send(xsd);
    },
  );
}

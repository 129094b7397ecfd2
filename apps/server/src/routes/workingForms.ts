import type { FastifyInstance } from 'fastify';
import { found, Refusal } from '../errors.ts';
import {
  authoredForm,
  formReport,
  ofForm,
  savedRevision,
  someDefinition,
  workingForm,
} from '../http/authoringSchemas.ts';
import { authorOf } from '../http/authorOf.ts';
import type { RouteContext } from '../http/context.ts';
import { etag, ifMatch, revisionOf } from '../http/revision.ts';
import { sayFindings } from '../http/sayFindings.ts';
import { conflict, eitherOf, json, object, params, refusals } from '../http/schemas.ts';
import { checkDefinition } from '../usecases/authoring/checkDefinition.ts';
import { createWorkingForm } from '../usecases/authoring/createWorkingForm.ts';
import { deleteWorkingForm } from '../usecases/authoring/deleteWorkingForm.ts';
import { listAuthoredForms } from '../usecases/authoring/listAuthoredForms.ts';
import { readWorkingForm } from '../usecases/authoring/readWorkingForm.ts';
import { saveWorkingForm } from '../usecases/authoring/saveWorkingForm.ts';

interface OneForm {
  Params: { kommune: string; form: string };
}

interface WithDefinition {
  Body: { definition: unknown };
}

const security = eitherOf('session', 'sessionCookie');
const FORMS = '/api/:kommune/designer/forms';
const GUARDED = ['unauthorized', 'role_missing'] as const;
const READS_JSON = ['json_invalid', 'json_too_deep', 'too_large', 'media_type', 'foreign_site'] as const;
/** More than `parseForm` takes, so that it can tell what is too much. */
const LARGE = { mostValues: 110_000 };

/** Forms while they are being written. */
export function workingFormRoutes(app: FastifyInstance, { services }: RouteContext): void {
  app.get<{ Params: { kommune: string } }>(
    FORMS,
    {
      schema: {
        operationId: 'listAuthoredForms',
        summary: 'All forms of the municipality, with what became of them',
        params: object({ kommune: params.kommune }),
        security,
        response: {
          200: json('The forms by title', { type: 'array', items: authoredForm }),
          ...refusals(...GUARDED),
        },
      },
    },
    (request) => listAuthoredForms(services, authorOf(request)),
  );

  app.post<{ Params: { kommune: string } } & WithDefinition>(
    FORMS,
    {
      config: LARGE,
      schema: {
        operationId: 'createWorkingForm',
        summary: 'Begin a form; nobody else sees it before it is published',
        params: object({ kommune: params.kommune }),
        body: someDefinition,
        security,
        response: {
          201: json('The form', workingForm),
          ...refusals(...GUARDED, ...READS_JSON, 'form_exists', 'definition_invalid'),
        },
      },
    },
    async (request, reply) => {
      const result = await createWorkingForm(services, authorOf(request), request.body.definition);
      if (result.outcome === 'exists') throw new Refusal('form_exists');
      if (result.outcome === 'invalid')
        throw new Refusal('definition_invalid', { problems: sayFindings(result.problems) });
      const { form } = result;
      return reply
        .code(201)
        .header('location', `/api/${request.params.kommune}/designer/forms/${form.form}`)
        .header('etag', etag(form.revision))
        .send(form);
    },
  );

  app.get<OneForm>(
    `${FORMS}/:form`,
    {
      schema: {
        operationId: 'readWorkingForm',
        summary: 'A form with its working copy and the published version',
        params: ofForm,
        security,
        response: { 200: json('The form', workingForm), ...refusals(...GUARDED) },
      },
    },
    async (request, reply) => {
      const form = found(await readWorkingForm(services, authorOf(request), request.params.form));
      return reply.header('etag', etag(form.revision)).send(form);
    },
  );

  app.put<OneForm & WithDefinition>(
    `${FORMS}/:form`,
    {
      config: LARGE,
      schema: {
        operationId: 'saveWorkingForm',
        summary: 'Save the working copy over the revision that If-Match names',
        params: ofForm,
        headers: ifMatch,
        body: someDefinition,
        security,
        response: {
          200: json('Saved', savedRevision),
          ...refusals(...GUARDED, ...READS_JSON, 'revision_missing', 'definition_invalid'),
          ...conflict({ current: workingForm }),
        },
      },
    },
    async (request, reply) => {
      const revision = revisionOf(request);
      const { form } = request.params;
      const { definition } = request.body;
      const result = await saveWorkingForm(services, authorOf(request), form, definition, revision);
      if (result.outcome === 'gone') throw new Refusal('not_found');
      if (result.outcome === 'conflict') throw new Refusal('edit_conflict', { current: result.current });
      if (result.outcome === 'invalid')
        throw new Refusal('definition_invalid', { problems: sayFindings(result.problems) });
      const { savedAt } = result;
      return reply.header('etag', etag(result.revision)).send({ revision: result.revision, savedAt });
    },
  );

  app.delete<OneForm>(
    `${FORMS}/:form`,
    {
      schema: {
        operationId: 'deleteWorkingForm',
        summary: 'Delete a form that was never published',
        params: ofForm,
        headers: ifMatch,
        security,
        response: {
          204: { type: 'null', description: 'Deleted' },
          ...refusals(...GUARDED, 'foreign_site', 'form_published', 'revision_missing'),
          ...conflict({ current: workingForm }),
        },
      },
    },
    async (request, reply) => {
      const revision = revisionOf(request);
      const result = await deleteWorkingForm(services, authorOf(request), request.params.form, revision);
      if (result.outcome === 'gone') throw new Refusal('not_found');
      if (result.outcome === 'published') throw new Refusal('form_published');
      if (result.outcome === 'conflict') throw new Refusal('edit_conflict', { current: result.current });
      return reply.code(204).send();
    },
  );

  app.post<OneForm & WithDefinition>(
    `${FORMS}/:form/check`,
    {
      config: LARGE,
      schema: {
        operationId: 'checkDefinition',
        summary: 'What stands between a definition and its publication; stores nothing',
        params: ofForm,
        body: someDefinition,
        security,
        response: {
          200: json('What was found', formReport),
          ...refusals(...GUARDED, ...READS_JSON),
        },
      },
    },
    async (request) => {
      const report = await checkDefinition(services, authorOf(request), request.body.definition);
      return { problems: sayFindings(report.problems), hints: sayFindings(report.hints) };
    },
  );
}

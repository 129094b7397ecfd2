import type { FastifyInstance } from 'fastify';
import { found, Refusal } from '../errors.ts';
import {
  ofForm,
  ofVersion,
  publishedVersion,
  versionDefinition,
  versionSummary,
  workingForm,
} from '../http/authoringSchemas.ts';
import { authorOf } from '../http/authorOf.ts';
import { cleanNote } from '../http/cleanNote.ts';
import type { RouteContext } from '../http/context.ts';
import { ifMatch, revisionOf } from '../http/revision.ts';
import { sayFindings } from '../http/sayFindings.ts';
import { conflict, eitherOf, json, object, refusals } from '../http/schemas.ts';
import { publishWorkingForm } from '../usecases/authoring/publishWorkingForm.ts';
import { listVersions, readVersion } from '../usecases/authoring/readVersions.ts';
import { restoreVersion } from '../usecases/authoring/restoreVersion.ts';
import { withdrawForm } from '../usecases/authoring/withdrawForm.ts';

interface OneForm {
  Params: { kommune: string; form: string };
}

interface OneVersion {
  Params: { kommune: string; form: string; version: string };
}

const security = eitherOf('session', 'sessionCookie');
const FORM = '/api/:kommune/designer/forms/:form';
const GUARDED = ['unauthorized', 'role_missing'] as const;

/** Publishing, going back, withdrawing. */
export function authoredVersionRoutes(app: FastifyInstance, { services }: RouteContext): void {
  app.post<OneForm & { Body: { note?: string } }>(
    `${FORM}/publish`,
    {
      schema: {
        operationId: 'publishWorkingForm',
        summary:
          'Publish the working copy at the revision that If-Match names; offers a withdrawn form again',
        params: ofForm,
        headers: ifMatch,
        body: object({ note: { type: 'string', maxLength: 2000, description: 'what is new' } }, ['note']),
        security,
        response: {
          201: json('Published', publishedVersion),
          200: json('This was published before, and nothing has changed', publishedVersion),
          ...refusals(
            ...GUARDED,
            'json_invalid',
            'json_too_deep',
            'too_large',
            'media_type',
            'foreign_site',
            'revision_missing',
            'not_publishable',
          ),
          ...conflict({ current: workingForm }),
        },
      },
    },
    async (request, reply) => {
      const asked = { revision: revisionOf(request), note: cleanNote(request.body.note) };
      const result = await publishWorkingForm(services, authorOf(request), request.params.form, asked);
      if (result.outcome === 'gone') throw new Refusal('not_found');
      if (result.outcome === 'conflict') throw new Refusal('edit_conflict', { current: result.current });
      if (result.outcome === 'refused')
        throw new Refusal('not_publishable', { problems: sayFindings(result.problems) });
      const { outcome, ...version } = result;
      return reply.code(outcome === 'published' ? 201 : 200).send(version);
    },
  );

  app.get<OneForm>(
    `${FORM}/versions`,
    {
      schema: {
        operationId: 'listVersions',
        summary: 'All published versions of a form',
        params: ofForm,
        security,
        response: {
          200: json('The versions, newest first', { type: 'array', items: versionSummary }),
          ...refusals(...GUARDED),
        },
      },
    },
    async (request) => found(await listVersions(services, authorOf(request), request.params.form)),
  );

  app.get<OneVersion>(
    `${FORM}/versions/:version`,
    {
      schema: {
        operationId: 'readVersion',
        summary: 'The definition of one version',
        params: ofVersion,
        security,
        response: { 200: json('The version', versionDefinition), ...refusals(...GUARDED) },
      },
    },
    async (request) => {
      const { form, version } = request.params;
      return found(await readVersion(services, authorOf(request), form, version));
    },
  );

  app.post<OneVersion>(
    `${FORM}/versions/:version/restore`,
    {
      schema: {
        operationId: 'restoreVersion',
        summary: 'Go back: publish an earlier version again, as the next one',
        params: ofVersion,
        security,
        response: {
          201: json('Published', publishedVersion),
          200: json('It is the current version already', publishedVersion),
          ...refusals(...GUARDED, 'foreign_site', 'not_publishable'),
        },
      },
    },
    async (request, reply) => {
      const { form, version } = request.params;
      const result = await restoreVersion(services, authorOf(request), form, version);
      if (result.outcome === 'gone') throw new Refusal('not_found');
      if (result.outcome === 'refused')
        throw new Refusal('not_publishable', { problems: sayFindings(result.problems) });
      const { outcome, ...restored } = result;
      return reply.code(outcome === 'published' ? 201 : 200).send(restored);
    },
  );

  app.post<OneForm>(
    `${FORM}/withdraw`,
    {
      schema: {
        operationId: 'withdrawForm',
        summary: 'Offer a form no more; drafts that were begun can still be finished and submitted',
        params: ofForm,
        security,
        response: {
          204: { type: 'null', description: 'Withdrawn' },
          ...refusals(...GUARDED, 'foreign_site', 'form_not_published'),
        },
      },
    },
    async (request, reply) => {
      const result = await withdrawForm(services, authorOf(request), request.params.form);
      if (result === 'gone') throw new Refusal('not_found');
      if (result === 'neverPublished') throw new Refusal('form_not_published');
      return reply.code(204).send();
    },
  );
}

import type { Draft, Filing } from '@formularwerk/assistant';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { found, Refusal } from '../errors.ts';
import type { RouteContext } from '../http/context.ts';
import { draftTokens } from '../http/credentials.ts';
import { etag, ifMatch, revisionOf } from '../http/revision.ts';
import { draft, eitherOf, filing, json, moment, object, params, refusals, uuid } from '../http/schemas.ts';
import type { Services } from '../services.ts';
import { createDraft, deleteDraft, readDraft, saveDraft } from '../usecases/keepDraft.ts';

interface OneDraft {
  Params: { kommune: string; id: string };
}

const one = object({ kommune: params.kommune, id: params.id });
const security = eitherOf('draftToken', 'draftCookie');

/** The draft that the request has the key of; 404 for any other. */
export async function openDraft(
  services: Services,
  request: FastifyRequest<OneDraft>,
): Promise<{ token: string; draft: Draft }> {
  const { kommune, id } = request.params;
  for (const token of draftTokens(request, kommune)) {
    const opened = await readDraft(services, kommune, token);
    if (opened?.id === id.toLowerCase()) return { token, draft: opened };
  }
  throw new Refusal('draft_gone');
}

/** What somebody has typed so far. */
export function draftRoutes(app: FastifyInstance, { services }: RouteContext): void {
  app.post<{ Params: { kommune: string; form: string } }>(
    '/api/:kommune/forms/:form/drafts',
    {
      schema: {
        operationId: 'createDraft',
        summary: 'Begin a draft; its token is told only here',
        params: object({ kommune: params.kommune, form: params.form }),
        response: {
          201: json(
            'The draft',
            object({
              id: uuid,
              draftToken: { type: 'string' },
              revision: { type: 'string' },
              expiresAt: moment,
            }),
          ),
          ...refusals('foreign_site'),
        },
      },
    },
    async (request, reply) => {
      const { kommune, form } = request.params;
      const created = found(await createDraft(services, kommune, form));
      const { id, revision, expiresAt } = created.draft;
      return reply
        .code(201)
        .header('location', `/api/${kommune}/drafts/${id}`)
        .header('etag', etag(revision))
        .send({ id, draftToken: created.token, revision, expiresAt });
    },
  );

  app.get<OneDraft>(
    '/api/:kommune/drafts/:id',
    {
      schema: {
        operationId: 'readDraft',
        summary: 'Read a draft',
        params: one,
        security,
        response: { 200: json('The draft', draft), ...refusals('draft_gone') },
      },
    },
    async (request, reply) => {
      const { draft: opened } = await openDraft(services, request);
      return reply.header('etag', etag(opened.revision)).send(opened);
    },
  );

  app.put<OneDraft & { Body: Filing }>(
    '/api/:kommune/drafts/:id',
    {
      schema: {
        operationId: 'saveDraft',
        summary: 'Save a draft over the revision that If-Match names',
        params: one,
        headers: ifMatch,
        body: filing,
        security,
        response: {
          200: json('Saved', object({ revision: { type: 'string' }, savedAt: moment, expiresAt: moment })),
          ...refusals(
            'draft_gone',
            'edit_conflict',
            'revision_missing',
            'json_invalid',
            'json_too_deep',
            'too_large',
            'media_type',
            'foreign_site',
          ),
        },
      },
    },
    async (request, reply) => {
      const { token } = await openDraft(services, request);
      const revision = revisionOf(request);
      const result = await saveDraft(services, request.params.kommune, token, request.body, revision);
      if (result.outcome === 'gone') throw new Refusal('draft_gone');
      if (result.outcome === 'conflict')
        throw new Refusal('edit_conflict', {
          current: result.current,
          yours: { revision, filing: request.body },
        });
      const { savedAt, expiresAt } = result;
      return reply
        .header('etag', etag(result.revision))
        .send({ revision: result.revision, savedAt, expiresAt });
    },
  );

  app.delete<OneDraft>(
    '/api/:kommune/drafts/:id',
    {
      schema: {
        operationId: 'deleteDraft',
        summary: 'Delete a draft and its files',
        params: one,
        security,
        response: {
          204: { type: 'null', description: 'Deleted' },
          ...refusals('draft_gone', 'foreign_site'),
        },
      },
    },
    async (request, reply) => {
      const { token } = await openDraft(services, request);
      await deleteDraft(services, request.params.kommune, token);
      return reply.code(204).send();
    },
  );
}

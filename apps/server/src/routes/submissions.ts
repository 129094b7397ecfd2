import type { DocumentKind } from '@formularwerk/assistant';
import type { FastifyInstance } from 'fastify';
import { found, Refusal } from '../errors.ts';
import type { RouteContext } from '../http/context.ts';
import { accesses, sessionToken } from '../http/credentials.ts';
import { eitherOf, json, object, params, refusals, submissionState } from '../http/schemas.ts';
import { readInbox } from '../usecases/readInbox.ts';
import {
  type AttachmentResult,
  type DocumentResult,
  readAttachment,
  readDocument,
  readSubmission,
} from '../usecases/readSubmissions.ts';

const security = eitherOf('accessToken', 'receiptCookie', 'session', 'sessionCookie');
const binary = (mediaType: string) => ({ [mediaType]: { schema: { type: 'string', format: 'binary' } } });

/** What was submitted, for the applicant and for the office that received it. */
export function submissionRoutes(app: FastifyInstance, { services }: RouteContext): void {
  app.get<{ Params: { kommune: string } }>(
    '/api/:kommune/submissions',
    {
      schema: {
        operationId: 'listSubmissions',
        summary: 'What my offices received, newest first',
        params: object({ kommune: params.kommune }),
        security: eitherOf('session', 'sessionCookie'),
        response: {
          200: json('The inbox', { type: 'array', items: submissionState }),
          ...refusals('unauthorized'),
        },
      },
    },
    async (request) => {
      const { kommune } = request.params;
      const session = found(sessionToken(request, kommune), 'unauthorized');
      return found(await readInbox(services, kommune, session), 'unauthorized').submissions;
    },
  );

  app.get<{ Params: { kommune: string; id: string } }>(
    '/api/:kommune/submissions/:id',
    {
      schema: {
        operationId: 'readSubmission',
        summary: 'State, events and documents',
        params: object({ kommune: params.kommune, id: params.id }),
        security,
        response: { 200: json('The submission', submissionState), ...refusals('unauthorized') },
      },
    },
    async (request) => {
      const { kommune, id } = request.params;
      const ways = accesses(request, kommune, id);
      if (ways.length === 0) throw new Refusal('unauthorized');
      for (const way of ways) {
        const state = await readSubmission(services, kommune, id, way);
        if (state) return state;
      }
      throw new Refusal('not_found');
    },
  );

  app.get<{ Params: { kommune: string; id: string; kind: DocumentKind } }>(
    '/api/:kommune/submissions/:id/documents/:kind',
    {
      schema: {
        operationId: 'readDocument',
        summary: 'One document; 202 while it is being built',
        params: object({ kommune: params.kommune, id: params.id, kind: params.kind }),
        security,
        response: {
          200: {
            description: 'The document',
            content: {
              ...binary('application/pdf'),
              ...binary('application/xml'),
              'application/json': { schema: { type: 'object', additionalProperties: true } },
            },
          },
          202: json(
            'It is being built; ask again after Retry-After seconds',
            object({ state: { const: 'building' } }),
          ),
          ...refusals('unauthorized', 'document_failed'),
        },
      },
    },
    async (request, reply) => {
      const { kommune, id, kind } = request.params;
      const ways = accesses(request, kommune, id);
      if (ways.length === 0) throw new Refusal('unauthorized');
      let document: DocumentResult;
      for (const way of ways) document ??= await readDocument(services, kommune, id, kind, way);
      if (document === undefined) throw new Refusal('not_found');
      if (document === 'failed') throw new Refusal('document_failed');
      if (document === 'building')
        return reply.code(202).header('retry-after', '2').send({ state: 'building' });
      return reply
        .type(document.mediaType)
        .header('content-disposition', `attachment; filename="${document.name}"`)
        .send(Buffer.from(document.bytes));
    },
  );

  app.get<{ Params: { kommune: string; id: string; file: string } }>(
    '/api/:kommune/submissions/:id/attachments/:file',
    {
      schema: {
        operationId: 'readAttachment',
        summary: 'A file that was uploaded, as it came; always to be saved, never shown',
        params: object({ kommune: params.kommune, id: params.id, file: params.file }),
        security,
        response: {
          200: {
            description: 'The file',
            content: {
              ...binary('application/pdf'),
              ...binary('image/jpeg'),
              ...binary('image/png'),
              ...binary('image/tiff'),
            },
          },
          ...refusals('unauthorized', 'file_checked', 'file_withheld'),
        },
      },
    },
    async (request, reply) => {
      const { kommune, id, file } = request.params;
      const ways = accesses(request, kommune, id);
      if (ways.length === 0) throw new Refusal('unauthorized');
      let attachment: AttachmentResult;
      for (const way of ways) attachment ??= await readAttachment(services, kommune, id, file, way);
      if (attachment === 'waiting') throw new Refusal('file_checked');
      if (attachment === 'infected') throw new Refusal('file_withheld');
      const { bytes, mediaType, name } = found(attachment);
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(Buffer.from(bytes));
    },
  );
}

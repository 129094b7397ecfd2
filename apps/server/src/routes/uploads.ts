import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../errors.ts';
import type { RouteContext } from '../http/context.ts';
import { eitherOf, json, object, params, refusals, storedFile } from '../http/schemas.ts';
import { LARGEST_FILE } from '../uploads/limits.ts';
import { joinUploads } from '../usecases/joinUploads.ts';
import { storeUpload } from '../usecases/storeUpload.ts';
import { answerUpload, UPLOAD_REFUSALS } from './answerUpload.ts';
import { openDraft } from './drafts.ts';

/** Files of a draft, each in one go: for pages without scripts, and for programs. */
export async function uploadRoutes(app: FastifyInstance, { services }: RouteContext): Promise<void> {
  await app.register(multipart, {
    limits: { files: 1, fields: 10, fileSize: LARGEST_FILE, fieldSize: 10_000, parts: 11 },
  });
  app.post<{ Params: { kommune: string; id: string }; Querystring: { path: string } }>(
    '/api/:kommune/drafts/:id/uploads',
    {
      bodyLimit: LARGEST_FILE + 100_000,
      schema: {
        operationId: 'uploadFile',
        summary:
          'Store one file at a file field of the draft (multipart/form-data, one part with a file name)',
        consumes: ['multipart/form-data'],
        params: object({ kommune: params.kommune, id: params.id }),
        querystring: object({
          path: {
            type: 'string',
            maxLength: 500,
            description: 'path of the field: lageplan, elemente.k3f9.foto',
          },
        }),
        security: eitherOf('draftToken', 'draftCookie'),
        response: {
          201: json('The file, as the answer names it', storedFile),
          ...refusals(...UPLOAD_REFUSALS, 'too_large'),
        },
      },
    },
    async (request, reply) => {
      const { kommune } = request.params;
      const { path } = request.query;
      const { token } = await openDraft(services, request);
      const part = await request.file();
      if (!part) throw new Refusal('request_invalid');
      const file = { name: part.filename, bytes: await part.toBuffer(), declared: part.mimetype };
      if (part.file.truncated) throw new Refusal('too_large');
      const result = await storeUpload(services, kommune, token, path, file);
      return answerUpload(reply, result);
    },
  );

  app.post<{ Params: { kommune: string; id: string }; Body: { path: string; files: string[] } }>(
    '/api/:kommune/drafts/:id/joined-uploads',
    {
      schema: {
        operationId: 'joinFiles',
        summary: 'Make one PDF of pictures that were uploaded at a field, in this order',
        params: object({ kommune: params.kommune, id: params.id }),
        body: object({
          path: { type: 'string', maxLength: 500 },
          files: { type: 'array', items: { type: 'string', maxLength: 100 }, minItems: 2, maxItems: 50 },
        }),
        security: eitherOf('draftToken', 'draftCookie'),
        response: {
          201: json('The document, as the answer names it', storedFile),
          ...refusals(...UPLOAD_REFUSALS, 'json_invalid', 'json_too_deep', 'too_large'),
        },
      },
    },
    async (request, reply) => {
      const { token } = await openDraft(services, request);
      const { path, files } = request.body;
      const result = await joinUploads(services, request.params.kommune, token, path, files);
      return answerUpload(reply, result);
    },
  );
}

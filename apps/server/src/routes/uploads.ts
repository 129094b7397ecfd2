import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../errors.ts';
import type { RouteContext } from '../http/context.ts';
import { sayProblems } from '../http/problemDocument.ts';
import { eitherOf, fileAnswer, json, object, params, refusals } from '../http/schemas.ts';
import { storeUpload } from '../usecases/storeUpload.ts';
import { openDraft } from './drafts.ts';

/** More than any file field takes; what a field takes is said by the form. */
const LARGEST = 25 * 1024 * 1024;

/** Files of a draft. */
export async function uploadRoutes(app: FastifyInstance, { services }: RouteContext): Promise<void> {
  await app.register(multipart, {
    limits: { files: 1, fields: 10, fileSize: LARGEST, fieldSize: 10_000, parts: 11 },
  });
  app.post<{ Params: { kommune: string; id: string }; Querystring: { path: string } }>(
    '/api/:kommune/drafts/:id/uploads',
    {
      bodyLimit: LARGEST + 100_000,
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
          201: json('The file, as the answer names it', fileAnswer),
          ...refusals(
            'draft_gone',
            'upload_refused',
            'upload_place',
            'too_many_uploads',
            'too_large',
            'media_type',
            'foreign_site',
          ),
        },
      },
    },
    async (request, reply) => {
      const { kommune } = request.params;
      const { path } = request.query;
      const { token } = await openDraft(services, request);
      const part = await request.file();
      if (!part) throw new Refusal('request_invalid');
      const file = { name: part.filename, bytes: await part.toBuffer() };
      if (part.file.truncated) throw new Refusal('too_large');
      const result = await storeUpload(services, kommune, token, path, file);
      if (result.outcome === 'gone') throw new Refusal('draft_gone');
      if (result.outcome === 'place') throw new Refusal('upload_place');
      if (result.outcome === 'tooMany') throw new Refusal('too_many_uploads');
      if (result.outcome === 'refused')
        throw new Refusal('upload_refused', { problems: sayProblems([result.problem], {}, 'de') });
      return reply.code(201).send(result.file);
    },
  );
}

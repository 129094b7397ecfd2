import { Readable } from 'node:stream';
import { Metadata, type Upload } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';
import type { RouteContext } from '../http/context.ts';
import { eitherOf, json, object, params, refusals, storedFile } from '../http/schemas.ts';
import { isUuid } from '../slug.ts';
import type { Transfer } from '../store/partStore.ts';
import { LARGEST_FILE } from '../uploads/limits.ts';
import { createTus } from '../uploads/tusServer.ts';
import { announcedOf } from '../uploads/tusStore.ts';
import { announceUpload, takeUpload } from '../usecases/transferUpload.ts';
import { answerUpload, refuseUpload, UPLOAD_REFUSALS } from './answerUpload.ts';
import { openDraft } from './drafts.ts';

interface OneDraft {
  Params: { kommune: string; id: string };
}
interface OneTransfer {
  Params: { kommune: string; id: string; transfer: string };
}

const one = object({
  kommune: params.kommune,
  id: params.id,
  transfer: { type: 'string', description: 'id of the transfer (UUID), which becomes that of the file' },
});
const security = eitherOf('draftToken', 'draftCookie');
const nothing = (description: string) => ({ type: 'null', description });
const header = (description: string) => ({ type: 'string', description });
const tusHeaders = { 'tus-resumable': header('1.0.0') };

/**
 * Files of a draft, piece by piece, so that a cut line costs only what was under way: the tus protocol 1.0.0 with its
 * extensions creation and termination. What has come whole is then made a file of the draft.
 */
export async function transferRoutes(
  app: FastifyInstance,
  { services, publicUrl }: RouteContext,
): Promise<void> {
  const tus = createTus(services.parts, LARGEST_FILE);
  const answer = async (request: FastifyRequest, reply: FastifyReply, transfer: Transfer) => {
    const response = await tus(asWebRequest(request, publicUrl), transfer);
    for (const [name, value] of response.headers)
      if (!name.startsWith('access-control-')) void reply.header(name, value);
    return reply.code(response.status).send();
  };
  const open = async (request: FastifyRequest<OneTransfer>) => {
    const { draft, token } = await openDraft(services, request);
    const { kommune, transfer: id } = request.params;
    if (!isUuid(id)) throw new Refusal('not_found');
    return { token, transfer: { kommune, draft: draft.id, id: id.toLowerCase() } };
  };
  await app.register(async (scope) => {
    scope.addContentTypeParser('application/offset+octet-stream', (_request, payload, done) =>
      done(null, payload),
    );

    scope.post<OneDraft>(
      '/api/:kommune/drafts/:id/transfers',
      {
        schema: {
          operationId: 'announceFile',
          summary: 'Announce a file (tus creation); Location tells where its pieces go',
          params: object({ kommune: params.kommune, id: params.id }),
          headers: {
            type: 'object',
            properties: {
              ...tusHeaders,
              'upload-length': header('bytes of the file'),
              'upload-metadata': header('path (of the field), filename, filetype; each value in Base64'),
            },
          },
          security,
          response: {
            201: nothing('It may come'),
            ...refusals(...UPLOAD_REFUSALS, 'too_large'),
          },
        },
      },
      async (request, reply) => {
        const { token } = await openDraft(services, request);
        const { kommune } = request.params;
        const size = Number(request.headers['upload-length'] ?? Number.NaN);
        if (!Number.isSafeInteger(size) || size < 0) throw new Refusal('request_invalid');
        const announced = announcedOf(metadataOf(request), size);
        const result = await announceUpload(services, kommune, token, announced);
        if (result.outcome !== 'welcome') return refuseUpload(result);
        return answer(request, reply, result.transfer);
      },
    );

    scope.head<OneTransfer>(
      '/api/:kommune/drafts/:id/transfers/:transfer',
      {
        config: { swagger: { exposeHeadRoute: true } },
        schema: {
          operationId: 'readTransfer',
          summary: 'How much of the file is here (Upload-Offset)',
          params: one,
          headers: { type: 'object', properties: tusHeaders },
          security,
          response: { 200: nothing('Upload-Offset and Upload-Length'), ...refusals('draft_gone') },
        },
      },
      async (request, reply) => answer(request, reply, (await open(request)).transfer),
    );

    scope.patch<OneTransfer>(
      '/api/:kommune/drafts/:id/transfers/:transfer',
      {
        schema: {
          operationId: 'sendPiece',
          summary: 'Send the bytes from Upload-Offset on; what comes before a line is cut is kept',
          consumes: ['application/offset+octet-stream'],
          params: one,
          headers: {
            type: 'object',
            properties: { ...tusHeaders, 'upload-offset': header('where these bytes begin') },
          },
          security,
          response: {
            204: nothing('Kept; Upload-Offset tells how much is here'),
            ...refusals('draft_gone', 'upload_offset', 'too_large', 'media_type', 'foreign_site'),
          },
        },
      },
      async (request, reply) => answer(request, reply, (await open(request)).transfer),
    );

    scope.delete<OneTransfer>(
      '/api/:kommune/drafts/:id/transfers/:transfer',
      {
        schema: {
          operationId: 'cancelTransfer',
          summary: 'Give up a file that is on its way',
          params: one,
          headers: { type: 'object', properties: tusHeaders },
          security,
          response: { 204: nothing('Forgotten'), ...refusals('draft_gone', 'foreign_site') },
        },
      },
      async (request, reply) => answer(request, reply, (await open(request)).transfer),
    );

    scope.post<OneTransfer>(
      '/api/:kommune/drafts/:id/uploads/:transfer',
      {
        schema: {
          operationId: 'takeFile',
          summary: 'Check what has come whole, and make it a file of the draft; again gives the same file',
          params: one,
          security,
          response: {
            201: json('The file, as the answer names it', storedFile),
            ...refusals(...UPLOAD_REFUSALS, 'upload_incomplete'),
          },
        },
      },
      async (request, reply) => {
        const { token, transfer } = await open(request);
        const result = await takeUpload(services, token, transfer);
        if (result.outcome === 'unknown') throw new Refusal('not_found');
        if (result.outcome === 'incomplete') throw new Refusal('upload_incomplete');
        return answerUpload(reply, result);
      },
    );
  });
}

function metadataOf({ headers }: FastifyRequest): Upload['metadata'] {
  try {
    return Metadata.parse(String(headers['upload-metadata'] ?? ''));
  } catch {
    throw new Refusal('request_invalid');
  }
}

/** With its headers, and its body as it comes. */
function asWebRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  return new Request(new URL(request.url, publicUrl), {
    method: request.method,
    headers,
    ...(request.body instanceof Readable && { body: Readable.toWeb(request.body), duplex: 'half' }),
  } as RequestInit);
}

import type { FastifyReply } from 'fastify';
import { type ErrorCode, Refusal } from '../errors.ts';
import { sayProblems } from '../http/problemDocument.ts';
import type { StoreUploadResult } from '../usecases/storeUpload.ts';

/** Why a file may not be taken, wherever one comes. */
export const UPLOAD_REFUSALS: readonly ErrorCode[] = [
  'draft_gone',
  'upload_refused',
  'upload_place',
  'too_many_uploads',
  'media_type',
  'foreign_site',
];

type Refused = Exclude<StoreUploadResult, { outcome: 'stored' }>;

/** Sends what the answer names a file by that is stored; throws what is said of one that is not taken. */
export function answerUpload(reply: FastifyReply, result: StoreUploadResult): FastifyReply {
  if (result.outcome !== 'stored') return refuseUpload(result);
  return reply.code(201).send({ ...result.file, ...(result.scan && { scan: result.scan }) });
}

/** Throws what is said of a file that is not taken. */
export function refuseUpload(result: Refused): never {
  if (result.outcome === 'gone') throw new Refusal('draft_gone');
  if (result.outcome === 'place') throw new Refusal('upload_place');
  if (result.outcome === 'tooMany') throw new Refusal('too_many_uploads');
  throw new Refusal('upload_refused', { problems: sayProblems([result.problem], {}, 'de') });
}

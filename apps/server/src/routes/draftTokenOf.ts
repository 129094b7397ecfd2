import type { FastifyRequest } from 'fastify';
import { draftTokens } from '../http/credentials.ts';
import type { Services } from '../services.ts';
import { readDraft } from '../usecases/keepDraft.ts';

/** No draft has it: a draft that was named, but to which the request has no key, is as if it were gone. */
const NONE = '';

/** The key to the draft that a submission names. */
export async function draftTokenOf(
  services: Services,
  request: FastifyRequest,
  kommune: string,
  id: string,
): Promise<string> {
  for (const token of draftTokens(request, kommune)) {
    if ((await readDraft(services, kommune, token))?.id === id.toLowerCase()) return token;
  }
  return NONE;
}

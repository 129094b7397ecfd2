import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';

/** What routes that save say about their headers. */
export const ifMatch = { type: 'object', properties: { 'if-match': { type: 'string' } } } as const;

/** A revision as the header `ETag` has it. */
export const etag = (revision: string): string => `"${revision}"`;

/** The revision that `If-Match` names, as a quoted tag or plain. */
export function revisionOf({ headers }: FastifyRequest): string {
  const tag = headers['if-match'];
  if (tag === undefined) throw new Refusal('revision_missing');
  return tag.trim().replace(/^(?:W\/)?"(.*)"$/, '$1');
}

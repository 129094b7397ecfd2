import type { FastifyRequest } from 'fastify';
import type { Access } from '../usecases/readSubmissions.ts';

const LONGEST = 200;

/** The token of the header `Authorization: Bearer …`. */
export function bearer({ headers }: FastifyRequest): string | undefined {
  const token = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(headers.authorization ?? '')?.[1];
  return token !== undefined && token.length <= LONGEST ? token : undefined;
}

/** The keys to a draft: the bearer, or the browser's cookies for forms of this municipality. */
export function draftTokens(request: FastifyRequest, kommune: string): string[] {
  const token = bearer(request);
  if (token !== undefined) return [token];
  const prefix = `__Host-entwurf-${kommune}-`;
  return Object.entries(request.cookies).flatMap(([name, value]) =>
    name.startsWith(prefix) && value ? [value.slice(0, LONGEST)] : [],
  );
}

/** The session of a member of staff. */
export const sessionToken = (request: FastifyRequest, kommune: string): string | undefined =>
  bearer(request) ?? request.cookies[sessionCookie(kommune)]?.slice(0, LONGEST);

/** Everything by which a submission could be opened, to be tried one after the other. */
export function accesses(request: FastifyRequest, kommune: string, id: string): Access[] {
  const accessToken = bearer(request) ?? request.cookies[`__Host-eingang-${id}`]?.slice(0, LONGEST);
  const session = sessionToken(request, kommune);
  return [...(accessToken ? [{ accessToken }] : []), ...(session ? [{ session }] : [])];
}

export const sessionCookie = (kommune: string): string => `__Host-sitzung-${kommune}`;
export const receiptCookie = (id: string): string => `__Host-eingang-${id}`;
export const draftCookie = (kommune: string, form: string): string => `__Host-entwurf-${kommune}-${form}`;

/** Bound to this very host, unreadable for scripts, never sent along with a POST of another site. */
export const COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

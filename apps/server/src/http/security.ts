import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** What a page may do, and the sites that may show it in a frame: none unless they are named. */
export const contentSecurityPolicy = (ancestors: readonly string[] = []): string =>
  [...DIRECTIVES, `frame-ancestors ${ancestors.join(' ') || "'none'"}`].join('; ');

/** Headers of every answer. A page may say more narrowly what it wants of the referrer. */
export const securityHeaders = (publicUrl: string): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  ...(publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
});

/** Sets the headers, and refuses what another site wants to have changed in somebody's name. */
export function secure(app: FastifyInstance, publicUrl: string): void {
  const headers = securityHeaders(publicUrl);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    done(isForeign(request, publicUrl) ? new Refusal('foreign_site') : undefined);
  });
}

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a browser sends this for another site. A bearer token is never sent by a browser of its own accord, so that
 * such requests need no protection; programs send neither `Sec-Fetch-Site` nor `Origin`.
 */
function isForeign({ method, headers }: FastifyRequest, publicUrl: string): boolean {
  if (SAFE.includes(method) || headers.authorization !== undefined) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  return origin !== undefined && origin !== publicUrl && !isAt(origin, host);
}

const isAt = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;

import type { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/**
 * One JSON line an event. Never an address, a header, a body or the message of an error of the database, for each can
 * hold what somebody entered or a token.
 */
export const loggerOptions = (level: string, stream?: Writable) => ({
  level,
  base: null,
  serializers: { err: describeError, req: () => ({}), res: () => ({}) },
  ...(stream && { stream }),
});

/** Kind, code and place of an error. Its message is left out, for that can quote what somebody entered. */
export function describeError(error: unknown): {
  type: string;
  message: string;
  stack: string;
  [more: string]: unknown;
} {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const own = (name: string) =>
    name in error ? (error as unknown as Record<string, unknown>)[name] : undefined;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: error.name,
    message: String(own('code') ?? ''),
    table: own('table'),
    constraint: own('constraint'),
    stack: frames.join('\n'),
  };
}

/** Logs every request by its route's template. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? '(none)',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}

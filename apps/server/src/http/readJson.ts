import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How many values a body of this route may have, where that is not the usual number. */
    mostValues?: number;
  }
}

const DEEPEST = 64;
const MOST_VALUES = 50_000;

/**
 * JSON bodies: UTF-8, at most 64 levels and 50,000 values, unless the route takes more. Members named `__proto__` or
 * `constructor.prototype` are refused by the parser.
 */
export function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(new Refusal('json_invalid'));
    void parse(request, body.toString(), (error, value: unknown) => {
      if (error) return done(error);
      const { mostValues = MOST_VALUES } = request.routeOptions.config;
      done(isModest(value, mostValues) ? null : new Refusal('json_too_deep'), value);
    });
  });
}

/** Level by level, so that no depth can exhaust the stack. */
function isModest(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    seen += level.length;
    if (depth > DEEPEST || seen > most) return false;
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return true;
}

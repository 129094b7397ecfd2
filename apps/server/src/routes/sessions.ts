import type { FastifyInstance } from 'fastify';
import { found, Refusal } from '../errors.ts';
import type { RouteContext } from '../http/context.ts';
import { COOKIE, sessionCookie, sessionToken } from '../http/credentials.ts';
import { eitherOf, json, moment, object, params, refusals, staffUser } from '../http/schemas.ts';
import { login, logout, readSession } from '../usecases/staffSession.ts';

interface Login {
  Params: { kommune: string };
  Body: { name: string; password: string };
}

const at = object({ kommune: params.kommune });
const security = eitherOf('session', 'sessionCookie');

/** Signing in and out. A program takes the token, a browser gets the same as a cookie that no script can read. */
export function sessionRoutes(app: FastifyInstance, { services }: RouteContext): void {
  app.post<Login>(
    '/api/:kommune/sessions',
    {
      schema: {
        operationId: 'login',
        summary: 'Sign in; ends after 30 idle minutes, at the latest after 12 hours',
        params: at,
        body: object({
          name: { type: 'string', maxLength: 200 },
          password: { type: 'string', maxLength: 200 },
        }),
        response: {
          201: json('Signed in', object({ token: { type: 'string' }, expiresAt: moment, user: staffUser })),
          ...refusals(
            'login_wrong',
            'login_locked',
            'json_invalid',
            'json_too_deep',
            'too_large',
            'media_type',
            'foreign_site',
          ),
        },
      },
    },
    async (request, reply) => {
      const { name, password } = request.body;
      const result = await login(services, request.params.kommune, name, password);
      if (result.outcome === 'locked') throw new Refusal('login_locked');
      if (result.outcome === 'wrong') throw new Refusal('login_wrong');
      const { token, expiresAt, user } = result;
      return reply
        .setCookie(sessionCookie(user.kommune.id), token, COOKIE)
        .code(201)
        .send({ token, expiresAt: expiresAt.toISOString(), user });
    },
  );

  app.get<{ Params: { kommune: string } }>(
    '/api/:kommune/sessions',
    {
      schema: {
        operationId: 'readSession',
        summary: 'Who is signed in',
        params: at,
        security,
        response: { 200: json('The member of staff', staffUser), ...refusals('unauthorized') },
      },
    },
    async (request) => {
      const { kommune } = request.params;
      const session = found(sessionToken(request, kommune), 'unauthorized');
      return found(await readSession(services, kommune, session), 'unauthorized');
    },
  );

  app.delete<{ Params: { kommune: string } }>(
    '/api/:kommune/sessions',
    {
      schema: {
        operationId: 'logout',
        summary: 'Sign out',
        params: at,
        security,
        response: {
          204: { type: 'null', description: 'Signed out' },
          ...refusals('unauthorized', 'foreign_site'),
        },
      },
    },
    async (request, reply) => {
      const { kommune } = request.params;
      await logout(services, kommune, found(sessionToken(request, kommune), 'unauthorized'));
      return reply.clearCookie(sessionCookie(kommune), COOKIE).code(204).send();
    },
  );
}

import type { Submit } from '@formularwerk/assistant';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';
import type { RouteContext } from '../http/context.ts';
import { COOKIE, draftCookie, receiptCookie } from '../http/credentials.ts';
import { sayProblems } from '../http/problemDocument.ts';
import { eitherOf, json, object, params, receipt, refusals, submitBody } from '../http/schemas.ts';
import { isUuid } from '../slug.ts';
import { type SubmitOutcome, submitForm } from '../usecases/submitForm.ts';
import { draftTokenOf } from './draftTokenOf.ts';

interface SubmitRoute {
  Params: { kommune: string; form: string };
  Body: Pick<Submit, 'version'> &
    Partial<Pick<Submit, 'reviewed' | 'language'>> & { answers: unknown; draft?: string };
}

const DAY = 24 * 60 * 60;

/** The intake: the one place through which an application comes in. */
export function submitRoutes(app: FastifyInstance, { services, publicUrl }: RouteContext): void {
  app.post<SubmitRoute>(
    '/api/:kommune/forms/:form/submissions',
    {
      schema: {
        operationId: 'submit',
        summary: 'Submit an application, once per Idempotency-Key',
        params: object({ kommune: params.kommune, form: params.form }),
        headers: {
          type: 'object',
          properties: {
            'idempotency-key': { type: 'string', description: 'a UUID, new for each application' },
          },
        },
        body: submitBody,
        security: [{}, ...eitherOf('draftToken', 'draftCookie')],
        response: {
          201: json('Received, and durably stored', receipt),
          200: json('The same application was received before', receipt),
          ...refusals(
            'key_missing',
            'json_invalid',
            'json_too_deep',
            'foreign_site',
            'draft_gone',
            'changed',
            'version_withdrawn',
            'too_large',
            'media_type',
            'answers_invalid',
            'version_unknown',
            'idempotency_key_reused',
          ),
        },
      },
    },
    async (request, reply) => {
      const { kommune, form } = request.params;
      const { version, answers, draft, language = 'de', reviewed = {} } = request.body;
      const key = keyOf(request);
      const draftToken =
        draft === undefined ? undefined : await draftTokenOf(services, request, kommune, draft);
      const result = await submitForm(services, kommune, form, {
        key,
        version,
        answers,
        language,
        reviewed,
        draftToken,
      });
      if (result.outcome !== 'received') throw refusal(result, language);
      const { id } = result.receipt;
      if (draft !== undefined) handOver(request, reply, kommune, form, result.receipt);
      return reply
        .code(result.replayed ? 200 : 201)
        .send({ ...result.receipt, statusUrl: `${publicUrl}/api/${kommune}/submissions/${id}` });
    },
  );
}

/** A browser gets the key to its receipt as a cookie, so that links to the documents work; that of the draft goes. */
function handOver(
  request: FastifyRequest,
  reply: FastifyReply,
  kommune: string,
  form: string,
  { id, accessToken }: { readonly id: string; readonly accessToken: string },
): void {
  if (request.headers['sec-fetch-site'] !== 'same-origin') return;
  void reply.setCookie(receiptCookie(id), accessToken, { ...COOKIE, maxAge: DAY });
  void reply.clearCookie(draftCookie(kommune, form), COOKIE);
}

function keyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !isUuid(key)) throw new Refusal('key_missing');
  return key.toLowerCase();
}

function refusal(result: Exclude<SubmitOutcome, { outcome: 'received' }>, language: string): Refusal {
  switch (result.outcome) {
    case 'problems':
      return new Refusal('answers_invalid', {
        problems: sayProblems(result.problems, result.entries, language),
      });
    case 'changed':
      return new Refusal('changed', { reviewed: result.reviewed, computed: result.computed });
    case 'keyReused':
      return new Refusal('idempotency_key_reused');
    case 'gone':
      return new Refusal('draft_gone');
    case 'noForm':
      return new Refusal('not_found');
    case 'noVersion':
      return new Refusal('version_unknown');
    case 'withdrawn':
      return new Refusal('version_withdrawn');
  }
}

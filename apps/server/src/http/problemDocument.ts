import { answerPath, type Entries, type Problem, problemMessage } from '@formularwerk/form';
import type { FastifyReply } from 'fastify';
import { type Details, type ErrorCode, errors } from '../errors.ts';

/** A problem as programs get it: where, what, and the sentence for people. */
export interface SaidProblem {
  readonly path: string;
  readonly entry?: string;
  readonly code: string;
  readonly message: string;
  readonly params?: Problem['params'];
}

/** More would help nobody, and only make a large answer of a bad request. */
const MOST = 200;

/** The problems of answers, at the paths that the sender knows: `elemente[0].laengeM`. */
export const sayProblems = (
  problems: readonly Problem[],
  entries: Entries,
  language: string,
): SaidProblem[] =>
  problems.slice(0, MOST).map((problem) => {
    const path = answerPath(entries, problem.path);
    const { code, params } = problem;
    const message = problemMessage(problem, language);
    return {
      path,
      ...(path !== problem.path && { entry: problem.path }),
      code,
      message,
      ...(params && { params }),
    };
  });

/** Sends a problem document (RFC 9457). */
export function sendProblem(reply: FastifyReply, code: ErrorCode, details: Details = {}): FastifyReply {
  const { status, sentence } = errors[code];
  if (status === 503) void reply.header('retry-after', '5');
  if (status === 429) void reply.header('retry-after', '900');
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({ type: `urn:formularwerk:problem:${code}`, title: sentence, status, code, ...details }),
    );
}

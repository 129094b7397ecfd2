import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors } from '../errors.ts';
import { classifyError } from './classifyError.ts';
import { sendProblem } from './problemDocument.ts';

/** The one place where errors end: what is ours to put right is logged, and everybody gets a problem document. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'not_found'));
}

export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, details } = classifyError(error);
  logFailure(error, request, errors[code].status);
  return sendProblem(reply, code, details);
}

export function logFailure(error: unknown, request: FastifyRequest, status: number): void {
  if (status === 500) request.log.error({ err: error }, 'failed');
  else if (status > 500) request.log.warn({ err: error }, 'busy');
}

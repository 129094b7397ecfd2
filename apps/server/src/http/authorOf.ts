import type { FastifyRequest } from 'fastify';
import { found, Refusal } from '../errors.ts';
import type { Services } from '../services.ts';
import { isFormId } from '../slug.ts';
import { type Author, readAuthor } from '../usecases/authoring/readAuthor.ts';
import { sessionToken } from './credentials.ts';

/** Before anything of the request is read: who asks must be allowed to write forms of this municipality. */
export async function guardAuthoring(services: Services, request: FastifyRequest): Promise<void> {
  const { kommune, form } = request.params as { readonly kommune: string; readonly form?: string };
  const session = found(sessionToken(request, kommune), 'unauthorized');
  const author = await readAuthor(services, kommune, session);
  if (author === 'noSession') throw new Refusal('unauthorized');
  if (author === 'noRole') throw new Refusal('role_missing');
  if (form !== undefined && !isFormId(form)) throw new Refusal('not_found');
  request.setDecorator(AUTHOR, author);
}

/** Who was let in. */
export const authorOf = (request: FastifyRequest): Author => request.getDecorator<Author>(AUTHOR);

/** The name under which a request carries its author. */
export const AUTHOR = 'author';

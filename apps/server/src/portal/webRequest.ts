import { Readable, Transform } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';

/** A page with several files; each file field says for itself what it takes. */
export const LARGEST_POST = 30 * 1024 * 1024;

/** A Fastify request as the web standard's, under the public address. Its body breaks off where it grows too large. */
export function toWebRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  const hasBody = request.method === 'POST' && request.body instanceof Readable;
  return new Request(new URL(request.url, publicUrl), {
    method: request.method,
    headers,
    ...(hasBody && { body: bounded(request.body as Readable), duplex: 'half' }),
  } as RequestInit);
}

/** Refuses at once what says that it is too large. */
export function refuseLargePost(request: FastifyRequest): void {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_POST) throw new Refusal('too_large');
}

function bounded(body: Readable): ReadableStream {
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.byteLength;
      done(size > LARGEST_POST ? new Refusal('too_large') : null, chunk);
    },
  });
  body.once('error', (error) => count.destroy(error));
  return Readable.toWeb(body.pipe(count)) as unknown as ReadableStream;
}

/** Sends a web response. Its own headers go before those that every answer has. */
export async function sendWebResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  void reply.code(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') void reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  return reply.send(response.body === null ? null : Buffer.from(await response.arrayBuffer()));
}

import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Packing = 'br' | 'gzip' | 'identity';

const pack: Readonly<Record<Packing, (bytes: Buffer) => Promise<Buffer>>> = {
  br: promisify<Buffer, Buffer>(brotliCompress),
  gzip: promisify<Buffer, Buffer>(gzip),
  identity: async (bytes) => bytes,
};

/** Some thousand kilobytes: what is asked for in one hour by those who begin an application. */
const MOST = 100;
const packed = new Map<string, Promise<Buffer>>();

/** Sends JSON that never changes, as small as the asker takes it; it is written and compressed once for its key. */
export async function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  write: () => string,
): Promise<FastifyReply> {
  const packing = packingFor(String(request.headers['accept-encoding'] ?? ''));
  void reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
  if (packing !== 'identity') void reply.header('content-encoding', packing);
  return reply.send(await remembered(`${packing} ${key}`, () => pack[packing](Buffer.from(write()))));
}

function packingFor(accepted: string): Packing {
  const names = accepted.split(',').map((one) => one.trim());
  return (['br', 'gzip'] as const).find((packing) => names.includes(packing)) ?? 'identity';
}

/** The longest unused goes when there are too many, and what failed is tried again. */
function remembered(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const bytes = packed.get(key) ?? make();
  packed.delete(key);
  packed.set(key, bytes);
  bytes.catch(() => packed.delete(key));
  const [oldest] = packed.keys();
  if (packed.size > MOST && oldest !== undefined) packed.delete(oldest);
  return bytes;
}

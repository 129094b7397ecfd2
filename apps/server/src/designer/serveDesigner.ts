import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../http/problemDocument.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves the built designer below `/designer/`: its files (those in `assets` have hashed names and are kept for ever), and
 * its one page at every other address, which the designer's own router reads. What looks like a file and is none is 404,
 * so that no page is taken for a script.
 */
export async function serveDesigner(app: FastifyInstance, designerDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: designerDir,
    prefix: '/designer/',
    index: false,
    wildcard: false,
    globIgnore: ['**/*.html'],
    decorateReply: false,
    schemaHide: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', dirname(path) === join(designerDir, 'assets') ? FOREVER : 'no-cache');
    },
  });
  for (const url of ['/designer', '/designer/*'])
    app.get(url, { schema: { hide: true } }, async (request, reply) => {
      const [path = ''] = request.url.split('?');
      if (extname(path) !== '' && extname(path) !== '.html') return sendProblem(reply, 'not_found');
      const page = await readFile(join(designerDir, 'index.html'));
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
    });
}

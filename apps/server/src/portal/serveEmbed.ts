import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/**
 * Serves `/embed.js`, the one address that towns write into their pages. It stays for good, so that what it loads must
 * not: browsers ask again after five minutes. Other sites may load it, as they may load nothing else.
 */
export async function serveEmbed(app: FastifyInstance, portalDir: string): Promise<void> {
  const script = await readFile(join(portalDir, 'embed', 'embed.js'), 'utf8').catch(() => undefined);
  if (script === undefined) return;
  app.get('/embed.js', { schema: { hide: true } }, (_request, reply) =>
    reply
      .headers({
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      })
      .send(script),
  );
}

/**
 * The page of a town that is only there in the demonstration, at `/vorfuehrung/stadt`. Its own policy lets it load
 * `embed.js` and the frame from the public address, and no style but its own: as strict as a careful town's.
 */
export async function serveTownPage(
  app: FastifyInstance,
  portalDir: string,
  publicUrl: string,
): Promise<void> {
  const read = (name: string) => readFile(join(portalDir, 'embed', name), 'utf8').catch(() => undefined);
  const [html, css] = await Promise.all([read('stadt.html'), read('stadt.css')]);
  if (html === undefined || css === undefined) return;
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    `script-src ${publicUrl}`,
    `frame-src ${publicUrl}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  app.get('/vorfuehrung/stadt', { schema: { hide: true } }, (_request, reply) =>
    reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .send(html.replaceAll('{{portal}}', publicUrl)),
  );
  app.get('/vorfuehrung/stadt.css', { schema: { hide: true } }, (_request, reply) =>
    reply.header('content-type', 'text/css; charset=utf-8').send(css),
  );
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { PortalBackend } from '@formularwerk/assistant';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors } from '../errors.ts';
import { classifyError } from '../http/classifyError.ts';
import { isInFrame } from '../http/embedded.ts';
import { logFailure } from '../http/errorHandler.ts';
import { sendProblem } from '../http/problemDocument.ts';
import { contentSecurityPolicy } from '../http/security.ts';
import type { Services } from '../services.ts';
import { readEmbedding } from '../usecases/embedding.ts';
import { createPortalBackend } from './portalBackend.ts';
import { refuseLargePost, sendWebResponse, toWebRequest } from './webRequest.ts';

/** What the portal's build exports. */
interface Portal {
  readonly render: (
    request: Request,
    backend: PortalBackend,
    settings: {
      readonly publicUrl: string;
      readonly place: string;
      readonly embeddedBy: readonly string[] | undefined;
    },
  ) => Promise<Response>;
  readonly renderFailure?: (request: Request, status: number) => Response;
}

/** Serves the built portal: its files under /assets/, and its pages at every address that the API has not. */
export async function servePortal(
  app: FastifyInstance,
  services: Services,
  portalDir: string,
  publicUrl: string,
  day?: string,
): Promise<void> {
  const portal = (await import(pathToFileURL(join(portalDir, 'server', 'render.js')).href)) as Portal;
  const backend = createPortalBackend(services, publicUrl, day);
  await app.register(fastifyStatic, {
    root: join(portalDir, 'client'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    preCompressed: true,
    maxAge: '365d',
    decorateReply: false,
    schemaHide: true,
  });
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    pages.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    pages.setErrorHandler((error, request, reply) => answerFailure(portal, publicUrl, error, request, reply));
    pages.route({
      method: ['GET', 'POST'],
      url: '/*',
      schema: { hide: true },
      handler: async (request, reply) => {
        if (isReserved(request.url)) return sendProblem(reply, 'not_found');
        refuseLargePost(request);
        const ancestors = await mayEmbed(services, request);
        void reply.header('content-security-policy', contentSecurityPolicy(ancestors));
        const embeddedBy = isInFrame(request) ? ancestors : undefined;
        const settings = { publicUrl, place: request.ip, embeddedBy };
        return sendWebResponse(
          reply,
          await portal.render(toWebRequest(request, publicUrl), backend, settings),
        );
      },
    });
  });
}

/** The sites that may show the page. One at the top of a window needs no list, and the pages of the staff have none. */
async function mayEmbed(services: Services, { url, headers }: FastifyRequest): Promise<readonly string[]> {
  const [, kommune = ''] = /^\/([a-z0-9-]+)/.exec(url) ?? [];
  if (headers['sec-fetch-dest'] === 'document' || kommune === '' || kommune === 'verwaltung') return [];
  return readEmbedding(services, kommune);
}

const isReserved = (url: string): boolean => /^\/(?:api|assets)(?:[/?]|$)/.test(url);

/** A page that says what is wrong, in the portal's own dress. */
async function answerFailure(
  portal: Portal,
  publicUrl: string,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { code } = classifyError(error);
  const { status } = errors[code];
  logFailure(error, request, status);
  if ((status < 500 && status !== 413) || !portal.renderFailure) return sendProblem(reply, code);
  const asked = new Request(new URL(request.url, publicUrl), {
    headers: { cookie: request.headers.cookie ?? '' },
  });
  return sendWebResponse(reply, portal.renderFailure(asked, status));
}

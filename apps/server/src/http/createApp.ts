import type { Writable } from 'node:stream';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type pg from 'pg';
import { authoringRoutes } from '../routes/authoring.ts';
import { draftRoutes } from '../routes/drafts.ts';
import { formRoutes } from '../routes/forms.ts';
import { healthRoutes } from '../routes/health.ts';
import { kommuneRoutes } from '../routes/kommunen.ts';
import { sessionRoutes } from '../routes/sessions.ts';
import { submissionRoutes } from '../routes/submissions.ts';
import { submitRoutes } from '../routes/submit.ts';
import { transferRoutes } from '../routes/transfers.ts';
import { uploadRoutes } from '../routes/uploads.ts';
import { closeGently } from './closeGently.ts';
import type { RouteContext } from './context.ts';
import { partitionCookies } from './embedded.ts';
import { answerError, handleErrors } from './errorHandler.ts';
import { loggerOptions, logRequests } from './logging.ts';
import { describeApi, openApiRoute } from './openapi.ts';
import { sendPlainCookies, takePlainCookies } from './plainCookies.ts';
import { readJson } from './readJson.ts';
import { secure, securityHeaders } from './security.ts';
import { shedLoad } from './shedLoad.ts';
import { validatorCompiler } from './validator.ts';

export interface AppOptions extends RouteContext {
  readonly pool: pg.Pool;
  readonly trustProxy: boolean | string[];
  /** It is a demonstration, which may be served over http. */
  readonly demo: boolean;
  readonly logLevel: string;
  readonly logStream?: Writable | undefined;
}

/** More than a megabyte of text must come so far that it can be told at its field. */
const BODY_LIMIT = 4 * 1024 * 1024;

/**
 * The HTTP server with the API. Time-outs end what is slow on purpose: headers within 10 seconds, a whole request
 * within a minute.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(options.logLevel, options.logStream),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    connectionTimeout: 75_000,
    keepAliveTimeout: 30_000,
    maxRequestsPerSocket: 1000,
    forceCloseConnections: 'idle',
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2000 },
    frameworkErrors: (error, request, reply) =>
      answerError(error, request, reply.headers(securityHeaders(options.publicUrl))),
  });
  app.server.maxConnections = 2000;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  secure(app, options.publicUrl);
  shedLoad(app, options.pool);
  logRequests(app);
  closeGently(app);
  handleErrors(app);
  readJson(app);
  const overHttp = options.demo && options.publicUrl.startsWith('http:');
  if (overHttp) takePlainCookies(app);
  await app.register(cookie);
  partitionCookies(app);
  if (overHttp) sendPlainCookies(app);
  await describeApi(app, options.publicUrl);
  await app.register(async (api) => {
    api.addHook('onRequest', (_request, reply, done) => {
      void reply.header('cache-control', 'no-store');
      done();
    });
    openApiRoute(api);
    healthRoutes(api, options);
    kommuneRoutes(api, options);
    formRoutes(api, options);
    draftRoutes(api, options);
    submitRoutes(api, options);
    submissionRoutes(api, options);
    sessionRoutes(api, options);
    await uploadRoutes(api, options);
    await transferRoutes(api, options);
    await authoringRoutes(api, options);
  });
  return app;
}

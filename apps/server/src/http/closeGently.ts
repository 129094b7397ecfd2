import type { FastifyInstance } from 'fastify';

/**
 * While the server closes, each answer that is still under way ends its connection; otherwise a client that keeps it
 * open would keep the server from stopping.
 */
export function closeGently(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
}

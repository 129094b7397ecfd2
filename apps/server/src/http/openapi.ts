import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description }) as const;
const cookie = (name: string, description: string) =>
  ({ type: 'apiKey', in: 'cookie', name, description }) as const;

/** Describes every route of the API from its own schemas: what is written is what is checked. */
export async function describeApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Formularwerk',
        version: '0.1.0',
        description:
          'Forms, drafts and submissions of municipalities. Errors are RFC 9457 problem documents.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: publicUrl }],
      components: {
        securitySchemes: {
          draftToken: bearer('draftToken of the draft'),
          draftCookie: cookie('__Host-entwurf-{kommune}-{form}', 'the same, in a browser'),
          accessToken: bearer('accessToken of the receipt'),
          receiptCookie: cookie('__Host-eingang-{id}', 'the same, in a browser'),
          session: bearer('token of a staff session'),
          sessionCookie: cookie('__Host-sitzung-{kommune}', 'the same, in a browser'),
        },
      },
    },
  });
}

/** The description itself. */
export function openApiRoute(app: FastifyInstance): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
}

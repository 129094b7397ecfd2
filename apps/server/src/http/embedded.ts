import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Whether a frame asks for the page. Browsers say so with every page that they load there, after a post too, so that
 * neither addresses nor forms have to carry it along.
 */
export const isInFrame = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers['sec-fetch-dest'] === 'iframe';

/** A script in such a page says it itself: what it fetches looks like any other. */
const isEmbedded = (request: FastifyRequest): boolean =>
  isInFrame(request) || request.headers['x-embedded'] === '1';

/** Never given to a page in a frame. */
const SESSION = '__Host-sitzung-';

/**
 * Gives a page in a frame its cookies in a jar of its own for each embedding site (CHIPS): browsers keep no others for
 * it, and no site can have another one's sent. A cookie of the same name in the usual jar gives way, for a browser that
 * finds both, as it does where portal and embedding page are of one site, would go on sending the older one.
 */
export function partitionCookies(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const lines = [reply.getHeader('set-cookie') ?? []].flat().map(String);
    if (lines.length > 0) {
      void reply.removeHeader('set-cookie');
      void reply.header('set-cookie', inOneJar(lines, request));
    }
    done(null, payload);
  });
}

function inOneJar(lines: readonly string[], request: FastifyRequest): string[] {
  const embedded = isEmbedded(request);
  const known = request.headers.cookie ?? '';
  return lines.flatMap((line) => {
    const [name = ''] = line.split('=');
    if (!name.startsWith('__Host-') || name.startsWith(SESSION)) return [line];
    const twin = known.includes(`${name}=`) ? [dropped(name, !embedded)] : [];
    return [...twin, embedded ? partitioned(line) : line];
  });
}

const partitioned = (line: string): string => line.replace(/SameSite=Lax/i, 'SameSite=None; Partitioned');

const dropped = (name: string, inFrame: boolean): string => {
  const line = `${name}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax`;
  return inFrame ? partitioned(line) : line;
};

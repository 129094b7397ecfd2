import type { FastifyInstance, FastifyRequest } from 'fastify';

const BOUND = '__Host-';
const PLAIN = 'http-';

/*
 * For the demonstration, which is served over http: cookies marked `Secure` are taken there by most browsers on the same
 * machine, but by Safari never, and from another machine (a phone that tries it) by none. Such browsers get the same
 * cookies without the mark, under names of their own. For https nothing of it is there.
 */

/** Gives them the names that everything else knows; before the cookies of a request are read. */
export function takePlainCookies(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { headers } = request.raw;
    if (headers.cookie)
      headers.cookie = headers.cookie.replaceAll(new RegExp(`(^|; ?)${PLAIN}`, 'g'), `$1${BOUND}`);
    done();
  });
}

/** Takes the mark away; after all cookies of an answer are set. */
export function sendPlainCookies(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const lines = [reply.getHeader('set-cookie') ?? []].flat().map(String);
    if (lines.length > 0 && refusesSecure(request)) {
      void reply.removeHeader('set-cookie');
      void reply.header('set-cookie', lines.map(plain));
    }
    done(null, payload);
  });
}

const plain = (line: string): string => line.replace(BOUND, PLAIN).replace(/; ?Secure/i, '');

function refusesSecure({ hostname, headers }: FastifyRequest): boolean {
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isSafari = /AppleWebKit(?!.*Chrom)/.test(headers['user-agent'] ?? '');
  return isSafari || !isHere;
}

import type { PortalBackend } from '@formularwerk/assistant';
import { languageCookie, readCookies, setCookie } from './http/cookies.ts';
import { matchPath } from './http/matchPath.ts';
import { UnreadableBody } from './http/readForm.ts';
import { page } from './http/respond.ts';
import type { Visit } from './http/visit.ts';
import { chooseLanguage } from './language.ts';
import { type ErrorKind, ErrorPage } from './pages/ErrorPage.tsx';
import { type Route, routes } from './routes.ts';
import { type Language, textsIn } from './texts/texts.ts';

export interface RenderSettings {
  /** Address under which people reach the portal. */
  readonly publicUrl: string;
  /** Where a frame asks for the page, the sites that may show it there. */
  readonly embeddedBy?: readonly string[] | undefined;
  /** The network address of who asks. */
  readonly place?: string;
}

/**
 * Answers one request of the portal, whatever it is: a page, a redirect, a document, or a page that says what is wrong.
 * What fails in the world (database, disk) rises to the caller, who logs it and shows `renderFailure`.
 */
export const render = async (
  request: Request,
  backend: PortalBackend,
  settings: RenderSettings,
): Promise<Response> => {
  const url = new URL(request.url);
  const cookies = readCookies(request);
  const language = chooseLanguage(url, cookies);
  const visit: Visit = {
    request,
    url,
    cookies,
    language,
    params: {},
    texts: textsIn(language),
    backend,
    publicUrl: settings.publicUrl.replace(/\/+$/, ''),
    embedded: settings.embeddedBy && { by: settings.embeddedBy, own: ownAddress(url, language) },
    place: settings.place ?? '',
  };
  const response = await answer(visit);
  if (url.searchParams.has('sprache')) {
    response.headers.append('set-cookie', setCookie(languageCookie, language, aYear));
  }
  return response;
};

/** `/espelkamp/sondernutzung`, whatever page of it the frame shows. */
const ownAddress = ({ pathname }: URL, language: Language): string =>
  `${pathname.split('/').slice(0, 3).join('/')}?sprache=${language}`;

const aYear = 365 * 24 * 60 * 60;

const answer = async (visit: Visit): Promise<Response> => {
  for (const route of routes) {
    const params = matchPath(route.path, visit.url.pathname);
    if (params !== undefined)
      return (await handle(route, { ...visit, params })) ?? failure(visit, 'notFound', 404);
  }
  return failure(visit, 'notFound', 404);
};

const handle = async (route: Route, visit: Visit): Promise<Response | undefined> => {
  const { method } = visit.request;
  const handler =
    method === 'POST' ? route.post : method === 'GET' || method === 'HEAD' ? route.get : undefined;
  if (handler === undefined) return failure(visit, 'method', 405);
  try {
    return await handler(visit);
  } catch (error) {
    if (error instanceof UnreadableBody) return failure(visit, 'badRequest', 400);
    throw error;
  }
};

const failure = (visit: Visit, kind: ErrorKind, status: number): Response =>
  page(<ErrorPage visit={visit} kind={kind} />, { status });

const kindOf = (status: number): ErrorKind => {
  if (status === 413) return 'tooLarge';
  return status === 503 || status === 429 ? 'busy' : 'failed';
};

/** A page for what never reached a route: 413 when too much was sent, 503 when trying again soon may help, else 500. */
export const renderFailure = (request: Request, status: number): Response => {
  const language = chooseLanguage(new URL(request.url), readCookies(request));
  return page(<ErrorPage visit={{ language, texts: textsIn(language) }} kind={kindOf(status)} />, {
    status,
    headers: kindOf(status) === 'busy' ? { 'retry-after': '30' } : {},
  });
};

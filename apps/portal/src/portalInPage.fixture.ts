import { type Memory, memoryBackend } from '../test/memoryBackend.ts';
import { draftCookie, languageCookie, receiptCookie } from './http/cookies.ts';
import { render } from './render.tsx';

/** The whole portal with a server in memory, in the page that asks it. */
export interface PortalInPage {
  readonly get: (path: string) => Promise<string>;
  readonly post: (path: string, body: FormData) => Promise<string>;
}

const PORTAL = 'https://antrag.stadt.example';

/** `embeddedBy`: its pages are shown in a frame by these sites. */
export function portalInPage(
  forms: Parameters<typeof memoryBackend>[0],
  embeddedBy: readonly string[],
): PortalInPage {
  const { backend, memory } = memoryBackend(forms);
  let language = 'de';
  const visit = async (path: string, init: RequestInit): Promise<string> => {
    const url = new URL(path, PORTAL);
    language = url.searchParams.get('sprache') ?? language;
    const request = new Request(url, init);
    // A script may neither send cookies nor read those it is given: these are told by what is in the memory.
    Object.defineProperty(request, 'headers', { value: withCookies(request.headers, memory, language) });
    const response = await render(request, backend, { publicUrl: PORTAL, embeddedBy });
    const location = response.headers.get('location');
    return location === null ? response.text() : visit(location, {});
  };
  return {
    get: (path) => visit(path, {}),
    post: (path, body) => visit(path, { method: 'POST', body }),
  };
}

function withCookies(headers: Headers, { drafts, submissions }: Memory, language: string): Headers {
  // Of a name that is there twice the first counts: that of the draft that was begun last.
  const own = [...drafts].reverse().map(([token, { kommune, form }]) => [draftCookie(kommune, form), token]);
  const sent = [...submissions].map(([id, { receipt }]) => [receiptCookie(id), receipt.accessToken]);
  const cookie = [[languageCookie, language], ...own, ...sent].map((pair) => pair.join('=')).join('; ');
  return new Headers([...headers, ['cookie', cookie]]);
}

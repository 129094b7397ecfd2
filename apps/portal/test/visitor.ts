import { render } from '../src/render.tsx';
import { type Memory, memoryBackend } from './memoryBackend.ts';

const origin = 'https://stadt.example';

/** A browser without scripts, as far as the portal is concerned: it keeps cookies and follows redirects. */
export interface Visitor {
  readonly memory: Memory;
  readonly cookies: Map<string, string>;
  readonly get: (path: string) => Promise<Seen>;
  readonly post: (path: string, fields: readonly (readonly [string, string | File])[]) => Promise<Seen>;
}

/** Where one ended, and what stands there. */
export interface Seen {
  readonly path: string;
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** The value of the first hidden control of this name. */
  readonly hidden: (name: string) => string;
}

/** `embeddedBy`: looks at the portal through a frame that one of these sites shows. */
export const visitor = (share = memoryBackend(), embeddedBy?: readonly string[]): Visitor => {
  const cookies = new Map<string, string>();
  const visit = async (path: string, init: RequestInit): Promise<Seen> => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const request = new Request(origin + path, { ...init, headers: { cookie } });
    const response = await render(request, share.backend, { publicUrl: `${origin}/`, embeddedBy });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    const location = response.headers.get('location');
    if (response.status === 303 && location !== null) return visit(location, {});
    const html = await response.text();
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
    return { path, status: response.status, html, headers: response.headers, hidden };
  };
  return {
    memory: share.memory,
    cookies,
    get: (path) => visit(path, {}),
    post: (path, fields) => {
      const body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      return visit(path, { method: 'POST', body });
    },
  };
};

const keep = (cookies: Map<string, string>, line: string): void => {
  const [pair = '', ...attributes] = line.split('; ');
  const [name = '', value = ''] = pair.split('=');
  if (attributes.includes('Max-Age=0')) cookies.delete(name);
  else cookies.set(name, value);
};

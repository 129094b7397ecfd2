import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';

export interface ResponseExtras {
  readonly status?: number;
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole page. It may show what somebody typed, so that no cache keeps it. */
export const page = (document: ReactElement, extras: ResponseExtras = {}): Response =>
  respond(`<!doctype html>${renderToString(document)}`, extras.status ?? 200, extras, {
    'content-type': 'text/html; charset=utf-8',
  });

/** After a POST: 303, so that reloading and going back repeat nothing. */
export const seeOther = (path: string, extras: ResponseExtras = {}): Response =>
  respond(null, 303, extras, { location: path });

const respond = (
  body: string | null,
  status: number,
  { cookies = [], headers = {} }: ResponseExtras,
  own: Readonly<Record<string, string>>,
): Response => {
  const all = new Headers({
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    ...own,
    ...headers,
  });
  for (const cookie of cookies) all.append('set-cookie', cookie);
  return new Response(body, { status, headers: all });
};

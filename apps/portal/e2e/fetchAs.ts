import type { BrowserContext } from 'playwright-core';

/** Asks the server as this browser would, with its cookies. */
export const fetchAs = async (
  context: BrowserContext,
  url: string,
  init: RequestInit = {},
): Promise<Response> => {
  const cookies = await context.cookies(url);
  const headers = new Headers(init.headers);
  headers.set('cookie', cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
  return fetch(url, { ...init, headers });
};

export const bytesAs = async (context: BrowserContext, url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetchAs(context, url)).arrayBuffer());

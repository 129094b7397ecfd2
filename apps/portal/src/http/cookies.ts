/** The cookies of a request by name; of a name given twice the first, as browsers send the most specific one first. */
export const readCookies = (request: Request): ReadonlyMap<string, string> => {
  const cookies = new Map<string, string>();
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [name = '', ...value] = pair.trim().split('=');
    if (name !== '' && !cookies.has(name)) cookies.set(name, value.join('='));
  }
  return cookies;
};

/**
 * A `Set-Cookie` line. The prefix `__Host-` binds the cookie to this very host; scripts can't read it, and other sites
 * can't send it with a POST. Without `maxAge` (seconds) it ends with the browser session.
 */
export const setCookie = (name: string, value: string, maxAge?: number): string =>
  [`${name}=${value}`, 'Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']
    .concat(maxAge === undefined ? [] : `Max-Age=${Math.max(0, Math.floor(maxAge))}`)
    .join('; ');

export const dropCookie = (name: string): string => setCookie(name, '', 0);

export const draftCookie = (kommune: string, form: string): string => `__Host-entwurf-${kommune}-${form}`;
export const receiptCookie = (submission: string): string => `__Host-eingang-${submission}`;
export const statusCookie = (submission: string): string => `__Host-stand-${submission}`;
export const sessionCookie = (kommune: string): string => `__Host-sitzung-${kommune}`;
export const languageCookie = '__Host-sprache';

/** What the address says is open. */
export type Route =
  | { readonly screen: 'kommunen' }
  | { readonly screen: 'login'; readonly kommune: string }
  | { readonly screen: 'forms'; readonly kommune: string }
  | { readonly screen: 'form'; readonly kommune: string; readonly form: string }
  | { readonly screen: 'unknown' };

export const BASE = '/designer/';
const LOGIN = 'anmelden';

/** The route that a path means; a slash at its end doesn't matter. */
export function readRoute(path: string): Route {
  if (path !== BASE.slice(0, -1) && !path.startsWith(BASE)) return { screen: 'unknown' };
  const parts = path.slice(BASE.length).replace(/\/$/, '').split('/').map(decode);
  const [kommune, form] = parts;
  if (parts.includes(undefined) || parts.length > 2) return { screen: 'unknown' };
  if (!kommune) return form === undefined ? { screen: 'kommunen' } : { screen: 'unknown' };
  if (form === undefined) return { screen: 'forms', kommune };
  return form === LOGIN ? { screen: 'login', kommune } : { screen: 'form', kommune, form };
}

/** The address of a route. */
export function writeRoute(route: Exclude<Route, { readonly screen: 'unknown' }>): string {
  switch (route.screen) {
    case 'kommunen':
      return BASE;
    case 'login':
      return `${BASE}${encodeURIComponent(route.kommune)}/${LOGIN}`;
    case 'forms':
      return `${BASE}${encodeURIComponent(route.kommune)}`;
    case 'form':
      return `${BASE}${encodeURIComponent(route.kommune)}/${encodeURIComponent(route.form)}`;
  }
}

/** A percent sign that encodes nothing belongs to no address of ours. */
const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

import { useSyncExternalStore } from 'react';
import { type Route, readRoute, writeRoute } from './route.ts';

type Place = Exclude<Route, { readonly screen: 'unknown' }>;

const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
};

const path = (): string => window.location.pathname;

/** The route of the address, drawn anew when it changes. */
export const useRoute = (): Route => readRoute(useSyncExternalStore(subscribe, path));

/** Goes to another screen without loading the page anew; `replace` leaves no step back to the present one. */
export function navigate(place: Place, { replace = false }: { readonly replace?: boolean } = {}): void {
  const address = writeRoute(place);
  if (replace) window.history.replaceState(undefined, '', address);
  else window.history.pushState(undefined, '', address);
  window.scrollTo(0, 0);
  for (const listener of listeners) listener();
}

import { type Assistant, type Place, pathToPlace, placeToPath } from '@formularwerk/assistant';
import { useEffect } from 'react';

/** Keeps the browser's address at the place, and follows its back and forward buttons. */
export function useAddress(
  assistant: Assistant,
  place: Place,
  base: string,
  isLive: boolean,
  beforeLeaving: () => void,
): void {
  const address = `${base}/${placeToPath(place)}`;
  useEffect(() => {
    if (isLive && location.pathname !== address) history.pushState(null, '', address);
  }, [isLive, address]);
  useEffect(() => {
    if (!isLive) return;
    const follow = () => {
      const known = placeAt(location.pathname, base);
      if (!known || placeToPath(known) === placeToPath(assistant.getState().session.filing.place)) return;
      beforeLeaving();
      assistant.send({ type: 'place.go', place: known });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [isLive, assistant, base, beforeLeaving]);
}

function placeAt(pathname: string, base: string): Place | undefined {
  if (!pathname.startsWith(`${base}/`)) return undefined;
  return pathToPlace(
    pathname
      .slice(base.length + 1)
      .split('/')
      .map(decodeURIComponent),
  );
}

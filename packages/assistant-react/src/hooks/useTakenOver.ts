import { useEffect, useState } from 'react';

/**
 * Whether the page has been taken over. What only scripts can do is drawn after that and not before: the first drawing
 * in the browser has to be the one that the server sent.
 */
export function useTakenOver(): boolean {
  const [isTaken, setTaken] = useState(false);
  useEffect(() => setTaken(true), []);
  return isTaken;
}

/** Milliseconds to wait before the next attempt after `attempts` failed ones: 1, 2, 4 … seconds, a minute at most. */
export const backoff = (attempts: number): number => Math.min(60_000, 1000 * 2 ** Math.max(0, attempts - 1));

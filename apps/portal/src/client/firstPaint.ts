/** A page in a window that nobody sees is not painted. So long it is waited for at most, in milliseconds. */
const LONGEST = 1000;

/**
 * Resolves once the page has been painted for the first time. For a script that is loaded as a module: its turn comes when
 * the style sheets are there, so the next frame is drawn whole.
 */
export const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });

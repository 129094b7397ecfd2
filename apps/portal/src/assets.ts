/** Addresses of what the browser loads, with hashed names; filled in by the build. */
export interface Assets {
  /** What waits for the first paint. */
  readonly script: string;
  /** What a page in a frame runs to tell the page around it how high it is. */
  readonly frame: string;
  /** What it loads then, and by their names the parts that are loaded with the forms that need them. */
  readonly modules: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
  readonly styles: readonly string[];
  readonly preload: readonly string[];
}

declare const PORTAL_ASSETS: Assets | undefined;

/** In unit tests nothing was built: pages then have no script and no style, and still work. */
export const assets: Assets =
  typeof PORTAL_ASSETS === 'undefined'
    ? { script: '', frame: '', modules: [], parts: {}, styles: [], preload: [] }
    : PORTAL_ASSETS;

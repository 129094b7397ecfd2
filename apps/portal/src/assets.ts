/** Addresses of what the browser loads, with hashed names; filled in by the build. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
  readonly preload: readonly string[];
}

declare const PORTAL_ASSETS: Assets | undefined;

/** In unit tests nothing was built: pages then have no script and no style, and still work. */
export const assets: Assets =
  typeof PORTAL_ASSETS === 'undefined' ? { script: '', styles: [], preload: [] } : PORTAL_ASSETS;

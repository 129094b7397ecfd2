import { resolve } from 'node:path';

/**
 * A path as the person meant it who typed it: `npm run` goes to the folder of the package first, and keeps in
 * INIT_CWD where it was called.
 */
export const resolvePath = (path: string, environment = process.env): string =>
  resolve((environment.npm_lifecycle_event === 'formularwerk' && environment.INIT_CWD) || '.', path);

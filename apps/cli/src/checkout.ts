import { fileURLToPath } from 'node:url';

/** The folder of the checkout, with a separator at its end left out. */
export const checkout = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

/** What is fetched for this checkout alone (Node, pnpm, a browser, veraPDF) and may be deleted at any time. */
export const toolsDir = fileURLToPath(new URL('../../../.tools', import.meta.url));

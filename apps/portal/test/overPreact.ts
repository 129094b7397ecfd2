import { join } from 'node:path';
import { drawnByPreact } from '../scripts/drawnByPreact.ts';

/** Lets tests draw as the built portal does (ADR 0019). */
export const overPreact = {
  alias: [
    { find: /^react$/, replacement: join(import.meta.dirname, 'preactAsReact.ts') },
    ...drawnByPreact.filter(({ find }) => !find.test('react')),
  ],
  // What imports React from a package of its own has to get Preact, too, and there may be only one.
  server: { deps: { inline: [/preact/] } },
};

import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(import.meta.resolve(path));

const instead = {
  react: here('preact/compat'),
  'react/jsx-runtime': here('preact/jsx-runtime'),
  'react/jsx-dev-runtime': here('preact/jsx-dev-runtime'),
  'react-dom': here('preact/compat'),
  'react-dom/client': here('../src/preact/client.ts'),
  'react-dom/server': here('../src/preact/server.ts'),
};

/** What is written for React is drawn by Preact, in the browser and, so that both draw the same, on the server (ADR 0019). */
export const drawnByPreact = aliases(instead);

/** Exactly these names, not what begins like them. */
function aliases(names: Readonly<Record<string, string>>): { find: RegExp; replacement: string }[] {
  return Object.entries(names).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement }));
}

import type { Verb } from './verb.ts';

/** The server alone; its settings are those of the environment. */
export const serve: Verb = {
  name: 'serve',
  operands: '',
  count: { min: 0, max: 0 },
  summary: {
    de: 'startet nur den Server (braucht DATABASE_URL)',
    en: 'starts the server alone (needs DATABASE_URL)',
  },
  options: {},
  run: async () => {
    const server = await import('../serve.ts');
    return { exitCode: await server.serve() };
  },
};

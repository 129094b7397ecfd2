import { join } from 'node:path';
import { checkout } from '../checkout.ts';
import { runChild } from '../runChild.ts';
import type { Verb } from './verb.ts';

/** The form engine measured beside others, in one run. */
export const bench: Verb = {
  name: 'bench',
  operands: '',
  count: { min: 0, max: 0 },
  summary: {
    de: 'misst Regeln und Formulare neben anderen Bibliotheken (drei Minuten)',
    en: 'measures rules and forms beside other libraries (three minutes)',
  },
  options: {},
  run: async () => ({
    exitCode: await runChild(process.execPath, [join(checkout, 'apps/benchmark/src/engine.ts')]),
  }),
};

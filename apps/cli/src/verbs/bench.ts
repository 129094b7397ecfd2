import { join } from 'node:path';
import { checkout } from '../checkout.ts';
import { runChild } from '../runChild.ts';
import { Refusal } from './refusal.ts';
import type { Verb } from './verb.ts';

const script = (name: string): string => join(checkout, 'apps', name);
const withServices = [script('cli/src/withServices.ts'), '--', process.execPath];

/** What can be measured, and what is run for it. */
const benchmarks: Readonly<Record<string, readonly string[]>> = {
  engine: [script('benchmark/src/engine.ts')],
  browser: [...withServices, script('benchmark/src/browser.ts')],
  pages: [...withServices, script('benchmark/src/pages.ts')],
  pdf: [...withServices, script('benchmark/src/pdf.ts')],
  documents: [script('benchmark/src/documents.ts')],
  designer: [...withServices, script('benchmark/src/designer.ts')],
};

/** The product measured beside others, in one run. */
export const bench: Verb = {
  name: 'bench',
  operands: `[${Object.keys(benchmarks).join('|')}]`,
  count: { min: 0, max: 1 },
  summary: {
    de: 'misst Regeln und Formulare, den Assistenten im Browser, Seiten und Dokumente des Servers, PDF oder den Designer',
    en: 'measures rules and forms, the assistant in a browser, pages and documents of the server, PDF or the designer',
  },
  options: {},
  run: async ({ positionals: [name = 'engine'] }) => {
    const wanted = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
    if (!wanted)
      throw new Refusal(
        { de: `Einen Vergleich „${name}“ gibt es nicht.`, en: `There is no benchmark “${name}”.` },
        { showUsage: true },
      );
    return { exitCode: await runChild(process.execPath, wanted) };
  },
};

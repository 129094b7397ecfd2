import { bench } from './bench.ts';
import { blank } from './blank.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { evaluate } from './evaluate.ts';
import { exportVerb } from './export.ts';
import { extract } from './extract.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { types } from './types.ts';
import type { Verb } from './verb.ts';
import { walkVerb } from './walk.ts';

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  check,
  walkVerb,
  schema,
  types,
  build,
  blank,
  extract,
  exportVerb,
  evaluate,
  serve,
  bench,
];

import type { FormDefinition } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { evidenceProblems } from './evidenceProblems.ts';
import { expressionProblems } from './expressionProblems.ts';
import { idProblems } from './idProblems.ts';
import { listProblems } from './listProblems.ts';
import { optionProblems } from './optionProblems.ts';
import { parameterProblems } from './parameterProblems.ts';
import { patternProblems } from './patternProblems.ts';
import { rangeProblems } from './rangeProblems.ts';
import { recipientProblems } from './recipientProblems.ts';

type Rule = (definition: FormDefinition, doubtful?: ReadonlySet<string>) => Problem[];

/** What a definition of the right shape can still get wrong. */
const rules: readonly Rule[] = [
  idProblems,
  parameterProblems,
  optionProblems,
  rangeProblems,
  evidenceProblems,
  patternProblems,
  listProblems,
  recipientProblems,
  expressionProblems,
];

/** Everything that makes no sense in a definition of the right shape; `doubtful` as `repair` gives it. */
export const senseProblems: Rule = (definition, doubtful) =>
  rules.flatMap((rule) => rule(definition, doubtful));

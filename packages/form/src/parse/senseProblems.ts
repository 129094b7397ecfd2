import type { FormDefinition } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { expressionProblems } from './expressionProblems.ts';
import { idProblems } from './idProblems.ts';
import { optionProblems } from './optionProblems.ts';
import { parameterProblems } from './parameterProblems.ts';
import { patternProblems } from './patternProblems.ts';
import { rangeProblems } from './rangeProblems.ts';

/** What a definition of the right shape can still get wrong. */
const rules: readonly ((definition: FormDefinition) => Problem[])[] = [
  idProblems,
  parameterProblems,
  optionProblems,
  rangeProblems,
  patternProblems,
  expressionProblems,
];

/** Everything that makes no sense in a definition of the right shape. */
export const senseProblems = (definition: FormDefinition): Problem[] =>
  rules.flatMap((rule) => rule(definition));

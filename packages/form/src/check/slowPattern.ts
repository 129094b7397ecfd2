import { parseExpression } from '../feel/parse.ts';
import { compilePattern } from '../feel/pattern.ts';
import { patternsOf } from '../feel/patternsOf.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { fieldNodes } from '../parse/nodes.ts';
import type { Problem } from '../problem.ts';
import { type Backtracking, backtracking } from './backtracking.ts';
import { expressionTexts } from './expressionTexts.ts';
import type { FormCheck } from './formCheck.ts';

/** A pattern that somebody can keep the server busy with: on some texts it takes longer than anybody waits. */
export const slowPattern: FormCheck = {
  code: 'form.slowPattern',
  severity: 'problem',
  find: ({ definition }) =>
    patterns(definition).flatMap(({ path, result }): Problem[] =>
      result.kind === 'slow' ? [{ path, code: 'form.slowPattern', params: { part: result.part } }] : [],
    ),
};

/** A pattern of which nobody could tell in the time there is. */
export const unclearPattern: FormCheck = {
  code: 'form.unclearPattern',
  severity: 'hint',
  find: ({ definition }) =>
    patterns(definition).flatMap(({ path, result }): Problem[] =>
      result.kind === 'unknown' ? [{ path, code: 'form.unclearPattern' }] : [],
    ),
};

/** The patterns of texts and those in expressions, each as it is run. */
const patterns = (definition: FormDefinition): { path: string; result: Backtracking }[] => [
  ...fieldNodes(definition).flatMap(({ field, path }) =>
    'pattern' in field && field.pattern !== undefined
      ? [{ path: `${path}.pattern`, result: backtracking(`^(?:${field.pattern})$`, 'u') }]
      : [],
  ),
  ...expressionTexts(definition).flatMap(({ path, expression }) => {
    const parsed = parseExpression(expression);
    return (parsed.ok ? patternsOf(parsed.value) : []).flatMap(({ pattern }) => {
      const run = compilePattern(pattern, '');
      return run ? [{ path, result: backtracking(run.source, run.flags) }] : [];
    });
  }),
];

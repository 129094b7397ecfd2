import type { FormDefinition } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { fieldNodes } from './nodes.ts';

/** Patterns that are no regular expression of ECMAScript with the flag `u`. */
export const patternProblems = (definition: FormDefinition): Problem[] =>
  fieldNodes(definition).flatMap(({ field, path }) => {
    const reason =
      'pattern' in field && field.pattern !== undefined ? whyNoPattern(field.pattern) : undefined;
    return reason === undefined
      ? []
      : [{ path: `${path}.pattern`, code: 'definition.regularExpression', params: { reason } }];
  });

function whyNoPattern(pattern: string): string | undefined {
  try {
    new RegExp(`^(?:${pattern})$`, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*\/u?: /, '') : String(error);
  }
}

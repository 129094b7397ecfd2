import type { FormDefinition } from '../generated/definition.ts';

/**
 * A form as the text of a file: members in the order in which its author wrote them, two blanks a level, a line end at
 * the end. The same form is the same bytes always, and reading them back changes none.
 */
export const exportForm = (definition: FormDefinition): string =>
  `${JSON.stringify(definition, undefined, 2)}\n`;

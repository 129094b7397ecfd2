import type { NamedThing } from './compileForm.ts';
import { evaluateAt } from './evaluateAt.ts';
import { childFields } from './fields/childFields.ts';
import type { Field } from './generated/definition.ts';
import { writeValue } from './texts/writeValue.ts';
import { topFields } from './topFields.ts';
import type { Walk } from './walkView.ts';

/**
 * The value of an expression in a finished walk, written as people read it: an answer as its question says, in groups
 * too (`ort.strasse`), anything else by the kind of the value. '' for what is missing; true and false stay what they are.
 */
export function writtenValue(walk: Walk, expression: string): string | boolean {
  const value = evaluateAt(walk, '', expression);
  if (typeof value === 'boolean') return value;
  return writeValue(value, meant(walk, expression.trim()), walk.context.language ?? 'de');
}

/** The question or parameter that an expression names, where it does nothing else. */
function meant({ form }: Walk, expression: string): NamedThing | undefined {
  if (!/^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/.test(expression)) return form.named(expression);
  let fields: readonly Field[] | undefined = topFields(form.definition);
  let field: Field | undefined;
  for (const id of expression.split('.')) {
    field = fields?.find((one) => one.id === id);
    fields = field?.type === 'group' || field?.type === 'evidence' ? childFields(field) : undefined;
  }
  return field && { ...field, ...(field.type === 'computed' && { type: field.result }) };
}

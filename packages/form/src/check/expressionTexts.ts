import type { FormDefinition } from '../generated/definition.ts';
import { childPath } from '../parse/definitionPath.ts';
import { placeholders } from '../texts/resolveText.ts';

/** An expression of a form where it stands. */
export interface ExpressionText {
  readonly path: string;
  readonly expression: string;
}

const EXPRESSIONS: ReadonlySet<string> = new Set([
  'showIf',
  'when',
  'value',
  'required',
  'min',
  'max',
  'default',
  'country',
  'where',
  'validAt',
  'until',
  'each',
]);

/** Every expression of a form: in rules, computed values, options, texts and what is begun next. */
export function expressionTexts(definition: FormDefinition): ExpressionText[] {
  const found: ExpressionText[] = [];
  const collect = (value: unknown, path: string): void => {
    if (typeof value === 'string')
      for (const { expression } of placeholders(value)) found.push({ path, expression });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const own = Array.isArray(value) ? `${path}[${key}]` : childPath(path, key);
      if (EXPRESSIONS.has(key) && typeof child === 'string') found.push({ path: own, expression: child });
      collect(child, own);
    }
  };
  collect(definition, '');
  for (const [index, { answers = {} }] of (definition.followUps ?? []).entries())
    for (const [address, expression] of Object.entries(answers))
      found.push({ path: childPath(`followUps[${index}].answers`, address), expression });
  for (const [index, { fields }] of (definition.documents?.templates ?? []).entries())
    for (const [name, expression] of Object.entries(fields))
      found.push({ path: childPath(`documents.templates[${index}].fields`, name), expression });
  return found;
}

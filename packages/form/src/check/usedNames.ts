import { childrenOf, type Expression } from '../feel/expression.ts';
import { parseExpression } from '../feel/parse.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { placeholders } from '../texts/resolveText.ts';

/** Every name that an expression of the form says, in rules, computed values, options and texts alike. */
export function usedNames(definition: FormDefinition): ReadonlySet<string> {
  const names = new Set<string>();
  collect(definition, names);
  return names;
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
  'until',
  'where',
  'validAt',
]);

function collect(value: unknown, names: Set<string>): void {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'string')
      for (const { expression } of placeholders(value)) addNames(expression, names);
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    if (EXPRESSIONS.has(key) && typeof child === 'string') addNames(child, names);
    collect(child, names);
  }
}

function addNames(text: string, names: Set<string>): void {
  const parsed = parseExpression(text);
  if (parsed.ok) for (const name of namesIn(parsed.value)) names.add(name);
}

function namesIn(expression: Expression): string[] {
  const own = expression.kind === 'name' || expression.kind === 'path' ? [expression.name] : [];
  return [...own, ...childrenOf(expression).flatMap(namesIn)];
}

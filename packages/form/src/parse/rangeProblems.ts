import { typeSchema } from '../fields/index.ts';
import type { Field, FormDefinition } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { fieldNodes } from './nodes.ts';

/** Limits that leave nothing between them, and numbers of options that there are not. */
export const rangeProblems = (definition: FormDefinition): Problem[] =>
  fieldNodes(definition).flatMap(({ field, path }) => [
    ...crossed(field, 'min', 'max', path),
    ...crossed(field, 'minLength', 'maxLength', path),
    ...moreThanOptions(field, path),
  ]);

function crossed(field: Field, low: string, high: string, path: string): Problem[] {
  const { [low]: min, [high]: max = usualLimit(field, high) } = field as unknown as Readonly<
    Record<string, unknown>
  >;
  const wrong = typeof min === 'number' && typeof max === 'number' && min > max;
  return wrong ? [{ path: `${path}.${low}`, code: 'definition.range', params: { low, high, min, max } }] : [];
}

/** What holds where the definition says nothing: texts have a longest length of their type. */
const usualLimit = (field: Field, limit: string): unknown =>
  typeSchema(field.type).answerSchema?.(field)[limit];

function moreThanOptions(field: Field, path: string): Problem[] {
  if (!('options' in field) || !Array.isArray(field.options) || !('min' in field)) return [];
  const options = field.options.length;
  return (field.min ?? 0) > options
    ? [{ path: `${path}.min`, code: 'definition.fewerOptions', params: { min: field.min ?? 0, options } }]
    : [];
}

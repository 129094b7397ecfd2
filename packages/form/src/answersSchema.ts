import type { Form } from './compileForm.ts';
import type { Json } from './entries.ts';
import { childFields, mostItems } from './fields/childFields.ts';
import { typeSchema } from './fields/index.ts';
import type { Field, ListField } from './generated/definition.ts';
import { CONTINUE, continueSchema } from './outcome.ts';
import { isRequired, type Placed, place, placedFields, placeItem } from './schemas/presence.ts';
import { textIn } from './texts/resolveText.ts';

export type JsonSchema = Readonly<Record<string, Json>>;

/**
 * The answers of a submission as JSON Schema 2020-12: canonical forms, closed objects. It accepts every answer that
 * the engine lets out (`prune`); what depends on conditions, on parameters or on other answers only the engine knows,
 * so nothing conditional is required and options from a table are open. Computed values are no answers.
 */
export const answersSchema = (form: Form): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:formularwerk:form:${form.definition.id}:answers`,
  title: textIn(form.definition.title),
  ...objectSchema(placedFields(form.definition), continueProperty(form)),
});

/** That somebody went on in spite of an outcome is an answer, too. */
function continueProperty({ definition }: Form): JsonSchema {
  const schema = continueSchema(definition);
  return schema ? { [CONTINUE]: schema } : {};
}

function objectSchema(placed: readonly Placed[], more: JsonSchema = {}): JsonSchema {
  const known = placed.flatMap((one) => {
    const schema = fieldSchema(one.field);
    return schema === undefined ? [] : [{ ...one, schema }];
  });
  const required = known.filter(isRequired).map(({ field }) => field.id);
  return {
    type: 'object',
    properties: { ...more, ...Object.fromEntries(known.map(({ field, schema }) => [field.id, schema])) },
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): JsonSchema | undefined {
  if (field.type === 'list') return labelled(listSchema(field), field);
  const inside = childFields(field);
  if (inside) return labelled(objectSchema(place(inside)), field);
  const schema = typeSchema(field.type).answerSchema?.(field);
  return schema && labelled(schema, field);
}

/** Items may carry the stable `_id` that binds uploads and problems to them. */
const listSchema = (field: ListField): JsonSchema => ({
  type: 'array',
  items: objectSchema(placeItem(field), {
    _id: { type: 'string', pattern: '^[a-z][a-z0-9]{0,31}$' },
  }),
  minItems: field.min ?? 0,
  maxItems: mostItems(field),
});

const labelled = (schema: JsonSchema, field: Field): JsonSchema =>
  'label' in field ? { title: textIn(field.label), ...schema } : schema;

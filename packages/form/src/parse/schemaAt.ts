import { definitionSchema } from '../generated/validateDefinition.js';

/** The part of JSON Schema 2020-12 that form.schema.json is written in. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

/** The names of the properties that an object at this place of a definition may have. */
export function propertyNamesAt(root: unknown, keys: readonly (string | number)[]): string[] {
  let value = root;
  let schema = choose(definitionSchema as Schema, value);
  for (const key of keys) {
    value = (value as Record<string | number, unknown>)[key];
    schema = choose(childSchema(schema, key), value);
  }
  return Object.keys(schema.properties ?? {});
}

/** The names of all field types. */
export function fieldTypeNames(place: 'field' | 'declaration'): string[] {
  const definitions = definitionSchema.$defs as Readonly<Record<string, Schema>>;
  const schema =
    place === 'field' ? definitions.field : (definitionSchema as Schema).properties?.declarations?.items;
  return (schema?.oneOf ?? []).map((one) => String(resolve(one).properties?.type?.const));
}

function childSchema(schema: Schema, key: string | number): Schema {
  if (typeof key === 'number') return schema.items ?? {};
  const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return schema.properties?.[key] ?? rest;
}

// Alternatives differ by JSON type, those of fields by `type`.
function choose(schema: Schema, value: unknown): Schema {
  const { oneOf, ...resolved } = resolve(schema);
  return oneOf === undefined ? resolved : (oneOf.map(resolve).find((one) => fits(one, value)) ?? {});
}

function fits(schema: Schema, value: unknown): boolean {
  if (Array.isArray(value)) return schema.type === 'array';
  if (typeof value !== 'object' || value === null) return schema.type === typeof value;
  const tag = schema.properties?.type?.const;
  return schema.type === 'object' && (tag === undefined || tag === (value as { type?: unknown }).type);
}

function resolve(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined
    ? schema
    : ((definitionSchema.$defs as Readonly<Record<string, Schema>>)[name] ?? {});
}

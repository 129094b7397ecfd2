import { answersSchema, type JsonSchema } from './answersSchema.ts';
import type { Form } from './compileForm.ts';
import type { Json } from './entries.ts';

/**
 * The answers of a form as TypeScript text, one interface named after the form (`SondernutzungAnswers`), with the
 * questions as comments. It says what `answersSchema` says, as far as types can: amounts and dates are strings.
 */
export function answersType(form: Form): string {
  const schema = answersSchema(form);
  const name = `${pascalCase(form.definition.id)}Answers`;
  return `${comment(schema, '')}export interface ${name} ${objectType(schema, '')}\n`;
}

const pascalCase = (slug: string): string =>
  slug.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());

function typeOf(schema: JsonSchema, indent: string): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map(literal).join(' | ');
  switch (schema.type) {
    case 'object':
      return objectType(schema, indent);
    case 'array':
      return arrayType(typeOf(schema.items as JsonSchema, indent));
    case 'integer':
      return 'number';
    default:
      return String(schema.type);
  }
}

const literal = (value: Json): string =>
  typeof value === 'string'
    ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
    : JSON.stringify(value);

const arrayType = (items: string): string =>
  items.includes(' | ') && !items.startsWith('{') ? `(${items})[]` : `${items}[]`;

function objectType(schema: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const required = (schema.required ?? []) as readonly string[];
  const properties = Object.entries(schema.properties as Readonly<Record<string, JsonSchema>>).map(
    ([name, property]) =>
      `${comment(property, inner)}${inner}${name}${required.includes(name) ? '' : '?'}: ${typeOf(property, inner)};\n`,
  );
  return `{\n${properties.join('')}${indent}}`;
}

/** The question, on one line that no question can end early. */
const comment = ({ title }: JsonSchema, indent: string): string =>
  typeof title === 'string'
    ? `${indent}/** ${title.replaceAll(/\s+/g, ' ').replaceAll('*/', '*∕')} */\n`
    : '';

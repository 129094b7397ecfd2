import { compileExpression, type Evaluate } from './feel/compile.ts';
import { readExpression } from './feel/read.ts';
import { childFields } from './fields/childFields.ts';
import type { Field, FormDefinition } from './generated/definition.ts';

/** A form that came through the door: its definition with everything that can be computed once. */
export interface Form {
  readonly definition: FormDefinition;
  /** The compiled expression for its text. Each is parsed once. */
  readonly expression: (text: string) => Evaluate;
  /** What a name of the form is, for writing `{{name}}` as people read it: a parameter or the first field so called. */
  readonly named: (name: string) => NamedThing | undefined;
}

/** Type and properties by which a value is written. */
export type NamedThing = Pick<Field, 'type'> & Readonly<Record<string, unknown>>;

/**
 * Opens a definition that came through `parseForm` before: nothing is checked again. Throws where an expression
 * cannot be parsed, for then it never came through.
 */
export function compileForm(definition: FormDefinition): Form {
  const expressions = new Map<string, Evaluate>();
  const names = namedThings(definition);
  return {
    definition,
    expression: (text) => {
      const known = expressions.get(text) ?? compile(text, definition.id);
      expressions.set(text, known);
      return known;
    },
    named: (name) => names.get(name),
  };
}

function compile(text: string, form: string): Evaluate {
  const read = readExpression(text);
  if (!read.ok) throw new Error(`Form "${form}" never came through parseForm: ${text}`);
  return compileExpression(read.value);
}

function namedThings(definition: FormDefinition): Map<string, NamedThing> {
  const names = new Map<string, NamedThing>();
  const add = (fields: readonly Field[]): void => {
    for (const field of fields) {
      if (!names.has(field.id))
        names.set(field.id, field.type === 'computed' ? { ...field, type: field.result } : { ...field });
      if (field.type !== 'evidence') add(childFields(field) ?? []);
      if ('computed' in field) add(field.computed ?? []);
    }
  };
  for (const parameter of definition.parameters ?? [])
    if (parameter.type !== 'table') names.set(parameter.id, { ...parameter, type: parameter.type });
  for (const section of definition.sections) for (const page of section.pages) add(page.fields);
  return names;
}

import {
  type ComputedField,
  type Field,
  type FieldView,
  fieldType,
  isValueType,
  type Json,
  type Walk,
} from '@formularwerk/form';

/** The computed values that the applicant sees, wherever they stand. */
export const computedFields = (walk: Walk): readonly FieldView[] =>
  everyField(walk.pages.flatMap((page) => page.fields)).filter(
    (field) => isComputed(field.definition) && !field.internal,
  );

const everyField = (fields: readonly FieldView[]): readonly FieldView[] =>
  fields.flatMap((field) => [
    field,
    ...everyField(field.fields ?? []),
    ...everyField((field.list?.items ?? []).flatMap((item) => item.fields)),
    ...everyField(field.list?.computed ?? []),
  ]);

const isComputed = (field: Field): field is ComputedField => 'result' in field;

/** A computed value, given as canonical JSON, as people read it; '' when there is none. */
export function writeComputed({ definition }: FieldView, value: Json | undefined, language: string): string {
  if (value === undefined || value === null || !isComputed(definition)) return '';
  const type = fieldType(definition.result);
  return isValueType(type)
    ? type.write(value, { ...definition, type: definition.result } as unknown as Field, language)
    : '';
}

/**
 * Whether a fee is certain: an amount that stands on a page by itself is what the application costs, and it is more
 * than zero. Amounts inside lists are parts of it, or something else (a yearly tax).
 */
export const hasFee = (walk: Walk): boolean =>
  walk.pages
    .flatMap((page) => page.fields)
    .some(
      ({ definition, answer, internal }) =>
        isComputed(definition) &&
        !internal &&
        definition.result === 'money' &&
        /[1-9]/.test(String(answer ?? '')),
    );

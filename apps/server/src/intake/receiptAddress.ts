import type { FieldView, Walk } from '@formularwerk/form';

/**
 * Where the receipt goes: to the answer of the question with the id `email`, else to that of the first other question
 * of the type. Whoever stands in a list is not who applies.
 */
export function receiptAddress({ pages }: Walk): string | undefined {
  const answered = pages
    .flatMap(({ fields }) => fields)
    .flatMap(withInner)
    .filter(({ type, answer }) => type === 'email' && typeof answer === 'string');
  const { answer } = answered.find(({ id }) => id === 'email') ?? answered[0] ?? {};
  return typeof answer === 'string' ? answer : undefined;
}

const withInner = (field: FieldView): readonly FieldView[] => [
  field,
  ...(field.fields ?? []).flatMap(withInner),
];

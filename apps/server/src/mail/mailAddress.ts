import { type Field, fieldType, isValueType } from '@formularwerk/form';

const FIELD: Field = { id: 'email', type: 'email', label: 'E-Mail-Adresse' };

/** The e-mail address that somebody typed, by the same rule as in every form; undefined when it is none. */
export function readMailAddress(typed: string): string | undefined {
  const type = fieldType(FIELD.type);
  if (!isValueType(type)) throw new Error('"email" is no field type with an answer.');
  const reading = type.read(typed.trim(), FIELD);
  return 'answer' in reading && typeof reading.answer === 'string' ? reading.answer : undefined;
}

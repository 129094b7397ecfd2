import { fieldType, isValueType, problemMessage } from '@formularwerk/form';

/** Kinds of single values that somebody types in the designer, read and written as in the forms themselves. */
export type ValueKind = 'integer' | 'decimal' | 'money' | 'date' | 'time' | 'text';

/** What came of reading a typed value: the value as answers have it (`4.5`, `20.00`, `2027-04-01`), or what is wrong. */
export type ValueReading = { readonly value: string } | { readonly error: string };

/** Reads what somebody typed, as Germans write it; nothing typed is the empty value. */
export function readValue(kind: ValueKind, typed: string): ValueReading {
  const text = typed.trim();
  if (text === '') return { value: '' };
  const reading = typeOf(kind).read(text, { id: 'wert', type: kind, label: '' });
  if ('answer' in reading) return { value: String(reading.answer) };
  return { error: problemMessage({ path: '', ...reading.fault }) };
}

/** A value as one would have typed it; what is no value of this kind stays as it is. */
export function writeValue(kind: ValueKind, value: string): string {
  const entry =
    value === ''
      ? ''
      : typeOf(kind).entry(kind === 'integer' ? Number(value) : value, { id: 'wert', type: kind, label: '' });
  return typeof entry === 'string' ? entry : value;
}

function typeOf(kind: ValueKind) {
  const type = fieldType(kind);
  if (!isValueType(type)) throw new Error(`Answers of the type "${kind}" are not typed in one control.`);
  return type;
}

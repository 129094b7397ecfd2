import { type Field, type Json, typeSchema } from '@formularwerk/form';
import type { Cell } from './table.ts';

/** More digits than a spreadsheet can reckon with: it would round them, so they stay text. */
const MOST_DIGITS = 15;

/** A value by the kind of its question; what is no number or date there stays the text that it is. */
export function cellOf(value: Json | undefined, field: Field | undefined): Cell {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (Array.isArray(value)) return { kind: 'text', text: value.map(plainText).join('; ') };
  if (typeof value === 'object') return { kind: 'text', text: plainText(value) };
  const text = String(value);
  const base = typeof value === 'number' ? 'xs:decimal' : baseOf(field);
  if (base === 'xs:date' && isDay(text)) return { kind: 'date', text };
  const [, whole = '', fraction = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (/^xs:(decimal|integer)$/.test(base) && whole !== '' && whole.length + fraction.length <= MOST_DIGITS)
    return { kind: 'number', text, digits: fraction.length };
  return { kind: 'text', text };
}

/** What the value is in XML says what it is in a table. */
function baseOf(field: Field | undefined): string {
  if (!field) return 'xs:string';
  if (field.type !== 'computed') return typeSchema(field.type).xsd?.(field)?.base ?? 'xs:string';
  const result = { ...field, type: field.result } as unknown as Field;
  return typeSchema(field.result).xsd?.(result)?.base ?? 'xs:string';
}

/** Spreadsheets cannot reckon with days before March 1900: one of them never was. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '1900-03-01';

/** A file by its name, a value by itself. */
const plainText = (value: Json): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  if (!Array.isArray(value) && 'name' in value) return String(value.name);
  return JSON.stringify(value);
};

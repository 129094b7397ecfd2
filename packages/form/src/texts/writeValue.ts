import type { NamedThing } from '../compileForm.ts';
import { formatDecimal } from '../feel/decimal.ts';
import { formatTemporal } from '../feel/temporal.ts';
import { type FeelValue, isContext, isList, isNumber, kindOf } from '../feel/values.ts';
import { writeDate } from '../fields/date.ts';
import { isValueType } from '../fields/fieldType.ts';
import { fieldType } from '../fields/index.ts';
import type { Field } from '../generated/definition.ts';
import { formatNumber } from './formatNumber.ts';
import { textIn } from './resolveText.ts';

/**
 * A value as people read it inside a text. Where the expression is just a name of the form, its field or parameter says
 * how (an amount with €, a choice by its label); otherwise the kind of the value does. Missing is the empty text.
 */
export function writeValue(value: FeelValue, named: NamedThing | undefined, language: string): string {
  if (value === null) return '';
  const type = named && fieldType(named.type);
  if (type && isValueType(type)) {
    const field = named as unknown as Field;
    const answer = type.lower(value, field);
    if (answer !== undefined) return type.write(answer, field, language, optionsOf(named, language));
  }
  return plain(value, language);
}

function plain(value: FeelValue, language: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean')
    return language.startsWith('en') ? (value ? 'yes' : 'no') : value ? 'ja' : 'nein';
  if (isNumber(value)) return formatNumber(formatDecimal(value), language);
  if (isList(value)) return value.map((one) => plain(one, language)).join(', ');
  if (value === null || isContext(value)) return '';
  const kind = kindOf(value);
  if (kind === 'date' || kind === 'time' || kind === 'dateTime' || kind === 'duration' || kind === 'period') {
    const text = formatTemporal(value as Parameters<typeof formatTemporal>[0]);
    return kind === 'date' ? writeDate(text, language) : text;
  }
  return '';
}

function optionsOf(named: NamedThing, language: string) {
  const options = named.options as Extract<Field, { type: 'choice' }>['options'] | undefined;
  return Array.isArray(options)
    ? options.map((option) => ({ id: option.id, label: textIn(option.label, language) }))
    : undefined;
}

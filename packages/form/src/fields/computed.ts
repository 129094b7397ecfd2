import type { Json } from '../entries.ts';
import { type Decimal, round } from '../feel/decimal.ts';
import { type FeelValue, isNumber } from '../feel/values.ts';
import type { ComputedField, Field } from '../generated/definition.ts';
import type { Walker } from '../walker.ts';
import type { DrawnType, ValueType } from './fieldType.ts';

/** A value that the form works out. Nobody types it: a posted one is refused, and the server works it out again. */
export const computed: DrawnType<ComputedField> = {
  type: 'computed',
  view: (field, spot, walker) => {
    const type = resultType(field, walker);
    const result = lower(walker.evaluate(field.value, spot.frame), field, type);
    spot.frame.values.set(field.id, result === undefined ? null : type.lift(result));
    walker.setComputed(spot.path, result, field);
    const label = walker.text(field.label, spot.frame);
    return {
      id: field.id,
      path: spot.path,
      type: field.type,
      label,
      ...(field.help && { help: walker.text(field.help, spot.frame) }),
      required: false,
      ...(result !== undefined && { answer: result }),
      text: result === undefined ? '' : type.write(result, asResult(field), walker.language),
      problems: walker.checks(field.checks, spot.path, label, spot.frame),
      ...(field.basis && { basis: walker.text(field.basis, spot.frame) }),
      ...(field.internal && { internal: true }),
      definition: field,
    };
  },
};

/** The field type that a computed value's result is of. */
export const asResult = (field: ComputedField): Field =>
  ({ ...field, type: field.result }) as unknown as Field;

const resultType = (field: ComputedField, walker: Walker): ValueType => walker.valueType(field.result);

function lower(value: FeelValue, field: ComputedField, type: ValueType): Json | undefined {
  return type.lower(isNumber(value) ? roundTo(value, field) : value, asResult(field));
}

const DIGITS: Partial<Record<ComputedField['result'], number>> = { money: 2, integer: 0 };
const roundTo = (value: Decimal, field: ComputedField): Decimal =>
  round(value, DIGITS[field.result] ?? field.digits ?? 10, field.rounding ?? 'halfUp');

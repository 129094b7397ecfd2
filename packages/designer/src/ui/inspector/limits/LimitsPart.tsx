import { textOf } from '../../../core/textOf.ts';
import { NumberControl } from '../../controls/ValueControl.tsx';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';
import { NumberLimit } from './NumberLimit.tsx';
import { ValueExpression } from './ValueExpression.tsx';

/** How long a text may be. */
export function LengthLimits({ field, address }: FieldProps<FieldOf<'text' | 'textarea'>>) {
  const set = useFieldEdit(address);
  return (
    <div className="fd-pair">
      <NumberControl
        label={texts.minLength}
        value={field.minLength}
        onNumber={(minLength, continues) => set({ minLength: minLength ?? null }, continues)}
      />
      <NumberControl
        label={texts.maxLength}
        value={field.maxLength}
        onNumber={(maxLength, continues) => set({ maxLength: maxLength ?? null }, continues)}
      />
    </div>
  );
}

type NumberField = FieldOf<'integer' | 'decimal' | 'money'>;

/** Between which numbers it must be, and how exact. */
export function NumberLimits({ field, address }: FieldProps<NumberField>) {
  const set = useFieldEdit(address);
  const shared = { isDecimal: field.type !== 'integer', unit: unitOf(field) };
  return (
    <>
      <div className="fd-pair">
        <NumberLimit
          {...shared}
          label={texts.min}
          value={field.min}
          onValue={(min, continues) => set({ min: min ?? null }, continues)}
        />
        <NumberLimit
          {...shared}
          label={texts.max}
          value={field.max}
          onValue={(max, continues) => set({ max: max ?? null }, continues)}
        />
      </div>
      {field.type === 'decimal' && (
        <NumberControl
          label={texts.digits}
          value={field.digits}
          onNumber={(digits, continues) => set({ digits: digits ?? null }, continues)}
        />
      )}
    </>
  );
}

const unitOf = (field: NumberField): string | undefined => {
  if (field.type === 'money') return '€';
  return field.unit && textOf(field.unit);
};

/** Between which days it must be. */
export function DateLimits({ field, address }: FieldProps<FieldOf<'date'>>) {
  const set = useFieldEdit(address);
  return (
    <>
      <ValueExpression
        label={texts.minDate}
        none={texts.noLimit}
        kind="date"
        expression={field.min}
        onExpression={(min, continues) => set({ min: min ?? null }, continues)}
      />
      <ValueExpression
        label={texts.maxDate}
        none={texts.noLimit}
        kind="date"
        expression={field.max}
        onExpression={(max, continues) => set({ max: max ?? null }, continues)}
      />
    </>
  );
}

/** How many answers one may choose. */
export function ChoicesLimits({ field, address }: FieldProps<FieldOf<'choices'>>) {
  const set = useFieldEdit(address);
  return (
    <div className="fd-pair">
      <NumberControl
        label={texts.minChoices}
        value={field.min}
        onNumber={(min, continues) => set({ min: min ?? null }, continues)}
      />
      <NumberControl
        label={texts.maxChoices}
        value={field.max}
        onNumber={(max, continues) => set({ max: max ?? null }, continues)}
      />
    </div>
  );
}

import type { ReactNode } from 'react';
import { TextControl, type TextControlProps } from './TextControl.tsx';
import { controlTexts } from './texts.ts';
import { readValue, type ValueKind, writeValue } from './valueKinds.ts';

export interface ValueControlProps extends Omit<TextControlProps, 'onText' | 'inputMode' | 'hint'> {
  readonly kind: ValueKind;
  readonly hint?: ReactNode;
  /** Takes a value as answers have it; '' is none. */
  readonly onValue: (value: string, continues: boolean) => string | undefined;
}

/** A number, amount, date or time, typed as Germans write it. */
export const ValueControl = ({ kind, value, onValue, unit, hint, ...props }: ValueControlProps) => (
  <TextControl
    {...props}
    value={writeValue(kind, value)}
    unit={unit ?? (kind === 'money' ? '€' : undefined)}
    hint={hint ?? hintOf(kind)}
    inputMode={kind === 'integer' ? 'numeric' : kind === 'decimal' || kind === 'money' ? 'decimal' : 'text'}
    onText={(text, continues) => {
      const reading = readValue(kind, text);
      return 'error' in reading ? reading.error : onValue(reading.value, continues);
    }}
  />
);

const hintOf = (kind: ValueKind): string | undefined =>
  kind === 'date' ? controlTexts.dateHint : kind === 'time' ? controlTexts.timeHint : undefined;

export interface NumberControlProps extends Omit<ValueControlProps, 'kind' | 'value' | 'onValue'> {
  readonly value: number | undefined;
  readonly onNumber: (value: number | undefined, continues: boolean) => string | undefined;
  /** Takes digits after the comma. */
  readonly isDecimal?: boolean;
}

/** A number in German digits; none when it is empty. */
export const NumberControl = ({ value, onNumber, isDecimal, ...props }: NumberControlProps) => (
  <ValueControl
    isNarrow
    {...props}
    kind={isDecimal ? 'decimal' : 'integer'}
    value={value === undefined ? '' : String(value)}
    onValue={(text, continues) => onNumber(text === '' ? undefined : Number(text), continues)}
  />
);

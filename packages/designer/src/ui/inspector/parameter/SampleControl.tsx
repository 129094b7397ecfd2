import { Checkbox } from '../../controls/Checkbox.tsx';
import { TextControl } from '../../controls/TextControl.tsx';
import { ValueControl } from '../../controls/ValueControl.tsx';
import { texts } from '../texts.ts';

type Single = string | number | boolean;

export interface SampleControlProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly type: 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'boolean';
  readonly value: Single | undefined;
  /** Undefined: it was emptied. */
  readonly onValue: (value: Single | undefined, continues: boolean) => string | undefined;
}

/** A value of a parameter, or of a cell of its table. */
export function SampleControl({ type, value, onValue, ...words }: SampleControlProps) {
  if (type === 'boolean')
    return (
      <Checkbox
        label={words.labelHidden ? words.label : texts.parameterSampleYes}
        labelHidden={words.labelHidden ?? false}
        checked={value === true}
        onChange={(isOn) => onValue(isOn, false)}
      />
    );
  const text = value === undefined ? '' : String(value);
  if (type === 'text')
    return (
      <TextControl
        {...words}
        value={text}
        onText={(typed, continues) => onValue(typed || undefined, continues)}
      />
    );
  return (
    <ValueControl
      {...words}
      kind={type}
      value={text}
      isNarrow
      onValue={(typed, continues) =>
        onValue(typed === '' ? undefined : type === 'integer' ? Number(typed) : typed, continues)
      }
    />
  );
}

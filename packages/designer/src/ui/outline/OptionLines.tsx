import type { Field, Option } from '@formularwerk/form';
import { idFor } from '../../core/idFor.ts';
import { TextAreaControl } from '../controls/TextAreaControl.tsx';
import { texts } from './texts.ts';

interface OptionLinesProps {
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** The answers to choose from, one a line: typed, or pasted as they stand in Word. */
export const OptionLines = ({ value, onText }: OptionLinesProps) => (
  <TextAreaControl
    label={texts.options}
    hint={texts.optionsHint}
    rows={4}
    value={value}
    onText={(text) => {
      onText(text);
      return undefined;
    }}
  />
);

/** The field with these answers; as it is where there are none. */
export function withOptions(field: Field, lines: string): Field {
  const options = optionsOf(lines);
  if (!('options' in field) || !Array.isArray(field.options) || options.length === 0) return field;
  return { ...field, options };
}

/** One answer a line; what Word puts in front of a line of a list is left out. */
export function optionsOf(lines: string): Option[] {
  const labels = lines
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•·*◦▪]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  const taken = new Set<string>();
  return labels.map((label) => {
    const id = idFor(label, taken);
    taken.add(id);
    return { id, label };
  });
}

import { Checkbox } from '../../controls/Checkbox.tsx';
import { SelectControl } from '../../controls/SelectControl.tsx';
import { NumberControl } from '../../controls/ValueControl.tsx';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';
import { UnitPart } from './UnitPart.tsx';

const entries = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What becomes of a computed value: its kind, rounding, legal basis, and who sees it. */
export function ComputedPart({ field, address }: FieldProps<FieldOf<'computed'>>) {
  const set = useFieldEdit(address);
  const isNumber = ['integer', 'decimal', 'money'].includes(field.result);
  return (
    <>
      <SelectControl
        label={texts.resultKind}
        value={field.result}
        options={entries(texts.resultKinds)}
        onSelect={(result) => set({ result })}
      />
      {isNumber && (
        <SelectControl
          label={texts.rounding}
          value={field.rounding ?? 'halfUp'}
          options={entries(texts.roundings)}
          onSelect={(rounding) => set({ rounding: rounding === 'halfUp' ? null : rounding })}
        />
      )}
      {field.result === 'decimal' && (
        <NumberControl
          label={texts.digits}
          value={field.digits}
          onNumber={(digits, continues) => set({ digits: digits ?? null }, continues)}
        />
      )}
      {isNumber && field.result !== 'money' && <UnitPart field={field} address={address} />}
      <TextsControl
        label={texts.basis}
        hint={texts.basisHint}
        value={field.basis}
        onText={(basis, continues) => set({ basis: basis ?? null }, continues)}
      />
      <Checkbox
        label={texts.internal}
        checked={field.internal === true}
        onChange={(internal) => set({ internal: internal || null })}
      />
      <Checkbox
        label={texts.optional}
        hint={texts.optionalHint}
        checked={field.optional === true}
        onChange={(optional) => set({ optional: optional || null })}
      />
    </>
  );
}

import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

/** What stands behind a number. */
export function UnitPart({ field, address }: FieldProps<FieldOf<'integer' | 'decimal' | 'computed'>>) {
  const set = useFieldEdit(address);
  return (
    <TextsControl
      label={texts.unit}
      hint={texts.unitHint}
      value={field.unit}
      onText={(unit, continues) => set({ unit: unit ?? null }, continues)}
    />
  );
}

import { RadioGroup } from '../../controls/RadioGroup.tsx';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

/** Whether an information informs or warns. */
export function InfoKindPart({ field, address }: FieldProps<FieldOf<'info'>>) {
  const set = useFieldEdit(address);
  return (
    <RadioGroup
      label={texts.infoKind}
      look="segments"
      value={field.kind ?? 'info'}
      options={Object.entries(texts.infoKinds).map(([value, label]) => ({ value, label }))}
      onSelect={(kind) => set({ kind: kind === 'info' ? null : kind })}
    />
  );
}

import { Checkbox } from '../../controls/Checkbox.tsx';
import { metaWith } from '../expert/MetaPart.tsx';
import type { FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

/** Whether the answer tells something about a person. */
export function PersonalDataPart({ field, address }: FieldProps) {
  const set = useFieldEdit(address);
  const meta = 'meta' in field ? field.meta : undefined;
  return (
    <Checkbox
      label={texts.personalData}
      hint={texts.personalDataHint}
      checked={meta?.personalData === true}
      onChange={(isOne) => set({ meta: metaWith(meta, 'personalData', isOne || undefined) })}
    />
  );
}

import { textOf } from '../../../core/textOf.ts';
import { NumberControl } from '../../controls/ValueControl.tsx';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { useLevel } from '../level.ts';
import { Part } from '../Part.tsx';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

/** What the entries of a list are called, and how many there may be. */
export function ListPart({ field, address }: FieldProps<FieldOf<'list'>>) {
  const set = useFieldEdit(address);
  const { isAdvanced } = useLevel();
  return (
    <Part title={texts.list}>
      <TextsControl
        label={texts.item}
        hint={texts.itemHint}
        value={field.item}
        missing={texts.textMissing}
        onText={(item, continues) => set({ item: item ?? null }, continues)}
      />
      <TextsControl
        label={texts.items}
        value={field.items}
        missing={texts.textMissing}
        onText={(items, continues) => set({ items: items ?? null }, continues)}
      />
      <div className="fd-pair">
        <NumberControl
          label={texts.least}
          value={field.min ?? 0}
          onNumber={(min, continues) => set({ min: min ? min : null }, continues)}
        />
        <NumberControl
          label={texts.most}
          value={field.max}
          onNumber={(max, continues) => set({ max: max ?? null }, continues)}
        />
      </div>
      {isAdvanced && (
        <TextsControl
          label={texts.add}
          hint={texts.addHint(textOf(field.item))}
          value={field.add}
          onText={(add, continues) => set({ add: add ?? null }, continues)}
        />
      )}
    </Part>
  );
}

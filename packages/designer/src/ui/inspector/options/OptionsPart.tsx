import type { Option } from '@formularwerk/form';
import { useMemo, useState } from 'react';
import { textOf } from '../../../core/textOf.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { useLevel } from '../level.ts';
import { Part } from '../Part.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { AddOption } from './AddOption.tsx';
import { OptionRow, type OptionRowActions } from './OptionRow.tsx';
import { OptionsFromPart, TakeFromTable } from './OptionsFromPart.tsx';
import { PasteOptions } from './PasteOptions.tsx';

type ChoiceProps = FieldProps<FieldOf<'choice' | 'choices'>>;

/** The answers one can choose from, wherever they come from. */
export const OptionsPart = ({ field, address }: ChoiceProps) =>
  Array.isArray(field.options) ? (
    <OwnOptions field={field} address={address} options={field.options} />
  ) : (
    <OptionsFromPart address={address} options={field.options} />
  );

function OwnOptions({ field, address, options }: ChoiceProps & { readonly options: readonly Option[] }) {
  const { run } = useEdit();
  const announce = useAnnounce();
  const { isAdvanced } = useLevel();
  const [pasted, setPasted] = useState<string>();

  const actions = useMemo<OptionRowActions>(() => {
    const place = (option: string, others: readonly Option[], at: number): void => {
      const after = others[at - 1]?.id;
      if (run({ type: 'moveOption', field: address, option, ...(after !== undefined && { after }) })) {
        const moved = options.find(({ id }) => id === option);
        announce(texts.moved(`‚${moved ? textOf(moved.label) : option}‘`, at + 1, options.length));
      }
    };
    const without = (option: string): readonly Option[] => options.filter(({ id }) => id !== option);
    const at = (option: string): number => options.findIndex(({ id }) => id === option);
    return {
      move: (option, by) => place(option, without(option), at(option) + by),
      drop: (option, onto, edge) => {
        const others = without(option);
        place(option, others, others.findIndex(({ id }) => id === onto) + (edge === 'after' ? 1 : 0));
      },
      remove: (option) => run({ type: 'removeOption', field: address, option }),
      paste: setPasted,
    };
  }, [run, announce, address, options]);

  return (
    <Part title={texts.options}>
      <ol className="fd-options">
        {options.map((option, index) => (
          <OptionRow
            key={option.id}
            address={address}
            option={option}
            index={index}
            count={options.length}
            actions={actions}
          />
        ))}
      </ol>
      <AddOption address={address} last={options.at(-1)?.id} onPaste={setPasted} />
      <div className="fd-buttons">
        <ActionButton look="tertiary" icon="list" onClick={() => setPasted('')}>
          {texts.pasteOptions}
        </ActionButton>
        {isAdvanced && <TakeFromTable address={address} />}
      </div>
      {pasted !== undefined && (
        <PasteOptions field={field} address={address} start={pasted} onClose={() => setPasted(undefined)} />
      )}
    </Part>
  );
}

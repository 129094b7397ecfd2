import { idFor } from '../../../core/idFor.ts';
import type { Address } from '../../../core/node.ts';
import { takenOptionIds } from '../../../core/takenIds.ts';
import { useDesignerTools } from '../../designerContext.ts';
import { AddLine } from '../AddLine.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';

interface AddOptionProps {
  readonly address: Address;
  readonly last: string | undefined;
  readonly onPaste: (text: string) => void;
}

/** A line for one more answer, which gets an id of its own. */
export function AddOption({ address, last, onPaste }: AddOptionProps) {
  const { designer } = useDesignerTools();
  const { attempt } = useEdit();
  return (
    <AddLine
      label={texts.addOption}
      onPaste={onPaste}
      onAdd={(label) =>
        attempt({
          type: 'addOption',
          field: address,
          option: { id: idFor(label, takenOptionIds(designer.getState().form, address)), label },
          ...(last !== undefined && { after: last }),
        })
      }
    />
  );
}

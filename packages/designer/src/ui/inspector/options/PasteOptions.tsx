import { useState } from 'react';
import type { Command } from '../../../core/command.ts';
import { idFor } from '../../../core/idFor.ts';
import { fieldName } from '../../../core/say.ts';
import { takenOptionIds } from '../../../core/takenIds.ts';
import { textOf } from '../../../core/textOf.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { TextAreaControl } from '../../controls/TextAreaControl.tsx';
import { useDesignerTools } from '../../designerContext.ts';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { optionLines } from './optionLines.ts';

interface PasteOptionsProps extends FieldProps<FieldOf<'choice' | 'choices'>> {
  /** What was pasted already. */
  readonly start: string;
  readonly onClose: () => void;
}

/** Makes answers of a list that was copied from elsewhere, one a line. */
export function PasteOptions({ field, address, start, onClose }: PasteOptionsProps) {
  const { designer } = useDesignerTools();
  const { run } = useEdit();
  const [text, setText] = useState(start);
  const known = new Set(Array.isArray(field.options) ? field.options.map(({ label }) => textOf(label)) : []);
  const lines = optionLines(text);
  const fresh = lines.filter((line) => !known.has(line));
  const insert = (): void => {
    const taken = new Set(takenOptionIds(designer.getState().form, address));
    let after = Array.isArray(field.options) ? field.options.at(-1)?.id : undefined;
    const commands = fresh.map((label): Command => {
      const id = idFor(label, taken);
      const command: Command = {
        type: 'addOption',
        field: address,
        option: { id, label },
        ...(after !== undefined && { after }),
      };
      taken.add(id);
      after = id;
      return command;
    });
    onClose();
    run({ type: 'together', name: texts.pasteStep(commands.length, fieldName(field)), commands });
  };
  return (
    <Dialog
      title={texts.pasteTitle}
      onClose={onClose}
      footer={
        <>
          <ActionButton look="primary" disabled={fresh.length === 0} onClick={insert}>
            {fresh.length === 0 ? texts.pasteNothing : texts.pasteDo(fresh.length)}
          </ActionButton>
          <ActionButton onClick={onClose}>{texts.cancel}</ActionButton>
        </>
      }
    >
      <TextAreaControl
        label={texts.pasteLabel}
        hint={texts.pasteHint}
        value={text}
        rows={8}
        startsFocused
        onText={(typed) => {
          setText(typed);
          return undefined;
        }}
      />
      {fresh.length > 0 && (
        <ol className="fd-words">
          {fresh.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {fresh.length < lines.length && (
        <p className="fd-note-line">{texts.pasteKnown(lines.length - fresh.length)}</p>
      )}
    </Dialog>
  );
}

import type { Option } from '@formularwerk/form';
import { type ClipboardEvent, memo, useRef } from 'react';
import type { Address } from '../../../core/node.ts';
import { textOf } from '../../../core/textOf.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { Icon } from '../../controls/icons.tsx';
import { type Edge, useSortable } from '../../controls/useSortable.ts';
import { useDesignerTools } from '../../designerContext.ts';
import { hasLines } from '../AddLine.tsx';
import { useLevel } from '../level.ts';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { AnswerEffects } from './AnswerEffects.tsx';

export interface OptionRowActions {
  /** One place up (-1) or down (1). */
  readonly move: (option: string, by: -1 | 1) => void;
  readonly drop: (option: string, onto: string, edge: Edge) => void;
  readonly remove: (option: string) => void;
  /** Several lines were pasted into one answer. */
  readonly paste: (text: string) => void;
}

interface OptionRowProps {
  readonly address: Address;
  readonly option: Option;
  readonly index: number;
  readonly count: number;
  readonly actions: OptionRowActions;
}

/** One answer: its text, its place, and what appears when it is chosen. */
export const OptionRow = memo(({ address, option, index, count, actions }: OptionRowProps) => {
  const { designer } = useDesignerTools();
  const { attempt } = useEdit();
  const { isAdvanced } = useLevel();
  const { row, handle, edge } = useSortable({
    list: address,
    id: option.id,
    onDrop: (dropped, at) => actions.drop(dropped, option.id, at),
  });
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const name = `‚${textOf(option.label)}‘`;
  const move = (by: -1 | 1): void => {
    actions.move(option.id, by);
    // A row that is put elsewhere in the document loses the focus.
    queueMicrotask(() => (by < 0 ? up : down).current?.focus());
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text');
    if (!hasLines(text)) return;
    event.preventDefault();
    actions.paste(text);
  };
  return (
    <li ref={row} className={`fd-option${edge ? ` fd-option--${edge}` : ''}`} onPaste={paste}>
      <div className="fd-option__line">
        <span ref={handle} className="fd-grip" title={texts.dragOption}>
          <Icon name="grip" />
        </span>
        <TextsControl
          label={texts.option(index + 1)}
          labelHidden
          germanOnly
          value={option.label}
          missing={texts.optionMissing}
          onText={(label, continues) =>
            attempt(
              { type: 'editOption', field: address, option: option.id, set: { label: label ?? null } },
              continues,
            )
          }
        />
        <span className="fd-option__buttons">
          <IconButton
            icon="arrowUp"
            label={texts.moveUp(name)}
            tip={texts.up}
            disabled={index === 0}
            buttonRef={up}
            onClick={() => move(-1)}
          />
          <IconButton
            icon="arrowDown"
            label={texts.moveDown(name)}
            tip={texts.down}
            disabled={index === count - 1}
            buttonRef={down}
            onClick={() => move(1)}
          />
          <IconButton
            icon="remove"
            label={texts.removeOption(name)}
            tip={count === 1 ? texts.optionsLastKept : texts.removeShort}
            disabled={count === 1}
            onClick={() => actions.remove(option.id)}
          />
          {isAdvanced && (
            <IconButton
              icon="edit"
              label={texts.optionMore(name)}
              tip={texts.more}
              onClick={() => designer.select(`option:${address}#${option.id}`)}
            />
          )}
        </span>
      </div>
      <AnswerEffects address={address} answer={option.id} title={texts.effects(textOf(option.label))} />
    </li>
  );
});

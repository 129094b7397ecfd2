import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { NodeKey } from '../../core/node.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useDesignerTools } from '../designerContext.ts';
import { texts } from './texts.ts';
import { focusRow } from './useTree.ts';
import { rowKeyOf } from './visibleRows.ts';

interface AddDialogProps {
  readonly title: string;
  readonly close: () => void;
  /** Adds; false: something is missing, and the dialog stays. */
  readonly add: () => boolean;
  /** There is nothing to add. */
  readonly isEmpty?: boolean;
  /** A further button. */
  readonly more?: ReactNode;
  /** What has to be in sight whatever is scrolled to: where it goes. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog that adds something: Enter in any of its fields adds, and the focus goes to what was added. */
export const AddDialog = ({ title, close, add, isEmpty = false, more, note, children }: AddDialogProps) => {
  const { designer } = useDesignerTools();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input[type=text], input:checked');
    first?.focus();
  }, []);
  const finish = () => {
    if (!add()) return;
    close();
    const added: NodeKey = rowKeyOf(designer.getState().selected);
    // The dialog gives the focus back to its button first.
    requestAnimationFrame(() => focusRow(added));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    finish();
  };
  return (
    <Dialog
      title={title}
      size="large"
      onClose={close}
      footer={
        <>
          {note && <div className="fd-add__note">{note}</div>}
          <ActionButton look="primary" disabled={isEmpty} onClick={finish}>
            {texts.add}
          </ActionButton>
          {more}
          <ActionButton look="tertiary" onClick={close}>
            {texts.cancel}
          </ActionButton>
        </>
      }
    >
      <form ref={form} className="fd-add" noValidate onSubmit={submit}>
        {children}
        <button type="submit" className="fd-sr" tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
};

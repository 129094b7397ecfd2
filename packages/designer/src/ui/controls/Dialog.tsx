import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { controlTexts } from './texts.ts';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Its buttons, the most likely one first. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'large';
}

/**
 * A modal dialog, open while it is drawn. The focus goes to its title, so that it is read from the top; who wants it
 * elsewhere moves it in an effect. Escape closes it, a press beside it doesn't, since that loses work. When it goes, the
 * focus goes back to where it was.
 */
export function Dialog({ title, onClose, children, footer, size = 'small' }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    const opener = document.activeElement;
    if (!dialog?.open) dialog?.showModal();
    heading.current?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={`kern-dialog fd-dialog fd-dialog--${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file chooser's or menu's own cancel comes by here too.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="fd-dialog__header">
        <h2 className="kern-title" id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={controlTexts.close} onClick={onClose} />
      </div>
      <div className="fd-dialog__body">{children}</div>
      {footer !== undefined && <div className="fd-dialog__footer">{footer}</div>}
    </dialog>
  );
}

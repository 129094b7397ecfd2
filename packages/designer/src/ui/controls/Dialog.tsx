import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
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
  const body = useRef<HTMLDivElement>(null);
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
  // Once it is open, since only then it has a size.
  const isOnlyRead = useIsOnlyRead(body);
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
      {/* What scrolls and holds no control must be reachable by keyboard itself. */}
      <div className="fd-dialog__body" ref={body} tabIndex={isOnlyRead ? 0 : undefined}>
        {children}
      </div>
      {footer !== undefined && <div className="fd-dialog__footer">{footer}</div>}
    </dialog>
  );
}

/** Whether there is more to read than fits, and nothing in it that takes the focus. */
function useIsOnlyRead(body: { readonly current: HTMLElement | null }): boolean {
  const [isOnlyRead, setOnlyRead] = useState(false);
  useLayoutEffect(() => {
    const box = body.current;
    if (!box) return;
    const controls = box.querySelector('a, button, input, select, textarea, summary, [tabindex]');
    setOnlyRead(controls === null && box.scrollHeight > box.clientHeight);
  });
  return isOnlyRead;
}

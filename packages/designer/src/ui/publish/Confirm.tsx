import { useState } from 'react';
import { ActionButton } from '../controls/ActionButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Note } from '../parts/Note.tsx';
import { texts } from './texts.ts';

interface ConfirmProps {
  readonly title: string;
  /** What happens then. */
  readonly help: string;
  readonly name: string;
  readonly act: () => Promise<void>;
  readonly close: () => void;
}

/** Asks before something that others notice at once. When the world fails it says so, and one can try again. */
export const Confirm = ({ title, help, name, act, close }: ConfirmProps) => {
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const run = async () => {
    setBusy(true);
    setFailed(false);
    await act().catch(() => setFailed(true));
    setBusy(false);
  };
  return (
    <Dialog
      title={title}
      onClose={close}
      footer={
        <>
          <ActionButton look="primary" disabled={isBusy} onClick={() => void run()}>
            {name}
          </ActionButton>
          <ActionButton onClick={close}>{texts.cancel}</ActionButton>
        </>
      }
    >
      <p>{help}</p>
      <div role="alert" className="fd-live">
        {failed && <Note kind="warning" title={texts.versions.actionFailed} />}
      </div>
    </Dialog>
  );
};

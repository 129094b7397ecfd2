import { Alert } from '@formularwerk/assistant-react';
import { ActionButton, Dialog } from '@formularwerk/designer/ui';
import { useState } from 'react';
import type { DesignerApi, FormEntry } from '../http/designerApi.ts';
import { texts } from '../texts.ts';

interface RemoveDialogProps {
  readonly api: DesignerApi;
  readonly entry: FormEntry;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

type Trouble = 'published' | 'changed' | 'failed';

/** Asks before a draft goes for good. */
export function RemoveDialog({ api, entry, onClose, onRemoved }: RemoveDialogProps) {
  const [trouble, setTrouble] = useState<Trouble>();
  const remove = async (): Promise<void> => {
    setTrouble(undefined);
    const outcome = await api.remove(entry.form).catch((): 'failed' => 'failed');
    if (outcome === 'removed') onRemoved();
    else setTrouble(outcome === 'signedOut' ? 'failed' : outcome);
  };
  return (
    <Dialog
      title={texts.remove.title}
      onClose={onClose}
      footer={
        <>
          <ActionButton look="danger" onClick={() => void remove()}>
            {texts.remove.confirm}
          </ActionButton>
          <ActionButton look="tertiary" onClick={onClose}>
            {texts.remove.keep}
          </ActionButton>
        </>
      }
    >
      <p className="kern-body">{texts.remove.text(entry.title)}</p>
      {trouble && <Alert kind="danger" title={texts.remove[trouble]} role="alert" />}
    </Dialog>
  );
}

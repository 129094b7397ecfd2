import { ActionButton, TextControl } from '@formularwerk/designer/ui';
import { useState } from 'react';
import { texts } from '../texts.ts';

interface AddressControlProps {
  readonly kommune: string;
  readonly id: string;
  readonly problem: string | undefined;
  readonly onId: (id: string) => undefined;
}

/** The form's address, made from its title: only shown, until somebody wants another one or it can't be used. */
export function AddressControl({ kommune, id, problem, onId }: AddressControlProps) {
  const [isChanging, setChanging] = useState(false);
  if (isChanging || problem !== undefined)
    return (
      <TextControl
        label={texts.create.address}
        hint={texts.create.addressHint}
        value={id}
        error={problem}
        onText={onId}
        isCode
      />
    );
  return (
    <div className="da-address">
      <p className="kern-body">
        {texts.create.address}: <span className="da-address__path">/{kommune}/</span>
        <span className="da-address__id">{id === '' ? '…' : id}</span>
      </p>
      <ActionButton look="tertiary" onClick={() => setChanging(true)}>
        {texts.create.changeAddress}
      </ActionButton>
    </div>
  );
}

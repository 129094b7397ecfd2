import { Dialog } from '@formularwerk/designer/ui';
import { useSyncExternalStore } from 'react';
import type { Author, DesignerApi } from '../http/designerApi.ts';
import { texts } from '../texts.ts';
import { LoginForm } from './LoginForm.tsx';
import type { SignInGate } from './signInGate.ts';

interface SignInAgainProps {
  readonly api: DesignerApi;
  readonly gate: SignInGate;
  readonly author: Author;
}

/**
 * Over whatever is open, when the session has ended meanwhile. Somebody else at the same computer gets the page anew:
 * work belongs to who did it.
 */
export function SignInAgain({ api, gate, author }: SignInAgainProps) {
  const isAsked = useSyncExternalStore(gate.subscribe, gate.isAsked);
  if (!isAsked) return undefined;
  const later = (): void => gate.settle(false);
  return (
    <Dialog title={texts.again.title} onClose={later}>
      <p className="kern-body">{texts.again.intro}</p>
      <LoginForm
        api={api}
        onLater={later}
        onSignedIn={({ id }) => {
          if (id === author.id) gate.settle(true);
          else window.location.reload();
        }}
      />
    </Dialog>
  );
}

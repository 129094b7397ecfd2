import {
  createDesigner,
  type Designer,
  type DesignerPorts,
  type LocalCopy,
  type WorkingForm,
} from '@formularwerk/designer';
import type { AuthoringContext, DesignerApi } from '../http/designerApi.ts';
import { formPorts } from '../http/formPorts.ts';
import type { LocalCopies } from '../local/localCopies.ts';
import { watchKept } from '../local/watchKept.ts';
import type { SignInGate } from '../session/signInGate.ts';

interface OpenOptions {
  readonly api: DesignerApi;
  readonly context: AuthoringContext;
  readonly copies: LocalCopies;
  readonly gate: SignInGate;
  readonly working: WorkingForm;
  readonly local: LocalCopy | undefined;
}

export interface OpenDesigner {
  readonly designer: Designer;
  readonly ports: DesignerPorts;
  /** Whether something is neither on the server nor in this browser. */
  readonly isUnstored: () => boolean;
  /** Asks to sign in again, and saves when that is done. */
  readonly signIn: () => void;
  /** Stores everything, and from then on nothing more. */
  readonly close: () => Promise<void>;
}

/** A designer on a form, with the server, this browser's copy and the sign-in around it. */
export function openDesigner({ api, context, copies, gate, working, local }: OpenOptions): OpenDesigner {
  const key = { kommune: api.kommune, user: context.user.id, form: working.form };
  const watched = watchKept((copy) => copies.keep(key, copy));
  const ports = formPorts({
    api,
    form: working.form,
    keep: watched.keep,
  });
  const designer = createDesigner({ working, local }, ports);
  return {
    designer,
    ports,
    signIn: () => {
      void gate.ask().then((isSignedIn) => (isSignedIn ? designer.saveNow() : undefined));
    },
    isUnstored: () => watched.isBehind() && designer.getState().saving !== 'saved',
    close: async () => {
      await designer.saveNow();
      await watched.settled();
      watched.end();
    },
  };
}

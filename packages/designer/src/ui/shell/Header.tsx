import { useState } from 'react';
import { textOf } from '../../core/textOf.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { PublishDialog } from '../publish/PublishDialog.tsx';
import { VersionsDialog } from '../publish/VersionsDialog.tsx';
import { useFormState } from './formState.ts';
import { SavedState } from './SavedState.tsx';
import { useShell } from './ShellContext.ts';
import { texts } from './texts.ts';
import { UndoButtons } from './UndoButtons.tsx';

export interface HeaderProps {
  readonly onLeave: () => void;
  readonly onSignIn?: (() => void) | undefined;
}

/** Which form this is, whether the work is safe, and what can be done with the form as a whole. */
export const Header = ({ onLeave, onSignIn }: HeaderProps) => {
  const title = useDesignerState((state) => textOf(state.form.title));
  const [dialog, setDialog] = useState<'publish' | 'versions'>();
  const close = () => setDialog(undefined);
  return (
    <>
      <header className="fd-header">
        <div className="fd-header__form">
          <ActionButton look="tertiary" icon="back" onClick={onLeave}>
            {texts.back}
          </ActionButton>
          <div className="fd-header__words">
            <h1 className="fd-header__title">{title}</h1>
            <div className="fd-header__state">
              <FormState /> <span aria-hidden="true">·</span> <SavedState onSignIn={onSignIn} />
            </div>
          </div>
        </div>
        <div className="fd-header__actions">
          <UndoButtons />
          <CheckButton />
          <ActionButton onClick={() => setDialog('versions')}>{texts.versions}</ActionButton>
          <ActionButton look="primary" onClick={() => setDialog('publish')}>
            {texts.publish}
          </ActionButton>
        </div>
      </header>
      {dialog === 'publish' && <PublishDialog close={close} />}
      {dialog === 'versions' && <VersionsDialog close={close} />}
    </>
  );
};

const FormState = () => {
  const { words, isChanged } = useFormState();
  return (
    <span className="fd-header__version">
      {words}
      {isChanged && <span className="fd-header__changed">{texts.changed}</span>}
    </span>
  );
};

/** Checks, and shows what was found; how much that was is on the button. */
const CheckButton = () => {
  const { showFindings } = useShell();
  const { designer } = useDesignerTools();
  const isChecking = useDesignerState((state) => state.checking);
  const count = useDesignerState((state) => state.findings?.length ?? 0);
  return (
    <ActionButton
      disabled={isChecking}
      onClick={() => {
        void designer.check();
        showFindings();
      }}
    >
      {isChecking ? texts.checking : texts.check}
      {count > 0 && !isChecking && (
        <>
          {' '}
          <span className="fd-count">{count}</span>
          <span className="fd-sr"> {texts.findings(count)}</span>
        </>
      )}
    </ActionButton>
  );
};

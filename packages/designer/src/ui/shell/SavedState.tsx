import { ActionButton } from '../controls/ActionButton.tsx';
import { Icon } from '../controls/icons.tsx';
import { useDesignerState, useDesignerTools } from '../designerContext.ts';
import { savedSentence } from './savedSentence.ts';
import { savingTrouble, texts } from './texts.ts';

/** Whether the work is safe. Read out only when that is in doubt, and when it is no longer: not at every save. */
export const SavedState = ({ onSignIn }: { readonly onSignIn?: (() => void) | undefined }) => {
  const { ports } = useDesignerTools();
  const saving = useDesignerState((state) => state.saving);
  const savedAt = useDesignerState((state) => state.savedAt);
  const trouble = savingTrouble[saving];
  const sentence = savedSentence({ saving, savedAt }, ports.today());
  return (
    <div className={`fd-saved${trouble ? ' fd-saved--trouble' : ''}`}>
      {trouble && <Icon name="problem" />}
      {!trouble && <span>{sentence}</span>}
      <span role="status">{trouble}</span>
      {saving === 'signedOut' && onSignIn && (
        <ActionButton look="tertiary" onClick={onSignIn}>
          {texts.signIn}
        </ActionButton>
      )}
    </div>
  );
};

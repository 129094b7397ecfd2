import type { Saving } from '@formularwerk/assistant';
import { formatTime } from '../messages/formatTime.ts';
import type { Messages } from '../messages/messages.ts';
import { useScreen } from '../screen.ts';

/** Whether what was typed is safe, in a few words at the end of the page. */
export const SaveStatus = () => {
  const { state, texts, language } = useScreen();
  const { savedAt } = state.session;
  const at = savedAt === undefined ? '' : texts.savedAt(formatTime(savedAt, language));
  return (
    <p className="fw-saved kern-body kern-body--muted" role="status">
      {words(state.saving, at, texts)}
    </p>
  );
};

function words(saving: Saving, at: string, texts: Messages): string {
  if (saving === 'saving') return texts.saving;
  return saving === 'idle' || saving === 'saved' || saving === 'dirty' ? at : texts.notSaved;
}

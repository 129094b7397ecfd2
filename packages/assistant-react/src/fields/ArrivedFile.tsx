import type { Sending } from '@formularwerk/assistant';
import { writeSize } from '@formularwerk/form';
import { useScreen } from '../screen.ts';
import { percentOf } from './SendingFiles.tsx';

interface ArrivedFileProps {
  readonly path: string;
  readonly sending: readonly Sending[];
}

/**
 * Says in a sentence that a file has come. Who can't see its bar hears of each quarter, politely, and of a cut line;
 * it is there before there is anything to say, as screen readers want it.
 */
export const ArrivedFile = ({ path, sending }: ArrivedFileProps) => {
  const { state, texts, language } = useScreen();
  const { arrived, held } = state.session;
  const here = arrived?.path === path ? arrived.file : undefined;
  return (
    <div aria-live="polite">
      {sending.map((one) => (
        <p className="kern-sr-only" key={one.id}>
          {spoken(one, texts)}
        </p>
      ))}
      {here && sending.length === 0 && (
        <p className="kern-body fw-message">
          {texts.fileArrived(here.name, writeSize(here.size, language))}
          {held[here.id] === 'waiting' && ` ${texts.fileHeld}`}
        </p>
      )}
    </div>
  );
};

function spoken(one: Sending, texts: ReturnType<typeof useScreen>['texts']): string {
  if (one.state === 'joining') return texts.filesJoining;
  if (one.state === 'checking') return `${one.name}: ${texts.fileChecking}`;
  const percent = percentOf(one);
  if (one.state === 'cut') return `${one.name}: ${texts.fileCut(percent)}`;
  return texts.fileSpoken(one.name, Math.floor(percent / 25) * 25);
}

import type { Sending } from '@formularwerk/assistant';
import { type FieldView, writeSize } from '@formularwerk/form';
import { focusField } from '../hooks/useFocus.ts';
import { Button } from '../parts/Button.tsx';
import { useScreen } from '../screen.ts';

interface SendingFilesProps {
  readonly field: FieldView;
  readonly sending: readonly Sending[];
}

/** The files of a question that are on their way: how far each is, and what one can do about it. */
export const SendingFiles = ({ field, sending }: SendingFilesProps) => {
  const { texts } = useScreen();
  return (
    <ul className="fw-files" aria-label={texts.sendingFiles(field.label)}>
      {sending.map((one) => (
        <li className="fw-sending" key={one.id}>
          <Way one={one} path={field.path} />
        </li>
      ))}
    </ul>
  );
};

const Way = ({ one, path }: { readonly one: Sending; readonly path: string }) => {
  const { texts, language, send } = useScreen();
  const { id, name, size, state } = one;
  if (state === 'joining') return <p className="kern-body fw-message">{texts.filesJoining}</p>;
  const percent = percentOf(one);
  return (
    <>
      <p className="kern-body fw-message fw-file__name">{name}</p>
      <progress
        className="fw-sending__progress"
        max={100}
        value={percent}
        aria-label={texts.fileProgress(name)}
      />
      <p className="kern-body kern-body--small fw-message">
        {state === 'cut'
          ? texts.fileCut(percent)
          : state === 'checking'
            ? texts.fileChecking
            : texts.fileSending(percent, writeSize(size, language))}
      </p>
      <div className="fw-buttons">
        {state === 'cut' && (
          <Button
            label={`${texts.fileGoOn}: ${name}`}
            onClick={() => send?.({ type: 'file.retry', path, id })}
          >
            {texts.fileGoOn}
          </Button>
        )}
        {state !== 'checking' && (
          <Button
            look="tertiary"
            label={`${texts.fileCancel}: ${name}`}
            onClick={() => {
              send?.({ type: 'file.cancel', path, id });
              focusField(path);
            }}
          >
            {texts.fileCancel}
          </Button>
        )}
      </div>
    </>
  );
};

export const percentOf = ({ sent, size }: Sending): number =>
  size === 0 ? 0 : Math.min(100, Math.floor((100 * sent) / size));

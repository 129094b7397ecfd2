import { actionValue, joinable } from '@formularwerk/assistant';
import { type FieldView, type FileAnswer, writeSize } from '@formularwerk/form';
import { Button } from '../parts/Button.tsx';
import { useScreen } from '../screen.ts';

interface StoredFilesProps {
  readonly field: FieldView;
  readonly files: readonly FileAnswer[];
  /** The question takes one file only, which is called like the question. */
  readonly isOne: boolean;
}

/**
 * What was uploaded for a question, each with its size, what the virus scanner says, and a button that takes it out
 * again. Several photos can be put into order and become one document; all of it works without scripts.
 */
export const StoredFiles = ({ field, files, isOne }: StoredFilesProps) => {
  const { texts, state } = useScreen();
  const { path } = field;
  const { held } = state.session;
  const pictures = joinable(field);
  return (
    <>
      <ul className="fw-files" aria-label={texts.storedFiles(field.label)}>
        {files.map((file, index) => (
          <li className="fw-file" key={file.id}>
            <Told file={file} scan={held[file.id]} />
            <span className="fw-file__buttons">
              {pictures.length > 0 && (
                <>
                  {index > 0 && <Move path={path} file={file} kind="fileUp" />}
                  {index < files.length - 1 && <Move path={path} file={file} kind="fileDown" />}
                </>
              )}
              <Button
                look="tertiary"
                action={actionValue({ kind: 'removeFile', path, file: file.id })}
                label={`${texts.removeFile}: ${isOne ? field.label : file.name}`}
              >
                {texts.removeFile}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {pictures.length > 0 && (
        <div className="fw-join">
          <p className="kern-body fw-message">{texts.joinHint}</p>
          <Button action={actionValue({ kind: 'joinFiles', path })}>
            {texts.joinFiles(pictures.length)}
          </Button>
        </div>
      )}
    </>
  );
};

interface ToldProps {
  readonly file: FileAnswer;
  readonly scan: 'waiting' | 'infected' | undefined;
}

const Told = ({ file, scan }: ToldProps) => {
  const { texts, language } = useScreen();
  const icon = scan === undefined ? 'success' : scan === 'waiting' ? 'info' : 'danger';
  return (
    <>
      <span className={`kern-icon kern-icon--${icon} fw-file__icon--${icon}`} aria-hidden="true" />
      <span className="kern-body fw-file__name">
        {`${file.name} (${writeSize(file.size, language)})`}
        {scan && (
          <span className="fw-file__scan">{scan === 'waiting' ? texts.fileHeld : texts.fileInfected}</span>
        )}
      </span>
    </>
  );
};

interface MoveProps {
  readonly path: string;
  readonly file: FileAnswer;
  readonly kind: 'fileUp' | 'fileDown';
}

const Move = ({ path, file, kind }: MoveProps) => {
  const { texts } = useScreen();
  return (
    <Button
      look="tertiary"
      action={actionValue({ kind, path, file: file.id })}
      label={`${texts[kind]}: ${file.name}`}
    >
      {texts[kind]}
    </Button>
  );
};

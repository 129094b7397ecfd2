import { actionValue } from '@formularwerk/assistant';
import { type FieldView, type FileAnswer, writeSize } from '@formularwerk/form';
import { Button } from '../parts/Button.tsx';
import { useScreen } from '../screen.ts';

interface StoredFilesProps {
  readonly field: FieldView;
  readonly files: readonly FileAnswer[];
  /** The question takes one file only, which is called like the question. */
  readonly isOne: boolean;
}

/** What was uploaded for a question, each with its size and a button that takes it out again. */
export const StoredFiles = ({ field, files, isOne }: StoredFilesProps) => {
  const { texts, language } = useScreen();
  return (
    <ul className="fw-files" aria-label={texts.storedFiles(field.label)}>
      {files.map(({ id, name, size }) => (
        <li className="fw-file" key={id}>
          <span className="kern-icon kern-icon--success" aria-hidden="true" />
          <span className="kern-body fw-file__name">{`${name} (${writeSize(size, language)})`}</span>
          <Button
            look="tertiary"
            action={actionValue({ kind: 'removeFile', path: field.path, file: id })}
            label={`${texts.removeFile}: ${isOne ? field.label : name}`}
          >
            {texts.removeFile}
          </Button>
        </li>
      ))}
    </ul>
  );
};

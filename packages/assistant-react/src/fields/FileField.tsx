import { sendingAt } from '@formularwerk/assistant';
import {
  acceptedTypes,
  asFileField,
  type FieldView,
  type FileField as FileDefinition,
  filesIn,
  maxFilesOf,
  maxSizeOf,
  writeSize,
} from '@formularwerk/form';
import { useTakenOver } from '../hooks/useTakenOver.ts';
import { fieldId } from '../ids.ts';
import type { Messages } from '../messages/messages.ts';
import { Errors, Hint, LabelText, Warnings } from '../parts/FieldWords.tsx';
import { useScreen } from '../screen.ts';
import { ArrivedFile } from './ArrivedFile.tsx';
import { CameraButton } from './CameraButton.tsx';
import { DropZone } from './DropZone.tsx';
import { SendingFiles } from './SendingFiles.tsx';
import { StoredFiles } from './StoredFiles.tsx';
import { UnsentFiles } from './UnsentFiles.tsx';
import { useWords } from './useWords.ts';

interface FileFieldProps {
  readonly field: FieldView;
  /** What its type has to say before the limits. */
  readonly hint?: string;
}

/**
 * A document, or several. Without scripts they are sent with the page; with them as soon as they are chosen, dropped or
 * photographed. What is on its way and what is stored is named, and each can be taken out by itself.
 */
export const FileField = ({ field, hint }: FileFieldProps) => {
  const { state, send, texts, language } = useScreen();
  const isTaken = useTakenOver();
  const definition = asFileField(field.definition);
  if (!definition) throw new Error(`"${field.path}" takes no files, but is drawn as if it did.`);
  const limits = limitsOf(definition, texts, language);
  const words = useWords(field, hint === undefined ? limits : `${hint} ${limits}`);
  const stored = filesIn(field.answer);
  const sending = sendingAt(state.session, field.path);
  const max = maxFilesOf(definition);
  const isFull = max > 1 && stored.length >= max;
  const choose = send && ((files: readonly File[]) => send({ type: 'file.choose', path: field.path, files }));
  return (
    <div className={`kern-form-input${words.isWrong ? ' kern-form-input--error' : ''}`}>
      {isFull ? (
        <p className="kern-label fw-message" id={fieldId(field.path)} tabIndex={-1}>
          <LabelText field={field} />
        </p>
      ) : (
        <label className="kern-label" htmlFor={fieldId(field.path)}>
          <LabelText field={field} />
        </label>
      )}
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      {stored.length > 0 && <StoredFiles field={field} files={stored} isOne={max === 1} />}
      {stored.length > 0 && (
        <p className="kern-body fw-message">
          {isFull
            ? texts.filesFull(max)
            : max === 1
              ? `${texts.replaceFile}:`
              : texts.filesMore(stored.length, max)}
        </p>
      )}
      {!isFull && (
        <DropZone onFiles={isTaken ? choose : undefined} isOne={max === 1}>
          <Chooser
            field={field}
            definition={definition}
            describedBy={words.describedBy}
            isWrong={words.isWrong}
            onFiles={choose}
          />
          {choose && isTaken && acceptedTypes(definition).includes('image/jpeg') && (
            <CameraButton field={field} onFiles={choose} />
          )}
        </DropZone>
      )}
      {isTaken && send && <UnsentFiles path={field.path} />}
      {sending.length > 0 && <SendingFiles field={field} sending={sending} />}
      {isTaken && send && <ArrivedFile path={field.path} sending={sending} />}
      <Warnings field={field} words={words} />
    </div>
  );
};

interface ChooserProps {
  readonly field: FieldView;
  readonly definition: FileDefinition;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly onFiles: ((files: readonly File[]) => void) | undefined;
}

const Chooser = ({ field, definition, describedBy, isWrong, onFiles }: ChooserProps) => (
  <input
    type="file"
    name={field.path}
    id={fieldId(field.path)}
    className="kern-form-input__input"
    accept={acceptedTypes(definition).join(',')}
    multiple={maxFilesOf(definition) > 1}
    aria-describedby={describedBy}
    aria-invalid={isWrong || undefined}
    onChange={({ target }) => {
      if (!onFiles) return;
      onFiles([...(target.files ?? [])]);
      target.value = ''; // they are on their way; the page shall not send them once more
    }}
  />
);

function limitsOf(field: FileDefinition, texts: Messages, language: string): string {
  const names = (field.accept ?? ['pdf', 'jpg', 'png', 'tiff']).map((name) => name.toUpperCase());
  const listed =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${texts.or} ${names.at(-1)}`;
  const size = writeSize(maxSizeOf(field), language);
  const max = maxFilesOf(field);
  return max === 1 ? texts.files(listed, size) : texts.severalFiles(listed, size, max);
}

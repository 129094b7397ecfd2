import { actionValue } from '@formularwerk/assistant';
import {
  acceptedTypes,
  type FieldView,
  type FileField as FileDefinition,
  maxSizeOf,
  signatureAsFile,
  writeSize,
} from '@formularwerk/form';
import { fieldId } from '../ids.ts';
import type { Messages } from '../messages/messages.ts';
import { Button } from '../parts/Button.tsx';
import { Errors, Hint, LabelText, Warnings } from '../parts/FieldWords.tsx';
import { useScreen } from '../screen.ts';
import { useWords } from './useWords.ts';

/** A document. Without scripts it is sent with the page; with them as soon as it is chosen. What is stored is named. */
export const FileField = ({ field }: { readonly field: FieldView }) => {
  const { state, texts, language, send } = useScreen();
  const definition = fileDefinition(field);
  const words = useWords(field, limits(definition, texts, language));
  const uploading = state.session.uploads[field.path];
  return (
    <div className={`kern-form-input${words.isWrong ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={fieldId(field.path)}>
        <LabelText field={field} />
      </label>
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      {field.text !== '' && (
        <>
          <Stored field={field} />
          <p className="kern-body fw-message">{texts.replaceFile}:</p>
        </>
      )}
      <input
        type="file"
        name={field.path}
        id={fieldId(field.path)}
        className="kern-form-input__input"
        accept={acceptedTypes(definition).join(',')}
        aria-describedby={words.describedBy}
        aria-invalid={words.isWrong || undefined}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (!file || !send) return;
          send({ type: 'file.choose', path: field.path, file });
          event.target.value = ''; // it is on its way; the page shall not send it once more
        }}
      />
      <div aria-live="polite">{uploading && <p className="kern-body">{texts.uploading(uploading)}</p>}</div>
      <Warnings field={field} words={words} />
    </div>
  );
};

/** A signature is a file, too. */
const fileDefinition = ({ definition }: FieldView): FileDefinition =>
  definition.type === 'signature' ? signatureAsFile(definition) : (definition as FileDefinition);

const Stored = ({ field }: { readonly field: FieldView }) => {
  const { texts } = useScreen();
  return (
    <div className="fw-file">
      <span className="kern-icon kern-icon--success" aria-hidden="true" />
      <span className="kern-body fw-file__name">{field.text}</span>
      <Button
        look="tertiary"
        action={actionValue({ kind: 'removeFile', path: field.path })}
        label={`${texts.removeFile}: ${field.label}`}
      >
        {texts.removeFile}
      </Button>
    </div>
  );
};

function limits(field: FileDefinition, texts: Messages, language: string): string {
  const names = (field.accept ?? ['pdf', 'jpg', 'png', 'tiff']).map((name) => name.toUpperCase());
  const listed =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${texts.or} ${names.at(-1)}`;
  return texts.files(listed, writeSize(maxSizeOf(field), language));
}

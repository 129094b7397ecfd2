import { useId } from 'react';
import { texts } from '../texts.ts';

interface FileControlProps {
  /** Of the form in the file that was read. */
  readonly title: string | undefined;
  readonly problem: string | undefined;
  readonly onFile: (file: File | undefined) => void;
}

/** A form out of a file of one's own computer. */
export function FileControl({ title, problem, onFile }: FileControlProps) {
  const id = useId();
  return (
    <div className={`kern-form-input fd-control${problem === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={id}>
        {texts.create.fileChoose}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className="da-file"
        aria-describedby={`${id}-said`}
        aria-invalid={problem === undefined ? undefined : true}
        onChange={(event) => onFile(event.target.files?.[0])}
      />
      <div id={`${id}-said`} aria-live="polite">
        {title !== undefined && <p className="da-file__read">{texts.create.fileRead(title)}</p>}
        {problem !== undefined && (
          <p className="kern-error">
            <span className="kern-sr-only">{texts.error}: </span>
            <span className="kern-body">{problem}</span>
          </p>
        )}
      </div>
    </div>
  );
}

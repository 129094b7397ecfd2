import type { FieldView } from '@formularwerk/form';
import { fieldId } from '../ids.ts';
import { Errors, Hint, LabelText, Warnings } from '../parts/FieldWords.tsx';
import { Fields } from './Fields.tsx';
import { OptionCheck } from './OptionCheck.tsx';
import { useWords } from './useWords.ts';

/** A document: the ways it may take, and what the chosen one asks. Without scripts the page brings that when it is sent. */
export const EvidenceField = ({ field }: { readonly field: FieldView }) => {
  const [way, ...asked] = field.fields ?? [];
  if (!way) throw new Error(`The evidence "${field.path}" offers no way.`);
  return <Evidence field={field} way={way} asked={asked} />;
};

interface EvidenceProps {
  readonly field: FieldView;
  readonly way: FieldView;
  readonly asked: readonly FieldView[];
}

const Evidence = ({ field, way, asked }: EvidenceProps) => {
  const words = useWords(field);
  const wayWords = useWords(way);
  const isWrong = words.isWrong || wayWords.isWrong;
  const describedBy = [words.describedBy, wayWords.describedBy].filter((ids) => ids !== undefined).join(' ');
  return (
    <fieldset
      className={`kern-fieldset fw-group${isWrong ? ' kern-fieldset--error' : ''}`}
      id={fieldId(field.path)}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
    >
      <legend className="kern-label kern-label--large">
        <LabelText field={field} />
      </legend>
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      <Errors field={way} words={wayWords} />
      <div className="kern-fieldset__body">
        {(way.options ?? []).map((option, index) => (
          <OptionCheck
            key={option.id}
            field={way}
            option={option}
            index={index}
            kind="radio"
            isWrong={wayWords.isWrong}
          />
        ))}
      </div>
      {asked.length > 0 && (
        <div className="fw-evidence__asked">
          <Fields fields={asked.map(unmarked)} />
        </div>
      )}
      <Warnings field={field} words={words} />
    </fieldset>
  );
};

/** Who chose to upload is not told that the file is a matter of choice, though it may follow. */
const unmarked = (view: FieldView): FieldView => (view.id === 'files' ? { ...view, required: true } : view);

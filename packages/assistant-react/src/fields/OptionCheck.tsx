import type { FieldView, OptionView } from '@formularwerk/form';
import { optionId } from '../ids.ts';

interface OptionCheckProps {
  readonly field: FieldView;
  readonly option: OptionView;
  readonly index: number;
  readonly kind: 'radio' | 'checkbox';
  readonly isWrong: boolean;
}

/** One option: a radio button or a box, with its label and what helps to understand it. */
export const OptionCheck = ({ field, option, index, kind, isWrong }: OptionCheckProps) => {
  const id = optionId(field.path, option.id, index);
  const helpId = option.help === undefined ? undefined : `${id}-help`;
  return (
    <div className="kern-form-check">
      <input
        type={kind}
        name={field.path}
        id={id}
        value={option.id}
        className={`kern-form-check__${kind}${isWrong ? ` kern-form-check__${kind}--error` : ''}`}
        defaultChecked={isChosen(field, option.id)}
        aria-describedby={helpId}
        aria-invalid={(isWrong && kind === 'checkbox') || undefined}
      />
      <label className="kern-label" htmlFor={id}>
        {option.label}
      </label>
      {helpId && (
        <div className="kern-body kern-body--small kern-body--muted fw-option-help" id={helpId}>
          {option.help}
        </div>
      )}
    </div>
  );
};

const isChosen = ({ entry }: FieldView, option: string): boolean =>
  typeof entry === 'string' ? entry === option : (entry ?? []).includes(option);

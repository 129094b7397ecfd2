import type { FieldView, OptionView } from '@formularwerk/form';
import { groupBy } from '../groupBy.ts';
import { fieldId } from '../ids.ts';
import { Errors, Hint, LabelText, Warnings } from '../parts/FieldWords.tsx';
import { useScreen } from '../screen.ts';
import { Fieldset } from './Fieldset.tsx';
import { OptionCheck } from './OptionCheck.tsx';
import { autoComplete, textOf } from './TextInput.tsx';
import { useWords } from './useWords.ts';

/** As many options can be seen at a glance; more are easier to find in a list. */
const MOST_RADIOS = 8;

/** One of several: radio buttons while they are few and ungrouped, else a native select. */
export const ChoiceField = ({ field }: { readonly field: FieldView }) => {
  const options = field.options ?? [];
  const isLong = options.length > MOST_RADIOS || options.some((option) => option.group !== undefined);
  return isLong ? <Select field={field} options={options} /> : <Radios field={field} options={options} />;
};

interface Props {
  readonly field: FieldView;
  readonly options: readonly OptionView[];
}

const Radios = ({ field, options }: Props) => {
  const words = useWords(field);
  return (
    <Fieldset field={field} words={words}>
      {options.map((option, index) => (
        <OptionCheck
          key={option.id}
          field={field}
          option={option}
          index={index}
          kind="radio"
          isWrong={words.isWrong}
        />
      ))}
    </Fieldset>
  );
};

const Select = ({ field, options }: Props) => {
  const { control, texts } = useScreen();
  const words = useWords(field);
  return (
    <div className={`kern-form-input${words.isWrong ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={fieldId(field.path)}>
        <LabelText field={field} />
      </label>
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      <div className="kern-form-input__select-wrapper">
        <select
          {...control(field.path)}
          id={fieldId(field.path)}
          className={`kern-form-input__select${words.isWrong ? ' kern-form-input__select--error' : ''}`}
          autoComplete={autoComplete(field)}
          defaultValue={options.some((option) => option.id === field.entry) ? textOf(field) : ''}
          aria-describedby={words.describedBy}
          aria-invalid={words.isWrong || undefined}
          aria-required={field.required || undefined}
        >
          <option value="">{texts.choose}</option>
          <Options options={options} />
        </select>
      </div>
      <Warnings field={field} words={words} />
    </div>
  );
};

const Options = ({ options }: { readonly options: readonly OptionView[] }) =>
  [...groupBy(options, (option) => option.group)].map(([group, members]) => {
    const drawn = members.map((option) => (
      <option key={option.id} value={option.id}>
        {option.label}
      </option>
    ));
    return group === undefined ? (
      drawn
    ) : (
      <optgroup key={group} label={group}>
        {drawn}
      </optgroup>
    );
  });

import type { FieldView, OptionView } from '@formularwerk/form';
import { type ComponentType, useEffect, useState } from 'react';
import { groupBy } from '../groupBy.ts';
import { fieldId } from '../ids.ts';
import { Errors, Hint, LabelText, Warnings } from '../parts/FieldWords.tsx';
import { useScreen } from '../screen.ts';
import type { ComboboxProps } from './Combobox.tsx';
import { Fieldset } from './Fieldset.tsx';
import { OptionCheck } from './OptionCheck.tsx';
import { textOf } from './TextInput.tsx';
import { useAutoComplete } from './useAutoComplete.ts';
import { useWords } from './useWords.ts';

/** As many options can be seen at a glance; more are easier to find in a list. */
const MOST_RADIOS = 8;

/** From this many on they are easier found by typing than by looking. */
const MANY_OPTIONS = 16;

/** One of several: radio buttons while they are few and ungrouped, else a native select; a long one can be searched. */
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
  const { texts } = useScreen();
  const words = useWords(field);
  const [select, setSelect] = useState<HTMLSelectElement | null>(null);
  const Combobox = useCombobox(options, select);
  const id = fieldId(field.path);
  const common = {
    autoComplete: useAutoComplete(field),
    'aria-describedby': words.describedBy,
    'aria-invalid': words.isWrong || undefined,
    'aria-required': field.required || undefined,
  };
  const isSearched = Combobox !== undefined && select !== null;
  return (
    <div className={`kern-form-input${words.isWrong ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={id}>
        <LabelText field={field} />
      </label>
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      {isSearched && (
        <Combobox id={id} label={field.label} options={options} select={select} input={common} />
      )}
      <div className={isSearched ? 'fw-hidden' : 'kern-form-input__select-wrapper'}>
        <select
          name={field.path}
          ref={setSelect}
          {...common}
          id={isSearched ? `${id}-auswahl` : id}
          className={`kern-form-input__select${words.isWrong ? ' kern-form-input__select--error' : ''}`}
          defaultValue={options.some((option) => option.id === field.entry) ? textOf(field) : ''}
        >
          <option value="">{texts.choose}</option>
          <Options options={options} />
        </select>
      </div>
      <Warnings field={field} words={words} />
    </div>
  );
};

/**
 * What finds an option by typing: loaded for long lists only, once a script runs. Until then, and as long as somebody is
 * in it, the list is a native one.
 */
function useCombobox(
  options: readonly OptionView[],
  select: HTMLSelectElement | null,
): ComponentType<ComboboxProps> | undefined {
  const { send } = useScreen();
  const [loaded, setLoaded] = useState<{ readonly Combobox: ComponentType<ComboboxProps> }>();
  const isWanted = send !== undefined && options.length >= MANY_OPTIONS;
  useEffect(() => {
    if (!isWanted || !select) return;
    const gone = new AbortController();
    const { signal } = gone;
    import('./Combobox.tsx').then(
      (module) => {
        if (signal.aborted) return;
        if (document.activeElement !== select) return setLoaded(module);
        select.addEventListener('blur', () => setLoaded(module), { signal, once: true });
      },
      () => undefined, // the world failed; the native list goes on
    );
    return () => gone.abort();
  }, [isWanted, select]);
  return isWanted ? loaded?.Combobox : undefined;
}

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

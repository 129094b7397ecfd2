import type { OptionView } from '@formularwerk/form';
import { type InputHTMLAttributes, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useScreen } from '../screen.ts';
import { matchOptions, optionCalled } from './matchOptions.ts';

export interface ComboboxProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly OptionView[];
  /** The native control: it holds the answer, this only finds it. */
  readonly select: HTMLSelectElement;
  readonly input: InputHTMLAttributes<HTMLInputElement>;
}

/** Milliseconds after which is told how many fit: not at every key. */
const QUIET = 700;

/**
 * Finds an option of a long list by typing (ARIA 1.2, editable combobox with list autocomplete). Nothing is chosen by
 * moving about; leaving the field takes what was typed where only one option can be meant, and says so where none can.
 */
export const Combobox = ({ id, label, options, select, input }: ComboboxProps) => {
  const { texts } = useScreen();
  const labelOf = (value: string) => options.find((option) => option.id === value)?.label ?? '';
  const [typed, setTyped] = useState(() => labelOf(select.value));
  const [isSearch, setSearch] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const listId = `${id}-treffer`;
  const optionIdAt = (index: number) => `${listId}-${index}`;
  // Who opens a list that has a choice wants to see the others, too.
  const found = isSearch ? matchOptions(options, typed) : options;
  const isUnknown = !isOpen && typed !== '' && select.value === '';

  // The browser may fill the native control in by itself.
  useEffect(() => {
    const follow = () => setTyped((now) => labelOf(select.value) || now);
    select.addEventListener('change', follow);
    return () => select.removeEventListener('change', follow);
  });

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = (value: string) => {
    if (select.value === value) return;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const take = (option: OptionView) => {
    setTyped(option.label);
    setOpen(false);
    setActive(-1);
    choose(option.id);
  };
  const show = (at: number) => {
    setOpen(true);
    setActive(at);
  };
  const move = (step: 1 | -1) => {
    if (found.length === 0) return setOpen(true);
    const from = isOpen && active >= 0 ? active : step === 1 ? -1 : found.length;
    show((from + step + found.length) % found.length);
  };
  const settle = (relatedTarget: EventTarget | null) => {
    setOpen(false);
    setActive(-1);
    const meant = optionCalled(options, typed) ?? only(matchOptions(options, typed));
    if (typed.trim() === '') choose('');
    else if (meant) take(meant);
    else choose('');
    select.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Enter' && isOpen && (chosen ?? only(found)))
      take((chosen ?? found[0]) as OptionView);
    else return;
    event.preventDefault();
  };

  return (
    <div className="fw-combobox">
      <input
        {...input}
        id={id}
        type="text"
        role="combobox"
        className={`kern-form-input__input${input['aria-invalid'] ? ' kern-form-input__input--error' : ''}`}
        autoComplete={input.autoComplete ?? 'off'}
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? optionIdAt(active) : undefined}
        value={typed}
        placeholder={texts.choose}
        onChange={({ target }) => {
          setTyped(target.value);
          setSearch(true);
          show(-1);
        }}
        onFocus={() => setSearch(false)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => settle(relatedTarget)}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        className="fw-combobox__list"
        hidden={!isOpen}
        ref={list}
      >
        {isOpen &&
          found.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the input, which names the active option.
            <div
              key={option.id}
              tabIndex={-1}
              id={optionIdAt(index)}
              role="option"
              aria-selected={option.id === select.value}
              className={`fw-combobox__option${index === active ? ' fw-combobox__option--active' : ''}`}
              // The focus stays where one types.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
            >
              {option.label}
              {option.group !== undefined && <span className="kern-body--muted"> – {option.group}</span>}
            </div>
          ))}
        {isOpen && found.length === 0 && (
          <div
            role="option"
            tabIndex={-1}
            aria-selected={false}
            aria-disabled
            className="fw-combobox__option"
          >
            {texts.noOption}
          </div>
        )}
      </div>
      {isUnknown && <p className="kern-body fw-message">{texts.unknownOption(typed)}</p>}
      <Count words={isOpen ? texts.optionCount(found.length) : isUnknown ? texts.unknownOption(typed) : ''} />
    </div>
  );
};

const only = (options: readonly OptionView[]): OptionView | undefined =>
  options.length === 1 ? options[0] : undefined;

/** Read out once it is quiet, and not at every key. */
const Count = ({ words }: { readonly words: string }) => {
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(words), QUIET);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div role="status" className="kern-sr-only">
      {told}
    </div>
  );
};

import { type KeyboardEvent, type Ref, useId } from 'react';
import { ControlFrame, described, type Words } from './ControlFrame.tsx';
import { takeFocus } from './takeFocus.ts';
import { type Take, useTyped } from './useTyped.ts';

export interface TextControlProps extends Words {
  readonly value: string;
  readonly onText: Take;
  /** Written after the control: `m`, `€`. */
  readonly unit?: string | undefined;
  /** Language of the text in it, when it isn't German. */
  readonly lang?: string;
  readonly disabled?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  /** For ids and expressions: no spelling, figures as wide as each other. */
  readonly isCode?: boolean;
  readonly isNarrow?: boolean;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Takes the focus when it appears: somebody asked for it. */
  readonly startsFocused?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One line of text. Every keystroke is handed on; what is refused stays, with the sentence below; Escape takes it back. */
export function TextControl(props: TextControlProps) {
  const id = useId();
  const typed = useTyped(props.value, props.onText);
  const error = typed.error ?? props.error;
  const unitId = `${id}-unit`;
  const className = `kern-form-input__input${error === undefined ? '' : ' kern-form-input__input--error'}${props.isCode ? ' fd-code' : ''}${props.isNarrow ? ' fd-narrow' : ''}`;
  return (
    <ControlFrame
      id={id}
      label={props.label}
      labelHidden={props.labelHidden ?? false}
      hint={props.hint}
      error={error}
    >
      <div className="fd-input">
        <input
          type="text"
          {...described(id, { ...props, error }, props.unit !== undefined && unitId)}
          ref={props.startsFocused ? takeFocus : props.inputRef}
          className={className}
          value={typed.text}
          lang={props.lang}
          inputMode={props.inputMode}
          placeholder={props.placeholder}
          autoComplete="off"
          spellCheck={props.isCode ? false : undefined}
          autoCapitalize={props.isCode ? 'off' : undefined}
          disabled={props.disabled}
          onChange={(event) => typed.change(event.target.value)}
          onBlur={typed.leave}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed.error !== undefined) {
              event.preventDefault();
              event.stopPropagation();
              typed.reset();
            }
            props.onKeyDown?.(event);
          }}
        />
        {props.unit !== undefined && (
          <span className="fd-unit" id={unitId}>
            {props.unit}
          </span>
        )}
      </div>
    </ControlFrame>
  );
}

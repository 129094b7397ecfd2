import { type Ref, useId } from 'react';
import { ControlFrame, described, type Words } from './ControlFrame.tsx';
import { takeFocus } from './takeFocus.ts';
import { type Take, useTyped } from './useTyped.ts';

export interface TextAreaControlProps extends Words {
  readonly value: string;
  readonly onText: Take;
  readonly lang?: string;
  readonly rows?: number;
  readonly isCode?: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  /** Takes the focus when it appears: somebody asked for it. */
  readonly startsFocused?: boolean;
}

/** Several lines of text, as tall as what stands in it; otherwise like `TextControl`. */
export function TextAreaControl(props: TextAreaControlProps) {
  const id = useId();
  const typed = useTyped(props.value, props.onText);
  const error = typed.error ?? props.error;
  return (
    <ControlFrame
      id={id}
      label={props.label}
      labelHidden={props.labelHidden ?? false}
      hint={props.hint}
      error={error}
    >
      <textarea
        {...described(id, { ...props, error })}
        ref={props.startsFocused ? takeFocus : props.inputRef}
        className={`kern-form-input__input fd-textarea${error === undefined ? '' : ' kern-form-input__input--error'}${props.isCode ? ' fd-code' : ''}`}
        rows={props.rows ?? 2}
        value={typed.text}
        lang={props.lang}
        spellCheck={props.isCode ? false : undefined}
        onChange={(event) => typed.change(event.target.value)}
        onBlur={typed.leave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed.error === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          typed.reset();
        }}
      />
    </ControlFrame>
  );
}

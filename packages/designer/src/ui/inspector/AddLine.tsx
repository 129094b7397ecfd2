import { type ClipboardEvent, useRef, useState } from 'react';
import { ActionButton } from '../controls/ActionButton.tsx';
import { TextControl } from '../controls/TextControl.tsx';
import { texts } from './texts.ts';

interface AddLineProps {
  readonly label: string;
  /** Adds it; gives the sentence that says why not. */
  readonly onAdd: (text: string) => string | undefined;
  /** Several lines were pasted. */
  readonly onPaste?: (text: string) => void;
}

/** A line for one more: Enter adds it and waits for the next; leaving the line keeps what was typed, too. */
export function AddLine({ label, onAdd, onPaste }: AddLineProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const add = (): void => {
    if (text.trim() === '') return;
    const refusal = onAdd(text.trim());
    setError(refusal);
    if (refusal === undefined) setText('');
  };
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text');
    if (onPaste === undefined || !hasLines(pasted)) return;
    event.preventDefault();
    onPaste(pasted);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens to the controls inside.
    <div
      className="fd-add-line"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) add();
      }}
      onPaste={paste}
    >
      <TextControl
        label={label}
        value={text}
        error={error}
        inputRef={input}
        onText={(typed): undefined => void setText(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <ActionButton
        icon="add"
        label={`${texts.addOptionDo}: ${label}`}
        onClick={() => {
          add();
          input.current?.focus();
        }}
      >
        {texts.addOptionDo}
      </ActionButton>
    </div>
  );
}

/** More than one line of words. */
export const hasLines = (text: string): boolean => /\S[^\S\r\n]*[\r\n]+\s*\S/.test(text);

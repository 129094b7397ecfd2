import { useRef, useState } from 'react';

/**
 * Takes what was typed. Gives the sentence that says why not when it is refused. `continues`: more of the same typing,
 * which is one step together.
 */
export type Take = (text: string, continues: boolean) => string | undefined;

interface Typed {
  readonly text: string;
  readonly error: string | undefined;
  /** The value from outside after this was typed: another one means that somebody else (undo) has changed it. */
  readonly value: string | undefined;
}

/**
 * The text of a control that commits every keystroke. What is refused stays in the control with its sentence; what
 * changes from outside wins; leaving the control ends the step.
 */
export function useTyped(value: string, take: Take) {
  const [typed, setTyped] = useState<Typed>();
  const goesOn = useRef(false);
  if (typed && typed.value === undefined) setTyped({ ...typed, value });
  else if (typed && typed.value !== value) setTyped(undefined);
  const current = typed && (typed.value === undefined || typed.value === value) ? typed : undefined;
  return {
    text: current?.text ?? value,
    error: current?.error,
    change: (text: string): void => {
      const error = take(text, goesOn.current && current !== undefined);
      if (error === undefined) goesOn.current = true;
      setTyped({ text, error, value: undefined });
    },
    leave: (): void => {
      goesOn.current = false;
      if (current?.error === undefined) setTyped(undefined);
    },
    /** Back to the last text that was taken. */
    reset: (): void => setTyped(undefined),
  };
}

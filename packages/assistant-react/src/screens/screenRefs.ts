import type { FormEvent, RefObject } from 'react';

/** The elements of a screen that the focus goes to, and its form with what happens when it is sent. */
export interface ScreenRefs {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly summary: RefObject<HTMLDivElement | null>;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onSubmit?: ((event: FormEvent<HTMLFormElement>) => void) | undefined;
}

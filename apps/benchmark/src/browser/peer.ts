import type { Sample } from './sample.ts';

/** A library that shows the sample. Each is a file in `peers`, which puts itself at `globalThis.peer`. */
export interface Peer {
  /** Draws into an empty element: all questions, or the first step of ten. */
  readonly mount: (container: HTMLElement, sample: Sample, inSteps: boolean) => Shown | Promise<Shown>;
}

/** A form that is shown, as the stopwatch uses it. */
export interface Shown {
  /** What takes the focus, or the click. */
  readonly control: (id: string) => HTMLElement | null;
  /** Questions that a person sees now. */
  readonly visible: () => number;
  /** What the library believes that was typed. */
  readonly value: (id: string) => unknown;
  /** Checks everything and shows what is wrong. */
  readonly validate: () => unknown;
  /** Errors that are shown. */
  readonly errors: () => number;
}

export const offer = (peer: Peer): void => {
  Object.assign(globalThis, { peer });
};

import type { AssistantEvent, AssistantState, Place } from '@formularwerk/assistant';
import type { Problem } from '@formularwerk/form';
import { createContext, type RefCallback, useContext } from 'react';
import type { Messages } from './messages/messages.ts';

type Listener = (event: { target: unknown; type?: unknown }) => unknown;

/** What binds a native control to the page: its name, and in the browser what listens to it. */
export interface ControlProps {
  readonly name: string;
  readonly ref?: RefCallback<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;
  readonly onChange?: Listener;
  readonly onBlur?: Listener;
}

/** What every part of a screen can ask. */
export interface Screen {
  readonly state: AssistantState;
  readonly texts: Messages;
  readonly language: string;
  readonly base: string;
  /** The errors told now, by path. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly control: (path: string) => ControlProps;
  /** Undefined as long as no script runs: everything works as a plain form then. */
  readonly send?: (event: AssistantEvent) => void;
  /** Goes to a place and, when a path is named, to its control. */
  readonly go?: (place: Place, path?: string) => void;
}

export const ScreenContext = createContext<Screen | undefined>(undefined);

/** The screen around a component. Throws outside one. */
export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error('Fields are drawn inside a screen: wrap them in <ScreenContext>.');
  return screen;
}

import type { AssistantEvent, AssistantState, Place } from '@formularwerk/assistant';
import type { FieldView, Problem } from '@formularwerk/form';
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import { groupBy } from './groupBy.ts';
import { type Messages, messagesFor } from './messages/messages.ts';

/** What a page around an embedded assistant draws around every field. */
export type FieldFrame = ComponentType<{ readonly field: FieldView; readonly children: ReactNode }>;

/** What every part of a screen can ask. */
export interface Screen {
  readonly state: AssistantState;
  readonly texts: Messages;
  readonly language: string;
  readonly base: string;
  /** Ids of the forms that the municipality has published. */
  readonly services?: readonly string[] | undefined;
  /** The errors told now, by path. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Undefined as long as no script runs: everything works as a plain form then. */
  readonly send?: (event: AssistantEvent) => void;
  readonly frame?: FieldFrame;
  /** The level of the title's heading where this is a part of another page. */
  readonly titleLevel?: number;
  /** Goes to a place and, when a path is named, to its control. */
  readonly go?: (place: Place, path?: string) => void;
}

/** The screen for a state of the assistant as long as no script runs. */
export function plainScreen(state: AssistantState, base: string): Screen {
  const { context, problems, refused } = state.session;
  const language = context.language ?? 'de';
  return {
    state,
    texts: messagesFor(language),
    language,
    base,
    problems: groupBy([...problems, ...refused], (problem) => problem.path),
  };
}

export const ScreenContext = createContext<Screen | undefined>(undefined);

/** The screen around a component. Throws outside one. */
export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error('Fields are drawn inside a screen: wrap them in <ScreenContext>.');
  return screen;
}

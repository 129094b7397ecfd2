import type { StoryObj } from '@storybook/react-vite';
import type { ComponentType, ReactNode } from 'react';
import { LONG } from './inspector/sample.fixture.ts';
import { NARROW } from './stage.fixture.tsx';

/** As wide as the pane in which most of the designer's controls stand. */
export const Pane = ({ children }: { readonly children: ReactNode }) => (
  <div className="fd-inspector" style={{ maxWidth: '26rem', paddingBlock: '0.5rem' }}>
    <div className="fd-inspector__body">{children}</div>
  </div>
);

/** One of several states on a page, under its name: parts of the pane, or controls. */
export const State = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="fd-group">
    <h2 className="fd-muted">{name}</h2>
    <div>{children}</div>
  </div>
);

/** For stories that hold several pieces of a page: what is there once in a page is there several times in them. */
export const SEVERAL = { a11y: { options: { rules: { 'landmark-unique': { enabled: false } } } } };

/** All states of a component on one page. What they share are the story's args, to be changed for all of them at once. */
export const inStates = <P extends object>(
  Component: ComponentType<P>,
  states: Readonly<Record<string, Partial<P>>>,
) => ({
  parameters: SEVERAL,
  render: (args: Partial<P>) => (
    <Pane>
      {Object.entries(states).map(([name, own]) => (
        <State key={name} name={name}>
          <Component {...({ ...args, ...own } as P)} />
        </State>
      ))}
    </Pane>
  ),
});

/** What every control with a label can be. */
export const wordStates = {
  'with a hint': { hint: 'Steht unter der Frage: Form, Quelle oder Grund der Angabe.' },
  wrong: { error: 'Hier muss etwas stehen. Bis dahin bleibt das bisherige.' },
  'its label only heard': { labelHidden: true },
};

/** In the longest German words, on a small phone. */
export const inLongWords = <P extends object>(args: P) =>
  ({ args: { label: LONG, hint: LONG, error: LONG, ...args }, globals: NARROW }) satisfies StoryObj;

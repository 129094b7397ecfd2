import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type Screen, useScreen } from '../screen.ts';
import { onStage, sampleAt } from '../story.fixture.tsx';
import { Fields } from './Fields.tsx';

/** Questions of every type, one below the other. */
export default { component: Fields } satisfies Meta<typeof Fields>;

const AllOfThem = () => (
  <Fields fields={useScreen().state.session.walk.pages.flatMap(({ fields }) => fields)} />
);
const all = (screen?: (screen: Screen) => Partial<Screen>): StoryObj =>
  onStage(sampleAt({ kind: 'review' }), <AllOfThem />, screen);

export const EveryType = all();
/** What the assistant says by itself follows the language; what the form says, where it has it. */
export const English: StoryObj = {
  ...all(),
  globals: { language: 'en' },
  play: ({ canvas }) => {
    expect(canvas.getByText(/^You have added 1/)).toBeVisible();
    expect(canvas.getByText(/^Choose another file/)).toBeVisible();
  },
};
/** A page around the assistant may draw something around every question. */
export const Framed: StoryObj = {
  ...all(() => ({
    frame: ({ field, children }) => <section aria-label={`Rahmen um ${field.label}`}>{children}</section>,
  })),
  play: ({ canvas }) => {
    expect(canvas.getByRole('region', { name: 'Rahmen um Anschrift' })).toBeVisible();
    expect(canvas.getByRole('region', { name: 'Rahmen um Straße' })).toBeVisible();
  },
};

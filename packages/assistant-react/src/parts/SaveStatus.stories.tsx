import type { Saving } from '@formularwerk/assistant';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { alive, onStage, sampleAt } from '../story.fixture.tsx';
import { SaveStatus } from './SaveStatus.tsx';

export default { component: SaveStatus } satisfies Meta<typeof SaveStatus>;

const start = sampleAt({ kind: 'page', page: 'zweck' });

/** Nothing was stored yet, and nothing is said. */
export const Never: StoryObj = {
  ...onStage({ ...start, draft: { id: 'd1', revision: 'r1', expiresAt: '' } }, <SaveStatus />),
  play: ({ canvas }) => expect(canvas.getByRole('status')).toBeEmptyDOMElement(),
};

const status = (saving: Saving, words: string): StoryObj => ({
  ...onStage(start, <SaveStatus />, ({ state }) => ({ state: { ...state, saving } })),
  play: ({ canvas }) => expect(canvas.getByRole('status')).toHaveTextContent(words),
});

export const Saved = status('saved', 'Gespeichert um 14:03');
export const SavingNow = status('saving', 'Wird gespeichert …');
/** What was typed since is stored in a moment; nobody has to know. */
export const Dirty = status('dirty', 'Gespeichert um 14:03');
export const Failed = status('failed', 'Noch nicht gespeichert');
export const Conflict = status('conflict', 'Noch nicht gespeichert');
export const Gone = status('gone', 'Noch nicht gespeichert');
export const English: StoryObj = {
  ...status('saved', 'Saved at 14:03'),
  globals: { language: 'en' },
};

export const SavesByItself = alive(start, async ({ canvas }) => {
  await userEvent.type(await canvas.findByRole('textbox', { name: /^Hinweis/ }), 'nur abends');
  expect(await canvas.findByText('Gespeichert um 14:04', undefined, { timeout: 10_000 })).toBeVisible();
});

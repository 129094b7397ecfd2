import type { AssistantState, Notice, SaveResult } from '@formularwerk/assistant';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { alive, NARROW, onStage, sampleAt } from '../story.fixture.tsx';
import { ChangedValues } from './ChangedValues.tsx';
import { Notices } from './Notices.tsx';

export default { component: Notices, subcomponents: { ChangedValues } } satisfies Meta<typeof Notices>;

const start = sampleAt({ kind: 'review' });
const draft = {
  id: 'd1',
  kommune: 'espelkamp',
  form: 'flaeche',
  version: '1',
  revision: 'r9',
  savedAt: '2027-01-15T13:01:00Z',
  expiresAt: '2027-02-14T13:01:00Z',
  filing: start.filing,
};

const told = (notice: Notice, change: Partial<AssistantState> = {}): StoryObj =>
  onStage(start, <Notices />, ({ state }) => ({
    state: { ...state, ...change, session: { ...state.session, notice } },
  }));
const saving = (change: Partial<AssistantState>, conflict?: typeof draft): StoryObj =>
  onStage(start, <Notices />, ({ state }) => ({
    state: { ...state, ...change, session: { ...state.session, ...(conflict && { conflict }) } },
  }));

export const Nothing: StoryObj = {
  ...saving({}),
  play: ({ canvas }) => expect(canvas.queryByRole('alert')).toBeNull(),
};
export const SaveFailed = saving({ saving: 'failed' });
export const Gone = saving({ saving: 'gone' });
/** Another window put the draft on the new version of its form. */
export const Moved: StoryObj = {
  ...saving({ saving: 'moved' }),
  play: ({ canvas }) =>
    expect(canvas.getByRole('link', { name: 'Mit der neuen Fassung weitermachen' })).toHaveAttribute(
      'href',
      '/espelkamp/flaeche/umstellung',
    ),
};
export const Conflict = saving({ saving: 'conflict' }, draft);
export const NewQuestions = told({ kind: 'newQuestions' });
/** What was typed on a page that is no more, and what a device had kept. */
export const Restored: StoryObj = {
  ...told({ kind: 'restored' }),
  play: ({ canvas }) => expect(canvas.getByRole('status')).toBeVisible(),
};
export const ConflictWithoutScripts = told({ kind: 'conflict', savedAt: draft.savedAt });
export const Changed: StoryObj = {
  ...told({ kind: 'changed', reviewed: { gebuehr: '2.00' }, computed: { gebuehr: '2.50' } }),
  play: ({ canvas }) =>
    expect(canvas.getByRole('listitem')).toHaveTextContent('Gebühr: bisher 2,00 €, jetzt 2,50 €'),
};
export const SubmitFailed: StoryObj = {
  ...told({ kind: 'failed', failure: 'world' }, { life: 'failed' }),
  play: ({ canvas }) => expect(canvas.getByRole('button')).toHaveTextContent('Jetzt noch einmal versuchen'),
};
/** Where trying again cannot help, it is not offered. */
export const SubmitKeyReused: StoryObj = {
  ...told({ kind: 'failed', failure: 'keyReused' }, { life: 'failed' }),
  play: ({ canvas }) => expect(canvas.queryByRole('button')).toBeNull(),
};
/** The version was withdrawn while somebody filled it in. */
export const SubmitWithdrawn: StoryObj = {
  ...told({ kind: 'failed', failure: 'withdrawn' }, { life: 'failed' }),
  play: ({ canvas }) => expect(canvas.getByRole('link')).toHaveTextContent('neuen Fassung'),
};
export const SubmitGone = told({ kind: 'failed', failure: 'gone' }, { life: 'failed' });
export const English: StoryObj = { ...Conflict, globals: { language: 'en' } };
export const Narrow: StoryObj = { ...Conflict, globals: NARROW };

const saved: SaveResult = { outcome: 'saved', revision: 'r2', savedAt: '2027-01-15T13:04:00Z' };
const page = sampleAt({ kind: 'page', page: 'zweck' });

const unreliable = fn<() => Promise<SaveResult>>();
export const TriesAgain: StoryObj = {
  ...alive(
    page,
    async ({ canvas }) => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Weiter' }));
      await userEvent.click(await canvas.findByRole('button', { name: 'Jetzt noch einmal versuchen' }));
      expect(await canvas.findByText('Gespeichert um 14:04')).toBeVisible();
      expect(canvas.queryByRole('alert')).toBeNull();
    },
    { save: unreliable },
  ),
  beforeEach: () => {
    unreliable.mockReset().mockResolvedValue(saved).mockRejectedValueOnce(new Error('no network'));
  },
};

const theirs = {
  ...draft,
  filing: { ...page.filing, entries: { ...page.filing.entries, hinweis: 'von nebenan' } },
};
const contested = fn<() => Promise<SaveResult>>();
/** Two windows, one draft: whoever saves second decides; nothing is overwritten before. */
export const TakesTheirs: StoryObj = {
  ...alive(
    page,
    async ({ canvas }) => {
      await userEvent.type(await canvas.findByRole('textbox', { name: /^Hinweis/ }), 'abends');
      await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
      await userEvent.click(await canvas.findByRole('button', { name: 'Gespeicherte Fassung laden' }));
      expect(await canvas.findByText('von nebenan')).toBeVisible();
    },
    { save: contested },
  ),
  beforeEach: () => {
    contested
      .mockReset()
      .mockResolvedValue(saved)
      .mockResolvedValueOnce({ outcome: 'conflict', current: theirs });
  },
};

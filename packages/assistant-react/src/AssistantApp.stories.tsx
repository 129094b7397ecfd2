import type { Draft, SaveResult } from '@formularwerk/assistant';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { AssistantApp } from './AssistantApp.tsx';
import { alive, Live, NARROW, sampleAt } from './story.fixture.tsx';

/** The assistant as a whole: without scripts, and when the world does not do as it should. */
export default { component: AssistantApp } satisfies Meta<typeof AssistantApp>;

const page = sampleAt({ kind: 'page', page: 'zweck' });
const nothing = { entries: { zweck: '' }, saved: [] };

/** As a server draws it: a plain form, complete without a script. */
export const AsServed: StoryObj = {
  render: () => <AssistantApp start={page} />,
  play: ({ canvas }) => {
    const form = canvas.getByRole('button', { name: 'Weiter' }).closest('form');
    expect(form).toHaveAttribute('method', 'post');
    expect(form).toHaveAttribute('action', '/espelkamp/flaeche/antrag/zweck');
  },
};
/** What a server draws after a page was posted with errors. */
export const ServedWithErrors: StoryObj = {
  render: () => (
    <AssistantApp start={sampleAt({ kind: 'page', page: 'zweck' }, nothing, { showProblems: true })} />
  ),
  play: ({ canvas }) =>
    expect(canvas.getByRole('link', { name: /Was stellen Sie auf/ })).toHaveAttribute(
      'href',
      expect.stringContaining('#f-zweck'),
    ),
};
export const Saved = alive(sampleAt(page.place, { saved: [] }), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Zeitraum' })).toHaveFocus();
  expect(await canvas.findByText('Gespeichert um 14:04')).toBeVisible();
});

const goesOn: NonNullable<StoryObj['play']> = async ({ canvas }) => {
  await userEvent.type(await canvas.findByRole('textbox', { name: /^Hinweis/ }), 'abends');
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByRole('alert')).toBeVisible();
};
/** What was typed stays, and is sent again and again. */
export const Offline = alive(
  page,
  async (context) => {
    await goesOn(context);
    expect(context.canvas.getByRole('button', { name: 'Jetzt noch einmal versuchen' })).toBeVisible();
    expect(context.canvas.getByText('Noch nicht gespeichert')).toBeVisible();
  },
  { save: () => Promise.reject(new Error('no network')) },
);
export const Gone = alive(page, goesOn, { save: () => Promise.resolve({ outcome: 'gone' }) });

const theirs: Draft = {
  id: 'd1',
  kommune: 'espelkamp',
  form: 'flaeche',
  version: '1',
  revision: 'r9',
  savedAt: '2027-01-15T13:01:00Z',
  expiresAt: '2027-02-14T13:01:00Z',
  filing: page.filing,
};
const contested = fn<() => Promise<SaveResult>>();
/** Two windows, one draft: nothing is overwritten before somebody decides. */
export const Conflict: StoryObj = {
  ...alive(
    page,
    async (context) => {
      await goesOn(context);
      await userEvent.click(context.canvas.getByRole('button', { name: 'Meine Fassung behalten' }));
      expect(await context.canvas.findByText('Gespeichert um 14:04')).toBeVisible();
      expect(context.canvas.queryByRole('alert')).toBeNull();
    },
    { save: contested },
  ),
  beforeEach: () => {
    contested
      .mockReset()
      .mockResolvedValue({ outcome: 'saved', revision: 'r10', savedAt: '2027-01-15T13:04:00Z' })
      .mockResolvedValueOnce({ outcome: 'conflict', current: theirs });
  },
};

const leave = fn();
/** It leads to the page with the link by which one goes on. */
export const GoesOnLater: StoryObj = {
  render: () => <Live start={page} leave={leave} />,
  play: async ({ canvas }) => {
    leave.mockClear();
    await userEvent.click(await canvas.findByRole('button', { name: 'Speichern und später fortsetzen' }));
    await waitFor(() => expect(leave).toHaveBeenCalledWith('/espelkamp/flaeche/gespeichert'));
  },
};
export const Narrow: StoryObj = { ...AsServed, globals: NARROW };

import type { MailStatus } from '@formularwerk/assistant';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect } from 'storybook/test';
import { sampleForm } from '../../test/sampleForm.ts';
import { copyButtons } from '../client/copyButtons.ts';
import type { Visit } from '../http/visit.ts';
import type { FieldProblem } from '../layout/ProblemSummary.tsx';
import { draft, pageStory } from '../story.fixture.tsx';
import { addressControl, ResumeMailForm } from './ResumeMailForm.tsx';
import { SavedPage } from './SavedPage.tsx';

export default { component: SavedPage, subcomponents: { ResumeMailForm } } satisfies Meta;

const saved = (
  visit: Visit,
  mail?: MailStatus,
  wrong: { readonly typed?: string; readonly problems?: readonly FieldProblem[] } = {},
): ReactElement => (
  <SavedPage
    visit={visit}
    published={sampleForm}
    draft={draft}
    link="https://antrag.stadt.example/espelkamp/stand/fortsetzen#f3Kq9ZtB1xWm7LrA0sVd"
    resume={{ number: 'ESP-K7M4-QX9P', code: '8HNB-3RTW', ...(mail && { mail }) }}
    continueAt="/espelkamp/stand/antrag/zweck"
    {...wrong}
  />
);
const to = 'ay@betrieb.example';

export const Saved = {
  ...pageStory((visit) => saved(visit)),
  play: async ({ canvas, userEvent }) => {
    // Without a script there is no button that would not work.
    expect(canvas.queryByRole('button', { name: 'Link kopieren' })).toBeNull();
    const written: string[] = [];
    copyButtons(document, { writeText: async (text: string) => void written.push(text) } as Clipboard);
    await userEvent.click(canvas.getByRole('button', { name: 'Link kopieren' }));
    expect(written).toEqual([expect.stringContaining('/fortsetzen#')]);
  },
} satisfies StoryObj;

export const English = { ...pageStory((visit) => saved(visit)), globals: { language: 'en' } };

export const MailWaits = pageStory((visit) => saved(visit, { to, state: 'waiting' }));

export const MailSent = pageStory((visit) => saved(visit, { to, state: 'sent' }));

export const MailFailed = pageStory((visit) => saved(visit, { to, state: 'failed' }));

export const WrongAddress = pageStory((visit) =>
  saved(visit, undefined, {
    typed: 'ay@betrieb',
    problems: [{ field: addressControl, sentence: visit.texts.saved.mail.wrong }],
  }),
);

/** Begun before drafts had a number and a code. */
export const WithoutCode = pageStory((visit) => (
  <SavedPage
    visit={visit}
    published={sampleForm}
    draft={draft}
    link="https://antrag.stadt.example/espelkamp/stand/fortsetzen#f3Kq9ZtB1xWm7LrA0sVd"
    resume={undefined}
    continueAt="/espelkamp/stand/antrag/zweck"
  />
));

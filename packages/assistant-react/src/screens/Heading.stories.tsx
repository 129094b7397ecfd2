import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Headline } from '../parts/Headline.tsx';
import { LONG, NARROW, onStage, sampleAt } from '../story.fixture.tsx';
import { Heading } from './Heading.tsx';

export default {
  component: Heading,
  subcomponents: { Headline },
  decorators: [
    (Story) => (
      <div className="fw-assistant">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Heading>;

type Story = StoryObj<typeof Heading>;

export const Title: Story = { args: { title: 'Angaben prüfen' } };
export const WithProgress: Story = {
  args: { title: 'Wer sind Sie?', progress: 'Schritt 3 von 8: Ihre Angaben' },
};
/** The way to all that there is to do stands beside it, on a phone below it, and never in the title. */
export const WithOverview: StoryObj = {
  ...onStage(
    sampleAt({ kind: 'review' }),
    <Heading title="Wer sind Sie?" progress="Schritt 3 von 8: Ihre Angaben" hasOverview />,
  ),
  globals: NARROW,
  play: ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'Zur Übersicht' }).getBoundingClientRect();
    const title = canvas.getByRole('heading', { level: 1 }).getBoundingClientRect();
    expect(link.bottom).toBeLessThanOrEqual(title.top);
  },
};
export const WithinAnEntry: Story = {
  args: {
    title: 'Wo wohnen Sie?',
    progress: 'Schritt 4 von 9: Ihre Angaben',
    within: 'Ay Meier: Seite 3 von 4',
  },
};
/** In another page the title is a heading of that page, and those below it follow. */
export const InAPage: StoryObj = {
  ...onStage(
    sampleAt({ kind: 'review' }),
    <>
      <Heading title="Angaben prüfen" />
      <Headline level={2}>Ihr Vorhaben</Headline>
    </>,
    () => ({ titleLevel: 3 }),
  ),
  play: ({ canvas }) => {
    expect(canvas.getByRole('heading', { level: 3, name: 'Angaben prüfen' })).toBeVisible();
    expect(canvas.getByRole('heading', { level: 4, name: 'Ihr Vorhaben' })).toBeVisible();
  },
};
export const LongWords: Story = { args: { title: LONG, progress: `Schritt 3 von 8: ${LONG}` } };
export const Narrow: Story = { ...LongWords, globals: NARROW };

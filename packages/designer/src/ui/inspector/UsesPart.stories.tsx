import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../stage.fixture.tsx';
import { inPane } from './inPane.fixture.tsx';
import { longWords } from './sample.fixture.ts';
import { UsesPart } from './UsesPart.tsx';

export default { component: UsesPart } satisfies Meta<typeof UsesPart>;

const opened: NonNullable<StoryObj['play']> = async ({ canvas }) => {
  await userEvent.click(canvas.getByText('Wo wird das benutzt?'));
};

export const Used = inPane(<UsesPart node="field:alkohol" />, {}, async (context) => {
  await opened(context);
  expect(await context.canvas.findByRole('button', { name: 'Bedingung der Frage ‚Getränke‘' })).toBeVisible();
});
export const Nowhere = inPane(<UsesPart node="field:miete" />, {}, opened);
export const LongWords = {
  ...inPane(<UsesPart node="field:alkohol" />, { form: longWords() }, opened),
  globals: NARROW,
};

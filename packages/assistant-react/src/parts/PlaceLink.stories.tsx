import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import type { Screen } from '../screen.ts';
import { LONG, NARROW, onStage, sampleAt } from '../story.fixture.tsx';
import { PlaceLink } from './PlaceLink.tsx';

export default { component: PlaceLink } satisfies Meta<typeof PlaceLink>;

const link = (words: string, screen?: (screen: Screen) => Partial<Screen>): StoryObj =>
  onStage(
    sampleAt({ kind: 'review' }),
    <PlaceLink place={{ kind: 'page', page: 'zeit' }} path="von" label={`${words}: Zeitraum`}>
      {words}
    </PlaceLink>,
    screen,
  );

/** Without a script it is a plain link to the question. */
export const Plain: StoryObj = {
  ...link('Ändern'),
  play: ({ canvas }) =>
    expect(canvas.getByRole('link', { name: 'Ändern: Zeitraum' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/espelkamp\/flaeche\/antrag\/zeit#.*von$/),
    ),
};
const go = fn();
/** With one it changes the page without a reload. */
export const Followed: StoryObj = {
  ...link('Ändern', () => ({ go })),
  play: async ({ canvas }) => {
    go.mockClear();
    await userEvent.click(canvas.getByRole('link', { name: 'Ändern: Zeitraum' }));
    expect(go).toHaveBeenLastCalledWith({ kind: 'page', page: 'zeit' }, 'von');
  },
};
export const LongWords = link(LONG);
export const Narrow: StoryObj = { ...LongWords, globals: NARROW };

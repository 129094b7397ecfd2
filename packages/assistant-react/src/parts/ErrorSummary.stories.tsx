import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { useScreen } from '../screen.ts';
import { alive, LONG, NARROW, onStage, sampleAt, startWith } from '../story.fixture.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { PlaceLink } from './PlaceLink.tsx';

export default { component: ErrorSummary, subcomponents: { PlaceLink } } satisfies Meta<typeof ErrorSummary>;

const names = (label: string) =>
  [
    { id: 'vorname', type: 'text', label: 'Vorname', required: true },
    { id: 'familienname', type: 'text', label, required: true },
  ] as const;
const nothing = { vorname: '', familienname: '' };
const wrong = (label: string) => startWith(names(label), nothing, { showProblems: true });

const Summary = () => {
  const { state, texts } = useScreen();
  return <ErrorSummary problems={state.session.problems} title={texts.problemTitle} />;
};

export const Filled: StoryObj = {
  ...onStage(wrong('Familienname'), <Summary />),
  play: ({ canvas }) => expect(canvas.getAllByRole('link')).toHaveLength(2),
};
/** Questions elsewhere are named with the entry of the list that they belong to. */
export const OfAnItem: StoryObj = {
  ...onStage(
    sampleAt(
      { kind: 'page', page: 'flaechen' },
      { entries: { elemente: ['k1'], 'elemente.k1.laenge': '' } },
      { showProblems: true },
    ),
    <Summary />,
  ),
  play: ({ canvas }) => expect(canvas.getAllByRole('link', { name: /^Fläche 1: / })).not.toHaveLength(0),
};
export const LongWords = onStage(wrong(LONG), <Summary />);
export const Narrow: StoryObj = { ...LongWords, globals: NARROW };

export const LeadsToTheField = alive(startWith(names('Familienname'), nothing), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Weiter' }));
  const title = await canvas.findByRole('heading', { level: 2, name: 'Es gibt ein Problem' });
  const summary = title.closest('.kern-alert') as HTMLElement;
  expect(summary).toHaveFocus();
  await userEvent.click(within(summary).getByRole('link', { name: 'Geben Sie „Familienname“ ein.' }));
  expect(canvas.getByRole('textbox', { name: 'Familienname' })).toHaveFocus();
});

const go = fn();
/** With a script a link changes the page without a reload; with a modifier key the browser does what it always does. */
export const Link: StoryObj = {
  ...onStage(
    startWith(names('Familienname')),
    <p>
      <PlaceLink place={{ kind: 'review' }} path="vorname" label="Ändern: Vorname">
        Ändern
      </PlaceLink>
    </p>,
    () => ({ go }),
  ),
  play: async ({ canvas }) => {
    go.mockClear();
    await userEvent.click(canvas.getByRole('link', { name: 'Ändern: Vorname' }));
    expect(go).toHaveBeenLastCalledWith({ kind: 'review' }, 'vorname');
  },
};

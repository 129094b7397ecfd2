import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { useScreen } from '../screen.ts';
import { alive, LONG, NARROW, onStage, sampleAt, startWith } from '../story.fixture.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

export default { component: ErrorSummary } satisfies Meta<typeof ErrorSummary>;

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

const Refused = () => {
  const { state, texts } = useScreen();
  return <ErrorSummary problems={state.session.refused} title={texts.problemTitle} />;
};

export const Filled: StoryObj = {
  ...onStage(wrong('Familienname'), <Summary />),
  play: ({ canvas }) => expect(canvas.getAllByRole('link')).toHaveLength(2),
};
/** More than can be read at once: the first ones, and how many there are besides. */
export const Many: StoryObj = {
  ...onStage(
    startWith(
      Array.from({ length: 32 }, (_, index) => ({
        id: `angabe${index}`,
        type: 'text' as const,
        label: `Angabe ${index + 1}`,
        required: true,
      })),
      Object.fromEntries(Array.from({ length: 32 }, (_, index) => [`angabe${index}`, ''])),
      { showProblems: true },
    ),
    <Summary />,
  ),
  play: ({ canvas }) => {
    expect(canvas.getAllByRole('link')).toHaveLength(30);
    canvas.getByText('Beginnen Sie mit diesen. Danach sind noch 2 Angaben zu berichtigen.');
  },
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
/** What belongs to no question is told, and leads nowhere. */
export const OfNoQuestion: StoryObj = {
  ...onStage(
    startWith(names('Familienname'), nothing, {
      refused: [{ path: 'weg', code: 'file.size', params: { max: '10 MB' } }],
    }),
    <Refused />,
  ),
  play: ({ canvas }) => {
    expect(canvas.getByRole('listitem')).toHaveTextContent(/10 MB/);
    expect(canvas.queryByRole('link')).toBeNull();
  },
};
export const English: StoryObj = { ...onStage(wrong('Surname'), <Summary />), globals: { language: 'en' } };
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

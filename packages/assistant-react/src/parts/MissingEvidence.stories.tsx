import type { Field } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { useScreen } from '../screen.ts';
import { NARROW, onStage, startWith } from '../story.fixture.tsx';
import { EvidenceToCome, MissingEvidence } from './MissingEvidence.tsx';

export default { component: MissingEvidence } satisfies Meta<typeof MissingEvidence>;

const fields: Field[] = ['Führungszeugnis', 'Registerauszug', 'Kopie des Ausweises'].map((label, index) => ({
  id: `nachweis${index + 1}`,
  type: 'evidence',
  label,
  required: true,
}));
const promised = {
  'nachweis1.way': 'direct',
  'nachweis1.requestedOn': '10.01.2027',
  'nachweis2.way': 'later',
  'nachweis2.until': '29.01.2027',
  'nachweis3.way': 'present',
};

const Here = () => <MissingEvidence walk={useScreen().state.session.walk} />;
const Sent = () => {
  const { state, language } = useScreen();
  return <EvidenceToCome evidence={state.session.walk.evidence} language={language} />;
};

export const Promised: StoryObj = {
  ...onStage(startWith(fields, promised), <Here />),
  play: ({ canvas }) => {
    expect(canvas.getByRole('heading', { name: '2 von 3 Nachweisen fehlen noch' })).toBeVisible();
    expect(
      canvas.getByRole('link', { name: 'Registerauszug: wird nachgereicht bis 29.01.2027' }),
    ).toBeVisible();
    expect(canvas.getByText('Sie können den Antrag trotzdem absenden.')).toBeVisible();
  },
};
/** Who did not say how it comes cannot send yet. */
export const Open: StoryObj = {
  ...onStage(startWith(fields, { 'nachweis1.way': 'present', 'nachweis2.way': 'present' }), <Here />),
  play: ({ canvas }) => {
    expect(canvas.getByText('1 von 3 Nachweisen fehlt noch')).toBeVisible();
    expect(canvas.queryByText('Sie können den Antrag trotzdem absenden.')).toBeNull();
  },
};
export const OnlyOne = onStage(startWith(fields.slice(0, 1), promised), <Here />);
export const AfterSending: StoryObj = {
  ...onStage(startWith(fields, promised), <Sent />),
  play: ({ canvas }) => expect(canvas.getByText(/^Wir brauchen alle Nachweise/)).toBeVisible(),
};
export const Narrow: StoryObj = { ...Promised, globals: NARROW };

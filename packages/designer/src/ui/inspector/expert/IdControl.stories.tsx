import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { inPane, inStatesOfPane, ofQuestion } from '../inPane.fixture.tsx';
import { sample } from '../sample.fixture.ts';
import { FieldIdPart } from './FieldIdPart.tsx';
import { IdControl } from './IdControl.tsx';

export default { component: IdControl, subcomponents: { FieldIdPart } } satisfies Meta<typeof IdControl>;

const none = () => undefined;

/** Who changes what was published breaks what others built on it. */
export const States = inStatesOfPane({
  'never published': <IdControl id="alkohol" isPublished={false} onRename={none} />,
  published: <IdControl id="alkohol" isPublished onRename={none} />,
});

/** Everything that refers to it follows. */
export const Renamed = ofQuestion(FieldIdPart, 'miete', { published: sample() }, async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Technischer Name'));
  await userEvent.type(canvas.getByLabelText('Technischer Name'), 'pacht');
  expect(canvas.getByRole('button', { name: 'Umbenennen' })).toBeVisible();
});

/** Something else has this name. */
export const Taken = ofQuestion(FieldIdPart, 'alkohol', {}, async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Technischer Name'));
  await userEvent.type(canvas.getByLabelText('Technischer Name'), 'gaeste{Enter}');
  expect(canvas.getByText(/trägt hier schon etwas anderes/)).toBeVisible();
});

/** Nothing has such a name. */
export const Wrong = ofQuestion(FieldIdPart, 'alkohol', {}, async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Technischer Name'));
  await userEvent.type(canvas.getByLabelText('Technischer Name'), 'Ein Name{Enter}');
  expect(canvas.getByText(/am Anfang steht ein Kleinbuchstabe/)).toBeVisible();
  expect(canvas.getByLabelText('Technischer Name')).toHaveValue('Ein Name');
});
export const LongWords = {
  ...inPane(<IdControl id={'grundstuecksverkehr'.repeat(3)} isPublished onRename={none} />),
  globals: NARROW,
};

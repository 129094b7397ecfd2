import { placesOf } from '@formularwerk/form/conditions';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { NodeKey } from '../../core/node.ts';
import { useForm } from '../designerContext.ts';
import { inPane, inStatesOfPane, type Place } from '../inspector/inPane.fixture.tsx';
import { longWords } from '../inspector/sample.fixture.ts';
import { Preview } from '../preview/Preview.tsx';
import { NARROW, staged } from '../stage.fixture.tsx';
import { Condition } from './Condition.tsx';
import { NodeCondition } from './NodeCondition.tsx';

export default { component: NodeCondition, subcomponents: { Condition } } satisfies Meta<
  typeof NodeCondition
>;

type Play = NonNullable<StoryObj['play']>;

const Own = ({ node }: { readonly node: NodeKey }) => (
  <NodeCondition node={node} showIf={placesOf(useForm()).get(node)?.showIf} />
);

/** The condition of a part of the form; its heading stands below the question's. */
const of = (node: NodeKey, play?: Play, place?: Place): StoryObj =>
  inPane(
    <>
      <h2 className="kern-sr-only">Frage</h2>
      <Own node={node} />
    </>,
    place,
    play,
  );

const open: Play = async ({ canvas }) =>
  userEvent.click(canvas.getByRole('button', { name: /^Bedingung (setzen|ändern|durch)/ }));

export const States = inStatesOfPane({
  none: <Own node="field:miete" />,
  simple: <Own node="field:getraenke" />,
  nested: <Own node="page:zeit" />,
  'as an expression': <Own node="field:zuschlag" />,
});
export const Replacing = of('field:zuschlag', open);
export const LongWords = {
  ...of('field:getraenke', open, { form: longWords() }),
  globals: NARROW,
};

/** A question with yes and no needs one choice. */
export const OneChoice = of('field:miete', async (context) => {
  await open(context);
  const question = await context.canvas.findByLabelText('Frage');
  expect(question).toHaveFocus();
  await userEvent.selectOptions(question, 'Wird Alkohol ausgeschenkt?');
  expect(await context.canvas.findByText(/^Wenn ‚Wird Alkohol ausgeschenkt\?‘ mit ‚Ja‘/)).toBeVisible();
});

/** A number is still missing: the form keeps what it had. */
export const Unfinished = of('field:miete', async (context) => {
  await open(context);
  await userEvent.selectOptions(await context.canvas.findByLabelText('Frage'), 'Zahl der Gäste');
  expect(context.canvas.getByText(/Noch nicht übernommen/)).toBeVisible();
  expect(context.canvas.getByText('Immer')).toBeVisible();
});

/** What is filled in in the preview tells whether the condition holds just now. */
export const Truth = staged(
  <>
    <Preview />
    <h2>Frage</h2>
    <NodeCondition node="field:getraenke" showIf="alkohol" />
  </>,
  { selected: 'field:getraenke' },
  async ({ canvas }) => {
    expect(await canvas.findByText('Trifft in der Vorschau gerade nicht zu')).toBeVisible();
    await userEvent.click(await canvas.findByRole('checkbox', { name: /^Wird Alkohol/ }));
    expect(await canvas.findByText('Trifft in der Vorschau gerade zu')).toBeVisible();
  },
);

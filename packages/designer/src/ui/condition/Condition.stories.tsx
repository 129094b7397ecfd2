import type { FormDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { placesOf } from '../../core/condition/places.ts';
import type { NodeKey } from '../../core/node.ts';
import { useForm } from '../designerContext.ts';
import { designerOf, InDesigner } from '../inspector/InDesigner.fixture.tsx';
import { longWords, sample } from '../inspector/sample.fixture.ts';
import { Preview } from '../preview/Preview.tsx';
import { NARROW, staged } from '../stage.fixture.tsx';
import { NodeCondition } from './NodeCondition.tsx';

interface Args {
  readonly node: NodeKey;
  readonly form?: FormDefinition;
}

const Own = ({ node }: Args) => <NodeCondition node={node} showIf={placesOf(useForm()).get(node)?.showIf} />;

const Stage = ({ node, form = sample() }: Args) => {
  const [designer] = useState(() => designerOf({ form, selected: node }));
  return (
    <InDesigner designer={designer}>
      <h2>Frage</h2>
      <Own node={node} />
    </InDesigner>
  );
};

export default {
  title: 'condition/Condition',
  render: (args) => <Stage {...args} />,
  args: { node: 'field:miete' },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const open: NonNullable<Story['play']> = async ({ canvas }) =>
  userEvent.click(canvas.getByRole('button', { name: /^Bedingung (setzen|ändern|durch)/ }));

export const None: Story = {};
export const Simple: Story = { args: { node: 'field:getraenke' } };
export const Nested: Story = { args: { node: 'page:zeit' } };
export const AsText: Story = { args: { node: 'field:zuschlag' } };
export const Started: Story = { play: open };
export const NestedOpen: Story = { args: { node: 'page:zeit' }, play: open };
export const Replacing: Story = { args: { node: 'field:zuschlag' }, play: open };
export const LongWords: Story = {
  args: { node: 'field:getraenke', form: longWords() },
  globals: NARROW,
  play: open,
};

/** A question with yes and no needs one choice. */
export const OneChoice: Story = {
  play: async (context) => {
    await open(context);
    const question = await context.canvas.findByLabelText('Frage');
    expect(question).toHaveFocus();
    await userEvent.selectOptions(question, 'Wird Alkohol ausgeschenkt?');
    expect(await context.canvas.findByText(/^Wenn ‚Wird Alkohol ausgeschenkt\?‘ mit ‚Ja‘/)).toBeVisible();
  },
};

/** A number is still missing: the form keeps what it had. */
export const Unfinished: Story = {
  play: async (context) => {
    await open(context);
    await userEvent.selectOptions(await context.canvas.findByLabelText('Frage'), 'Zahl der Gäste');
    expect(context.canvas.getByText(/Noch nicht übernommen/)).toBeVisible();
    expect(context.canvas.getByText('Immer')).toBeVisible();
  },
};

/** What is filled in in the preview tells whether the condition holds just now. */
export const Truth: Story = {
  ...staged(
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
  ),
} as Story;

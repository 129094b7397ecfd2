import type { FormDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import type { NodeKey } from '../../core/node.ts';
import { NARROW } from '../stage.fixture.tsx';
import { designerOf, InDesigner } from './InDesigner.fixture.tsx';
import { Inspector } from './Inspector.tsx';
import { longWords, sample } from './sample.fixture.ts';

interface Args {
  readonly node: NodeKey;
  readonly form?: FormDefinition;
}

const Pane = ({ node, form = sample() }: Args) => {
  const [designer] = useState(() => designerOf({ form, selected: node, published: form }));
  return (
    <InDesigner designer={designer}>
      <Inspector />
    </InDesigner>
  );
};

export default {
  title: 'inspector/Inspector',
  render: (args) => <Pane {...args} />,
  args: { node: 'field:alkohol' },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const at =
  (level: string): NonNullable<Story['play']> =>
  async ({ canvas }) => {
    await userEvent.click(canvas.getByLabelText(level));
    expect(canvas.getByLabelText(level)).toBeChecked();
  };

export const YesOrNo: Story = {};
export const SeveralAnswers: Story = { args: { node: 'field:merkmale' }, play: at('Erweitert') };
export const AnswersFromTable: Story = { args: { node: 'field:art' }, play: at('Experte') };
export const Text: Story = { args: { node: 'field:getraenke' } };
export const NumberWithUnit: Story = { args: { node: 'field:gaeste' }, play: at('Erweitert') };
export const DayWithCheck: Story = { args: { node: 'field:ende' }, play: at('Experte') };
export const Document: Story = { args: { node: 'field:lageplan' } };
export const Information: Story = { args: { node: 'field:hinweis' } };
export const List: Story = { args: { node: 'field:stellen' }, play: at('Erweitert') };
export const Fee: Story = { args: { node: 'field:gebuehr' }, play: at('Erweitert') };
export const OwnCalculation: Story = { args: { node: 'field:zuschlag' }, play: at('Experte') };
export const Group: Story = { args: { node: 'field:anschrift' } };
export const OneAnswer: Story = { args: { node: 'option:merkmale#nichts' }, play: at('Experte') };
export const Page: Story = { args: { node: 'page:zeit' }, play: at('Erweitert') };
export const Section: Story = { args: { node: 'section:stellen' }, play: at('Experte') };
export const WholeForm: Story = { args: { node: 'form' }, play: at('Erweitert') };
export const Declarations: Story = { args: { node: 'declarations' } };
export const Parameter: Story = { args: { node: 'parameter:grundbetrag' } };
export const Table: Story = { args: { node: 'parameter:tarif' } };
export const Gone: Story = { args: { node: 'field:weg' } };
export const LongWords: Story = { args: { form: longWords() }, globals: NARROW, play: at('Erweitert') };

/** What was typed stays, with the sentence; the form keeps what it had. */
export const EmptiedLabel: Story = {
  play: async ({ canvas }) => {
    await userEvent.clear(canvas.getByLabelText('Frage'));
    expect(canvas.getByText(/Die Frage braucht einen Text/)).toBeVisible();
    expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Wird Alkohol ausgeschenkt?');
  },
};

/** „Wenn ‚Nein‘ gewählt wird, zeige …“, by keyboard alone. */
export const ShownOnAnAnswer: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Wenn ‚Nein‘ gewählt wird, zeige …' }).focus();
    await userEvent.keyboard('{Enter}');
    const select = await canvas.findByLabelText('Wenn ‚Nein‘ gewählt wird, zeige …');
    expect(select).toHaveFocus();
    await userEvent.selectOptions(select, 'Frage ‚Miete‘');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await canvas.findByRole('button', { name: 'Frage ‚Miete‘' })).toBeVisible();
  },
};

export const ChangedType: Story = {
  args: { node: 'field:flaeche' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Art der Antwort ändern' }));
    expect(canvas.getByRole('dialog')).toBeVisible();
    expect(canvas.getByText('Das geht verloren')).toBeVisible();
  },
};

export const PastedAnswers: Story = {
  args: { node: 'field:merkmale' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Antworten aus Liste einfügen' }));
    await userEvent.type(canvas.getByLabelText('Liste, jede Antwort in einer Zeile'), '• Bänke\n• Heizpilze');
    expect(canvas.getByRole('button', { name: '2 Antworten einfügen' })).toBeVisible();
  },
};

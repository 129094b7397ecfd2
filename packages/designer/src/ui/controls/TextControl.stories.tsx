import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { NARROW } from '../stage.fixture.tsx';
import { TextAreaControl } from './TextAreaControl.tsx';
import { TextControl } from './TextControl.tsx';

const none = () => undefined;

export default {
  component: TextControl,
  subcomponents: { TextAreaControl },
  args: { label: 'Frage', value: '', onText: none },
} satisfies Meta<typeof TextControl>;

type Story = StoryObj<typeof TextControl>;

export const Empty: Story = {};
export const Filled: Story = { args: { value: 'Wird Alkohol ausgeschenkt?' } };
export const Hint: Story = { args: { hint: 'Ein Hauptwort oder eine Frage, höchstens 60 Zeichen.' } };
export const Unit: Story = { args: { label: 'Größte Datei', value: '10', unit: 'MB', isNarrow: true } };
export const Wrong: Story = { args: { error: 'Die Frage braucht einen Text.' } };
export const Code: Story = { args: { label: 'Technischer Name', value: 'alkohol', isCode: true } };
export const Disabled: Story = { args: { value: 'Wird Alkohol ausgeschenkt?', disabled: true } };
export const LongWords: Story = {
  args: { label: LONG, value: LONG, hint: LONG, error: LONG },
  globals: NARROW,
};
export const SeveralLines: Story = {
  render: () => <TextAreaControl label="Hilfe" value={'Erste Zeile\nZweite Zeile'} onText={none} />,
};
export const SeveralLinesWrong: Story = {
  render: () => (
    <TextAreaControl
      label="Wird gezeigt, wenn"
      value="alkohl"
      isCode
      rows={1}
      error="„alkohl“ gibt es nicht."
      onText={none}
    />
  ),
};

const Title = () => {
  const [value, setValue] = useState('Alt');
  return (
    <TextControl
      label="Titel"
      value={value}
      onText={(text) => {
        if (text === '') return 'Der Titel fehlt. Bis dahin bleibt der bisherige.';
        setValue(text);
        return undefined;
      }}
    />
  );
};

/** What is refused stays in the control with its sentence; Escape goes back to what holds. */
export const Refused: Story = {
  render: () => <Title />,
  play: async ({ canvas }) => {
    await userEvent.clear(canvas.getByLabelText('Titel'));
    expect(canvas.getByLabelText('Titel')).toHaveValue('');
    expect(canvas.getByText(/Der Titel fehlt/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(canvas.getByLabelText('Titel')).toHaveValue('Alt');
    await userEvent.type(canvas.getByLabelText('Titel'), 'bau');
    expect(canvas.getByLabelText('Titel')).toHaveValue('Altbau');
    await userEvent.clear(canvas.getByLabelText('Titel'));
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { inLongWords, inStates, wordStates } from '../states.fixture.tsx';
import { ControlFrame, ErrorLine } from './ControlFrame.tsx';
import { TextControl } from './TextControl.tsx';

export default {
  component: TextControl,
  subcomponents: { ControlFrame, ErrorLine },
  args: { label: 'Frage', value: '', onText: () => undefined },
} satisfies Meta<typeof TextControl>;

type Story = StoryObj<typeof TextControl>;

export const States: Story = inStates(TextControl, {
  empty: {},
  filled: { value: 'Wird Alkohol ausgeschenkt?' },
  'with a unit': { label: 'Größte Datei', value: '10', unit: 'MB', isNarrow: true },
  'in another language': { label: 'Frage (Englisch)', value: 'Is alcohol served?', lang: 'en' },
  'a technical name': { label: 'Technischer Name', value: 'alkohol', isCode: true },
  ...wordStates,
  disabled: { disabled: true },
});
export const LongWords: Story = inLongWords({ value: LONG });

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

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { NumberControl, ValueControl } from './ValueControl.tsx';

export default {
  component: ValueControl,
  subcomponents: { NumberControl },
  args: { kind: 'money', label: 'Grundbetrag', value: '', isNarrow: true, onValue: fn(() => undefined) },
} satisfies Meta<typeof ValueControl>;

type Story = StoryObj<typeof ValueControl>;

export const Empty: Story = {};
export const Money: Story = { args: { value: '1234.50' } };
export const Day: Story = { args: { kind: 'date', label: 'Spätester Tag', value: '2027-12-31' } };
export const Time: Story = { args: { kind: 'time', label: 'Sperrzeit', value: '22:00' } };
export const WithUnit: Story = { args: { kind: 'decimal', label: 'Fläche', value: '4.5', unit: 'm²' } };
export const Disabled: Story = { args: { value: '20.00', disabled: true } };
export const Whole: Story = {
  render: () => <NumberControl label="Höchstens" value={10} onNumber={() => undefined} />,
};

/** Typed as Germans write it; what cannot be read says how to write it. */
export const Typed: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByLabelText('Grundbetrag'), '1.234,5');
    expect(args.onValue).toHaveBeenLastCalledWith('1234.50', true);
    await userEvent.type(canvas.getByLabelText('Grundbetrag'), 'x');
    expect(canvas.getByText('Geben Sie den Betrag so ein: 1.234,50.')).toBeVisible();
  },
};

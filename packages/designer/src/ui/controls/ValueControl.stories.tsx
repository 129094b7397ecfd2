import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { inStates, wordStates } from '../states.fixture.tsx';
import { NumberControl, ValueControl } from './ValueControl.tsx';

export default {
  component: ValueControl,
  subcomponents: { NumberControl },
  args: { kind: 'money', label: 'Grundbetrag', value: '', isNarrow: true, onValue: fn(() => undefined) },
} satisfies Meta<typeof ValueControl>;

type Story = StoryObj<typeof ValueControl>;

export const States: Story = inStates(ValueControl, {
  empty: {},
  'an amount': { value: '1234.50' },
  'a day': { kind: 'date', label: 'Spätester Tag', value: '2027-12-31' },
  'a time': { kind: 'time', label: 'Sperrzeit', value: '22:00' },
  'a number with a unit': { kind: 'decimal', label: 'Fläche', value: '4.5', unit: 'm²' },
  ...wordStates,
  disabled: { disabled: true },
});
export const Numbers: StoryObj = inStates(NumberControl, {
  none: { label: 'Höchstens', value: undefined, onNumber: () => undefined },
  whole: { label: 'Höchstens', value: 1000, onNumber: () => undefined },
  'with digits': { label: 'Größte Datei', value: 2.5, isDecimal: true, onNumber: () => undefined },
});
/** Typed as Germans write it; what cannot be read says how to write it. */
export const Typed: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByLabelText('Grundbetrag'), '1.234,5');
    expect(args.onValue).toHaveBeenLastCalledWith('1234.50', true);
    await userEvent.type(canvas.getByLabelText('Grundbetrag'), 'x');
    expect(canvas.getByText('Geben Sie den Betrag so ein: 1.234,50.')).toBeVisible();
  },
};

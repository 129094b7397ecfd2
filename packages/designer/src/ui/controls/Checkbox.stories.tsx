import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { inStates } from '../states.fixture.tsx';
import { Checkbox } from './Checkbox.tsx';

export default {
  component: Checkbox,
  args: { label: 'Personenbezogene Angabe', checked: false, onChange: fn() },
} satisfies Meta<typeof Checkbox>;

type Story = StoryObj<typeof Checkbox>;

export const States: Story = inStates(Checkbox, {
  off: {},
  on: { checked: true },
  'with a hint': { hint: 'Sagt etwas über einen Menschen: Name, Anschrift, Geburtstag und Ähnliches.' },
  'its label only heard': { labelHidden: true },
  'long words': { label: LONG, hint: LONG },
});

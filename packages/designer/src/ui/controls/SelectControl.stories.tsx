import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { inLongWords, inStates, wordStates } from '../states.fixture.tsx';
import { SelectControl } from './SelectControl.tsx';

export default {
  component: SelectControl,
  args: {
    label: 'Frage',
    value: 'b',
    options: [
      { value: 'a', label: 'Beginn', group: 'Wann?' },
      { value: 'b', label: 'Ende', group: 'Wann?' },
      { value: 'c', label: LONG, group: 'Wo?' },
    ],
    onSelect: fn(),
  },
} satisfies Meta<typeof SelectControl>;

type Story = StoryObj<typeof SelectControl>;

export const States: Story = inStates(SelectControl, {
  'nothing chosen': { value: '', empty: 'Frage wählen' },
  chosen: {},
  'without headings': { options: [{ value: 'b', label: 'Ende' }] },
  ...wordStates,
});
export const LongWords: Story = inLongWords({ value: 'c' });

import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { inLongWords, inStates, wordStates } from '../states.fixture.tsx';
import { RadioGroup } from './RadioGroup.tsx';

const options = [
  { value: 'simple', label: 'Einfach', hint: 'Was alle brauchen' },
  { value: 'advanced', label: 'Erweitert' },
  { value: 'expert', label: 'Experte' },
];
const short = options.map(({ value, label }) => ({ value, label }));
const oneDisabled = short.map((option) => ({ ...option, disabled: option.value === 'expert' }));

export default {
  component: RadioGroup,
  args: { label: 'Umfang', value: 'simple', options, onSelect: fn() },
} satisfies Meta<typeof RadioGroup>;

type Story = StoryObj<typeof RadioGroup>;

export const Column: Story = inStates(RadioGroup, {
  'nothing chosen': { value: '' },
  chosen: {},
  'one of them disabled': { options: oneDisabled },
  ...wordStates,
});
export const Segments: Story = inStates(RadioGroup, {
  'nothing chosen': { look: 'segments', options: short, value: '' },
  chosen: { look: 'segments', options: short },
  'one of them disabled': { look: 'segments', options: oneDisabled },
  wrong: { look: 'segments', options: short, ...wordStates.wrong },
});
export const LongWords: Story = inLongWords({ options: [{ value: 'simple', label: LONG, hint: LONG }] });
export const LongSegments: Story = inLongWords({
  look: 'segments' as const,
  options: short.map((option) => ({ ...option, label: LONG })),
});

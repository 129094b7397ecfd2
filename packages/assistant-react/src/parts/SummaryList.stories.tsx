import type { Meta, StoryObj } from '@storybook/react-vite';
import { LONG, NARROW } from '../story.fixture.tsx';
import { SummaryList } from './SummaryList.tsx';

export default { component: SummaryList } satisfies Meta<typeof SummaryList>;

type Story = StoryObj<typeof SummaryList>;

const entries = [
  { key: 'zweck', label: 'Was stellen Sie auf?', value: 'Tische und Stühle' },
  { key: 'von', label: 'Beginn', value: '01.04.2027' },
];

export const Filled: Story = { args: { entries } };
export const One: Story = { args: { entries: entries.slice(0, 1) } };
export const LongWords: Story = {
  args: { entries: [...entries, { key: 'lang', label: LONG, value: LONG }] },
};
export const Narrow: Story = { ...LongWords, globals: NARROW };

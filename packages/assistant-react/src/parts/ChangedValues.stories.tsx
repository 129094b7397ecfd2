import type { ComputedField } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LONG, NARROW, onStage, startWith } from '../story.fixture.tsx';
import { ChangedValues } from './ChangedValues.tsx';

export default { component: ChangedValues } satisfies Meta<typeof ChangedValues>;

const fee = (id: string, label: string): ComputedField => ({
  id,
  type: 'computed',
  label,
  result: 'money',
  value: '2.5',
});
const changed = {
  reviewed: { gebuehr: '2.00', summe: '20.00' },
  computed: { gebuehr: '2.50', summe: '20.00', aufschlag: '1.00' },
};
const values = (label: string): StoryObj =>
  onStage(
    startWith([fee('gebuehr', label), fee('summe', 'Summe'), fee('aufschlag', 'Aufschlag')]),
    <ChangedValues changed={changed} />,
  );

/** What stayed the same is not told; what there was none of before is. */
export const Several: StoryObj = {
  ...values('Gebühr'),
  play: ({ canvas }) => {
    const told = canvas.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s/g, ' '));
    expect(told).toEqual([
      'Gebühr: bisher 2,00 €, jetzt 2,50 €',
      'Aufschlag: bisher keine Angabe, jetzt 1,00 €',
    ]);
  },
};
export const English: StoryObj = { ...values('Fee'), globals: { language: 'en' } };
export const LongWords = values(LONG);
export const Narrow: StoryObj = { ...LongWords, globals: NARROW };

import type { Field } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { plan } from '../sample.fixture.ts';
import { fieldStates } from './fieldStates.fixture.ts';
import { SignatureField } from './SignatureField.tsx';

export default { component: SignatureField } satisfies Meta<typeof SignatureField>;

const field: Field = { id: 'unterschrift', type: 'signature', label: 'Ihre Unterschrift', required: true };
const picture = JSON.stringify({ ...JSON.parse(plan), name: 'unterschrift.png', mediaType: 'image/png' });
const states = fieldStates({ field, filled: picture, wrong: plan });

export const Empty: StoryObj = {
  ...states.empty,
  play: ({ canvas }) =>
    expect(canvas.getByLabelText('Ihre Unterschrift')).toHaveAccessibleDescription(
      /^Unterschreiben Sie auf weißem Papier\. .* Erlaubt sind PNG und JPG\. .* 1\sMB groß sein\.$/,
    ),
};
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;

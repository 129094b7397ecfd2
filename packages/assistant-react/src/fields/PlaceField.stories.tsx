import type { Field } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { asked } from '../story.fixture.tsx';
import { fieldStates } from './fieldStates.fixture.ts';
import { PlaceField } from './PlaceField.tsx';

export default { component: PlaceField } satisfies Meta<typeof PlaceField>;

const field: Field = { id: 'ort', type: 'place', label: 'Wo stellen Sie auf?', required: true };
const states = fieldStates({ field, filled: 'Breslauer Straße, vor dem Rathaus' });

export const Empty: StoryObj = {
  ...states.empty,
  play: ({ canvas }) =>
    expect(canvas.getByLabelText('Wo stellen Sie auf?')).toHaveAccessibleDescription(/^Zum Beispiel: /),
};
export const Filled = states.filled;
/** The point that a map gave is no business of who reads the words, and is not lost. */
export const WithPoint: StoryObj = {
  ...asked([field], { ort: ['Vor dem Rathaus', '52.3821, 8.61'] }),
  play: ({ canvas, canvasElement }) => {
    expect(canvas.getByLabelText('Wo stellen Sie auf?')).toHaveValue('Vor dem Rathaus');
    expect(canvasElement.querySelector<HTMLInputElement>('input[type=hidden]')).toHaveValue('52.3821, 8.61');
  },
};
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;

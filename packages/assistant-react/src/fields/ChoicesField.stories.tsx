import type { ChoicesField as ChoicesDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { alive, asked, LONG, startWith } from '../story.fixture.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { fieldStates } from './fieldStates.fixture.ts';

export default { component: ChoicesField } satisfies Meta<typeof ChoicesField>;

const field: ChoicesDefinition = {
  id: 'merkmale',
  type: 'choices',
  label: 'Was steht auf der Fläche?',
  required: true,
  options: [
    { id: 'schirm', label: 'Sonnenschirme' },
    { id: 'heizung', label: 'Heizstrahler', help: 'Nur mit Strom, nicht mit Gas' },
    { id: 'lang', label: LONG },
    { id: 'nichts', label: 'Nichts davon', exclusive: true },
  ],
};
const both = ['schirm', 'nichts'];
const states = fieldStates({ field, filled: ['schirm', 'heizung'], wrong: [] });

export const Empty = states.empty;
export const Filled: StoryObj = {
  ...states.filled,
  play: ({ canvas }) => expect(canvas.getAllByRole('checkbox', { checked: true })).toHaveLength(2),
};
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;

/** An option that excludes the others is not unticked by itself: whoever ticked both is told, and decides. */
export const Exclusive: StoryObj = {
  ...asked([field], { merkmale: both }, true),
  play: ({ canvas }) => {
    expect(canvas.getByRole('group')).toHaveAccessibleDescription(
      /„Nichts davon“ passt nicht zu weiteren Antworten/,
    );
    expect(canvas.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  },
};

export const Decides = alive(
  startWith([field], { merkmale: both }, { showProblems: true }),
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByLabelText('Sonnenschirme'));
    await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
    expect(await canvas.findByRole('heading', { level: 1, name: 'Angaben prüfen' })).toBeVisible();
  },
);

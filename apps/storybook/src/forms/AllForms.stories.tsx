import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { FormPreview } from './FormPreview.tsx';
import { definitionOf, formNames, type Parameters } from './forms.ts';

interface Args {
  readonly form: string;
  readonly today: string;
  readonly parameters: Parameters;
}

/** Any form with any values: pick one below, and language and width above. */
export default {
  title: 'Formularvorschau/Alle Formulare',
  args: { form: 'sondernutzung', today: '2027-01-15', parameters: {} },
  argTypes: {
    form: { control: 'select', options: [...formNames] },
    parameters: { description: 'What the municipality sets, by id; the samples where it sets nothing.' },
  },
  render: ({ form, today, parameters }, { globals }) => (
    <FormPreview
      key={form}
      definition={definitionOf(form)}
      today={today}
      parameters={parameters}
      language={String(globals.language)}
    />
  ),
} satisfies Meta<Args>;

export const Choose: StoryObj<Args> = { name: 'Formular wählen' };

const hundesteuer = definitionOf('hundesteuer');
const OtherDay = () => {
  const [today, setToday] = useState('2027-01-15');
  return (
    <>
      <button type="button" onClick={() => setToday('2028-01-15')}>
        Ein Jahr später
      </button>
      <FormPreview definition={hundesteuer} today={today} parameters={{}} language="de" />
    </>
  );
};

/** What was typed stays when the day, the language or a value becomes another. */
export const AnotherDay: StoryObj<Args> = {
  name: 'An einem anderen Tag',
  render: () => <OtherDay />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Weiteren Hund hinzufügen' }));
    await userEvent.type(await canvas.findByRole('textbox', { name: /Name/ }), 'Bella');
    await userEvent.tab();
    await userEvent.click(canvas.getByRole('button', { name: 'Ein Jahr später' }));
    expect(await canvas.findByRole('textbox', { name: /Name/ })).toHaveValue('Bella');
  },
};

/** Nothing leaves the preview: what would be saved for later can be gone on with at once. */
export const SavedForLater: StoryObj<Args> = {
  name: 'Später fortsetzen',
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Speichern und später fortsetzen' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Weiter ausfüllen' }));
    expect(await canvas.findByRole('heading', { level: 1 })).toBeVisible();
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { FormPreview } from './FormPreview.tsx';
import { chosenParameters, controlsOf, dayOf, type FormArgs, languageFor, SAMPLES } from './formArgs.ts';
import { definitionOf, formNames, townsOf } from './forms.ts';

interface Args extends FormArgs {
  readonly form: string;
}

const towns = new Set(formNames.flatMap(townsOf));

/** Any form with any values: pick one below, and language and width above. */
export default {
  title: 'Formularvorschau/Alle Formulare',
  args: { form: 'sondernutzung', town: SAMPLES, today: '2027-01-15', parameters: {}, javascript: true },
  argTypes: {
    ...controlsOf('sondernutzung'),
    form: { control: 'select', options: [...formNames] },
    town: {
      control: 'select',
      options: [SAMPLES, ...towns],
      description: 'The municipality whose values hold; the samples where it sets none of a form.',
    },
    parameters: { description: 'Single values otherwise, by id; a form’s own page names them.' },
  },
  render: ({ form, ...args }, { globals }) => (
    <FormPreview
      key={form}
      definition={definitionOf(form)}
      today={dayOf(args.today)}
      parameters={chosenParameters(
        form,
        townsOf(form).includes(args.town) ? args : { ...args, town: SAMPLES },
      )}
      language={languageFor(definitionOf(form), globals.language)}
      javascript={args.javascript}
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

/** The markup of the server, with nothing listening inside: pages are posted, and say what is wrong when they come back. */
export const WithoutScripts: StoryObj<Args> = {
  name: 'Ohne JavaScript',
  args: { form: 'hundesteuer', javascript: false },
  play: async ({ canvas }) => {
    const press = async (name: string) => userEvent.click(await canvas.findByRole('button', { name }));
    await press('Weiteren Hund hinzufügen');
    await userEvent.type(await canvas.findByRole('textbox', { name: /Name/ }), 'Bella');
    await press('Fertig');
    const told = await canvas.findByRole('heading', { name: /^Es gibt .*Problem/ });
    expect(told.closest('[tabindex]')).toHaveFocus();
    expect(canvas.getByRole('textbox', { name: /Name/ })).toHaveValue('Bella');
    await press('Zurück');
    expect(await canvas.findByRole('heading', { name: 'Hund 1' })).toBeVisible();
    expect(canvas.getByText(/Bella/)).toBeVisible();
  },
};

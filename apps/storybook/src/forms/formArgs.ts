import type { FormDefinition } from '@formularwerk/form';
import type { ArgTypes } from '@storybook/react-vite';
import { type Parameters, parametersOf, townsOf } from './forms.ts';

/** What can be changed below a form in the workshop; its language and its width are in the toolbar. */
export interface FormArgs {
  /** Whose values hold: a town's, the samples, or those that the journey was written with. */
  readonly town: string;
  /** Single values otherwise than the town has them, by id. */
  readonly parameters: Parameters;
  /** The day it is: `2027-01-15`, or the moment that a date control gives. */
  readonly today: string | number;
  /** Without it the server draws every page, and each button is a plain post. */
  readonly javascript: boolean;
}

/** The samples of a form, which hold where a town sets nothing. */
export const SAMPLES = 'muster';
/** The values that a journey was written with. */
export const AS_WRITTEN = 'wie in der Reise';

/** The controls of a form's stories. */
export const controlsOf = (form: string, more: readonly string[] = []): Partial<ArgTypes<FormArgs>> => ({
  town: {
    control: 'select',
    options: [...more, SAMPLES, ...townsOf(form)],
    description: 'The municipality whose values hold; what it does not set is as in the samples.',
  },
  parameters: {
    description: `Single values otherwise, by id: ${Object.keys(parametersOf(form)).join(', ')}.`,
  },
  today: { control: 'date', description: 'The day it is: for deadlines, ages and dated values.' },
  javascript: { description: 'Off: every page as a server draws it, and each button a plain post.' },
});

/** The values that hold for a form; `written` are those of a journey. */
export function chosenParameters(form: string, { town, parameters }: FormArgs, written = {}): Parameters {
  const set = town === AS_WRITTEN ? written : parametersOf(form, town === SAMPLES ? undefined : town);
  return { ...set, ...parameters };
}

/** `2027-01-15`, whatever a control made of it: it gives midnight here. Swedish writes days as ISO does. */
export const dayOf = (today: string | number): string =>
  typeof today === 'number' ? new Intl.DateTimeFormat('sv-SE').format(today) : today.slice(0, 10);

/** The language a form is shown in: the chosen one if it has it, else German as a whole, as in the portal. */
export const languageFor = ({ languages = [] }: FormDefinition, chosen: unknown): string =>
  languages.find((own) => own === chosen) ?? 'de';

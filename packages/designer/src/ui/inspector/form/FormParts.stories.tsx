import type { FormDefinition } from '@formularwerk/form';
import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { useForm } from '../../designerContext.ts';
import { NARROW } from '../../stage.fixture.tsx';
import { inPane, inStatesOfPane } from '../inPane.fixture.tsx';
import { longWords, sample } from '../sample.fixture.ts';
import { LanguagesPart } from './LanguagesPart.tsx';
import { ParametersPart } from './ParametersPart.tsx';
import { ServicesPart } from './ServicesPart.tsx';
import { StartPart } from './StartPart.tsx';

/** What is unfolded below the form as a whole. */
export default {
  component: StartPart,
  subcomponents: { LanguagesPart, ParametersPart, ServicesPart },
} satisfies Meta<typeof StartPart>;

const Start = () => <StartPart start={useForm().start} />;
const Languages = () => <LanguagesPart languages={useForm().languages} />;
const Parameters = () => <ParametersPart parameters={useForm().parameters} />;
const Services = () => <ServicesPart services={useForm().services} />;

/** A form with nothing but its questions. */
const { start: _start, languages: _languages, services: _services, ...rest } = sample();
const form: FormDefinition = { ...rest, sections: rest.sections.slice(0, 1) };

export const Empty = inStatesOfPane(
  {
    'start page': <Start />,
    languages: <Languages />,
    'what each municipality sets': <ParametersPart parameters={undefined} />,
    services: <Services />,
  },
  { form },
);
export const LongWords = {
  ...inStatesOfPane(
    { 'start page': <Start />, 'what each municipality sets': <Parameters />, services: <Services /> },
    { form: longWords(), level: 'expert' },
  ),
  globals: NARROW,
};

export const StartFilled = inPane(<Start />);
export const StartWithDocument = inPane(<Start />, {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByLabelText('Weitere Unterlage'), 'Vollmacht{Enter}');
  expect(canvas.getByLabelText('Unterlage 2')).toHaveValue('Vollmacht');
  await userEvent.clear(canvas.getByLabelText('Unterlage 1'));
  expect(canvas.getByText(/Hier muss ein Text stehen/)).toBeVisible();
});
export const LanguageAdded = inPane(<Languages />, {}, async ({ canvas }) => {
  await userEvent.selectOptions(canvas.getByLabelText('Sprache hinzufügen'), 'Einfache Sprache');
  await userEvent.click(canvas.getByRole('button', { name: 'Hinzufügen: Sprache hinzufügen' }));
  expect(canvas.getByRole('button', { name: 'Einfache Sprache nicht mehr anbieten' })).toBeVisible();
});

export const ParameterAdded = inPane(<Parameters />, {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByLabelText('Neue Angabe'), 'Telefon des Amtes{Enter}');
  expect(canvas.getByRole('button', { name: 'Telefon des Amtes' })).toBeVisible();
});
export const ServiceAdded = inPane(<Services />, { level: 'expert' }, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Leistung hinzufügen' }));
  expect(canvas.getByRole('group', { name: 'Leistung 2' })).toBeVisible();
});

/** A key that is none stays with its sentence. */
export const ServiceRefused = inPane(<Services />, {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByLabelText('LeiKa-Schlüssel'), '7');
  expect(canvas.getByLabelText('LeiKa-Schlüssel')).toBeInvalid();
  expect(canvas.getByLabelText('LeiKa-Schlüssel')).toHaveValue('991080120050007');
});

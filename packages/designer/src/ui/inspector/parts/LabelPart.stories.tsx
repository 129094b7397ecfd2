import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { LONG, longWords } from '../sample.fixture.ts';
import { BoxPart } from './BoxPart.tsx';
import { InfoKindPart } from './InfoKindPart.tsx';
import { InfoPart, LabelPart } from './LabelPart.tsx';
import { PersonalDataPart } from './PersonalDataPart.tsx';
import { UnitPart } from './UnitPart.tsx';

/** The words of a question, and the small parts that only some sorts have. */
export default {
  component: LabelPart,
  subcomponents: { InfoPart, InfoKindPart, BoxPart, PersonalDataPart, UnitPart },
} satisfies Meta<typeof LabelPart>;

/** What it is called depends on what it is. */
export const Labels = ofQuestions(LabelPart, [
  { id: 'ohne', type: 'text', label: 'Ohne Hilfe' },
  { id: 'hilfe', type: 'text', label: 'Mit Hilfe', help: 'Sie steht oben rechts auf Ihrem Bescheid.' },
  { id: 'kasten', type: 'boolean', label: 'Ein Kästchen' },
  { id: 'gruppe', type: 'group', label: 'Eine Gruppe', fields: [{ id: 'ort', type: 'text', label: 'Ort' }] },
  { id: 'wert', type: 'computed', label: 'Eine Berechnung', result: 'money', value: '0' },
]);
export const LongLabels = {
  ...ofQuestion(LabelPart, 'alkohol', { form: longWords(), level: 'advanced' }),
  globals: NARROW,
};
export const Information = ofQuestion(InfoPart, 'hinweis');
export const EmptiedInformation = ofQuestion(InfoPart, 'hinweis', {}, async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Text'));
  expect(canvas.getByText(/Der Hinweis braucht einen Text/)).toBeVisible();
});
export const InformationKinds = ofQuestions(InfoKindPart, [
  { id: 'hinweisen', type: 'info', text: 'Ein Hinweis' },
  { id: 'warnen', type: 'info', text: 'Eine Warnung', kind: 'warning' },
]);
export const Boxes = ofQuestions(BoxPart, [
  { id: 'zeigt', type: 'boolean', label: 'Zeigt etwas' },
  { id: 'gezeigt', type: 'text', label: 'Was gezeigt wird', showIf: 'zeigt' },
  { id: 'nichts', type: 'boolean', label: 'Zeigt nichts' },
] as never);
export const PersonalData = ofQuestions(PersonalDataPart, [
  { id: 'nein', type: 'text', label: 'Sagt nichts über einen Menschen' },
  { id: 'ja', type: 'text', label: 'Sagt etwas über einen Menschen', meta: { personalData: true } },
]);
export const Units = ofQuestions(UnitPart, [
  { id: 'ohne', type: 'integer', label: 'Ohne Einheit' },
  { id: 'mit', type: 'decimal', label: 'Mit Einheit', unit: 'm²' },
  { id: 'lang', type: 'integer', label: 'Lange Worte', unit: LONG },
]);

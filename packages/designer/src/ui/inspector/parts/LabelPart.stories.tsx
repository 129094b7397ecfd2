import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { FieldProps } from '../fieldProps.ts';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { partsOf } from '../partsOf.tsx';
import { LONG } from '../sample.fixture.ts';
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
export const Information = ofQuestion(InfoPart, 'hinweis');
export const EmptiedInformation = ofQuestion(InfoPart, 'hinweis', {}, async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Text'));
  expect(canvas.getByText(/Der Hinweis braucht einen Text/)).toBeVisible();
});
/** What stands below the words at once. */
const Essential = ({ field, address }: FieldProps) => {
  const { Essential: Own } = partsOf(field.type);
  return Own && <Own field={field} address={address} />;
};
export const Small = ofQuestions(Essential, [
  { id: 'hinweisen', type: 'info', text: 'Ein Hinweis' },
  { id: 'warnen', type: 'info', text: 'Eine Warnung', kind: 'warning' },
  { id: 'zeigt', type: 'boolean', label: 'Ein Kästchen, das etwas zeigt' },
  { id: 'nichts', type: 'boolean', label: 'Ein Kästchen, das nichts zeigt' },
  { id: 'ohne', type: 'integer', label: 'Eine Zahl', showIf: 'zeigt' },
  { id: 'mit', type: 'decimal', label: 'Eine Zahl mit Einheit', unit: 'm²' },
  { id: 'lang', type: 'integer', label: 'Lange Worte', unit: LONG },
]);
export const PersonalData = ofQuestions(PersonalDataPart, [
  { id: 'nein', type: 'text', label: 'Sagt nichts über einen Menschen' },
  { id: 'ja', type: 'text', label: 'Sagt etwas über einen Menschen', meta: { personalData: true } },
]);

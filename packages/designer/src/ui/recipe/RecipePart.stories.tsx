import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { Slot } from '../../core/recipe/slots.ts';
import { ofQuestion, ofQuestions } from '../inspector/inPane.fixture.tsx';
import { LONG, longWords } from '../inspector/sample.fixture.ts';
import { NARROW } from '../stage.fixture.tsx';
import { inStates } from '../states.fixture.tsx';
import { RecipePart } from './RecipePart.tsx';
import { SlotControl } from './SlotControl.tsx';

/** How a value is worked out, in words; the things to fill in from which that comes. */
export default { component: RecipePart, subcomponents: { SlotControl } } satisfies Meta<typeof RecipePart>;

export const States = ofQuestions(RecipePart, [
  { id: 'neu', type: 'computed', label: 'Noch nichts', result: 'money', value: '0' },
  {
    id: 'rezept',
    type: 'computed',
    label: 'Aus einem Rezept',
    result: 'money',
    value: 'gaeste * grundbetrag',
  },
  {
    id: 'eigen',
    type: 'computed',
    label: 'Eigener Ausdruck',
    result: 'money',
    value: 'if gaeste > 3 then 5 else 0',
  },
]);
export const Changing = ofQuestion(RecipePart, 'gebuehr', {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Berechnung ändern' }));
  expect(canvas.getByRole('dialog', { name: 'Gebühr oder Berechnung' })).toBeVisible();
});
export const LongWords = {
  ...ofQuestion(RecipePart, 'gebuehr', { form: longWords() }),
  globals: NARROW,
};

const choices = [
  { id: 'parameter:grundbetrag', label: 'Grundbetrag' },
  { id: 'parameter:jeStelle', label: 'Betrag je Stelle' },
];
const slot = (type: Slot['type'], label: string, more: Partial<Slot> = {}) => ({
  slot: { id: 'x', type, label, optional: false, ...more },
  value: '',
  error: undefined,
  onValue: () => undefined,
});
const help = 'Zum Beispiel: § 4 der Gebührensatzung. Sie steht beim Betrag.';

/** Each sort of thing to fill in: empty, filled, from what the municipality sets, wrong. */
export const Slots: StoryObj = inStates(SlotControl, {
  'a question': slot('subject', 'Liste', { choices: [{ id: 'stellen', label: 'Ausschankstellen' }] }),
  'an amount': slot('amount', 'Grundbetrag'),
  'an amount, filled': { ...slot('amount', 'Grundbetrag', { choices }), value: '25.00' },
  'an amount that the municipality sets': {
    ...slot('amount', 'Grundbetrag', { choices }),
    value: 'parameter:grundbetrag',
  },
  'an amount, missing': { ...slot('amount', 'Grundbetrag'), error: 'Füllen Sie „Grundbetrag“ aus.' },
  days: slot('days', 'Frist in Tagen'),
  'a number': { ...slot('number', 'Mindestalter in Jahren'), value: '18' },
  'a text': slot('text', 'Rechtsgrundlage', { help, optional: true }),
  'a text of several lines': {
    ...slot('text', 'Meldung', { id: 'meldung' }),
    value: 'Das Ende liegt zu früh.',
  },
  'what then': {
    ...slot('severity', 'Was soll dann geschehen?', {
      choices: [
        { id: 'error', label: 'Der Antrag kann so nicht gestellt werden (Fehler)' },
        { id: 'warning', label: 'Nur ein Hinweis, man darf weitermachen (Warnung)' },
      ],
    }),
    value: 'warning',
  },
});
export const SlotsLongWords: StoryObj = {
  ...inStates(SlotControl, {
    'an amount': {
      ...slot('amount', LONG, { help: LONG, choices: [{ id: 'parameter:lang', label: LONG }] }),
      error: LONG,
    },
    'a question': { ...slot('subject', LONG, { choices: [{ id: 'a', label: LONG }] }), value: 'a' },
  }),
  globals: NARROW,
};

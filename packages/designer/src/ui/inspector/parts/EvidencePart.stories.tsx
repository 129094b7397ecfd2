import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ofQuestions } from '../inPane.fixture.tsx';
import { EvidenceLimits, EvidencePart } from './EvidencePart.tsx';

export default { component: EvidencePart } satisfies Meta<typeof EvidencePart>;

export const States = ofQuestions(EvidencePart, [
  { id: 'alle', type: 'evidence', label: 'Alle Wege, keiner vorausgewählt' },
  {
    id: 'wenige',
    type: 'evidence',
    label: 'Zwei Wege, einer vorausgewählt, höchstens drei Monate alt',
    ways: ['upload', 'later'],
    defaultWay: 'upload',
    maxAge: 'P3M',
  },
  { id: 'jahre', type: 'evidence', label: 'Das Alter in Jahren und Monaten', maxAge: 'P1Y6M' },
]);

export const Limits = ofQuestions(EvidenceLimits, [
  { id: 'offen', type: 'evidence', label: 'Ohne eigene Grenzen' },
  {
    id: 'eng',
    type: 'evidence',
    label: 'Zwei Wochen, drei Dateien, nur PDF',
    until: 'today() + duration("P14D")',
    accept: ['pdf'],
    max: 3,
  },
]);

/** Who takes away the way that was chosen beforehand takes that choice away with it; one way must stay. */
export const Changing = ofQuestions(
  EvidencePart,
  [{ id: 'einer', type: 'evidence', label: 'Auszug', ways: ['upload', 'later'], defaultWay: 'later' }],
  {},
  async ({ canvas }) => {
    await userEvent.click(canvas.getByLabelText('Nachreichen'));
    expect(canvas.getByLabelText(/^Vorausgewählt/)).toHaveValue('');
    await userEvent.click(canvas.getByLabelText('Jetzt hochladen'));
    expect(canvas.getByText('Mindestens ein Weg muss angeboten werden.')).toBeVisible();
    expect(canvas.getByLabelText('Jetzt hochladen')).toBeChecked();
  },
);

import type { Outcome } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { AssistantApp } from '../AssistantApp.tsx';
import { alive, NARROW, startOn } from '../story.fixture.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';

export default { component: OutcomeScreen } satisfies Meta<typeof OutcomeScreen>;

const next: Outcome['next'] = [
  { text: 'Gewerbe anmelden', form: 'gewerbeanmeldung' },
  { text: 'Gaststätte anzeigen', form: 'nirgends' },
  { text: 'Mehr dazu', url: 'https://example.org' },
];
const text = 'Sie haben angegeben, dass Sie **keinen Alkohol** ausschenken.';

const start = (outcome: Outcome, passed = false) =>
  startOn({ fields: [], text, outcome }, passed ? { '_continue.seite': 'on' } : {}, {
    services: ['gewerbeanmeldung'],
  });
const story = (outcome: Outcome, passed?: boolean): StoryObj => ({
  render: () => <AssistantApp start={start(outcome, passed)} />,
});

export const NotNeeded: StoryObj = {
  ...story({ kind: 'notNeeded', next, continue: true }),
  play: ({ canvas }) => {
    expect(canvas.getByText('Ergebnis: Das brauchen Sie nicht')).toBeVisible();
    expect(canvas.getByRole('link', { name: 'Gewerbe anmelden' })).toBeVisible();
    expect(canvas.getByText('Gaststätte anzeigen').closest('a')).toBeNull();
    expect(canvas.getByRole('link', { name: 'Mehr dazu' })).toHaveAttribute('href', 'https://example.org');
    expect(canvas.queryByRole('button', { name: 'Weiter' })).toBeNull();
    // The way ends here: there are no steps left to count.
    expect(canvas.getByText('Ihr Vorhaben')).toBeVisible();
    expect(canvas.queryByText(/^Schritt/)).toBeNull();
  },
};
export const Elsewhere = story({ kind: 'elsewhere', next });
export const Refused = story({ kind: 'refused', next });
export const Advice = story({ kind: 'advice', next, continue: true });
export const WithoutNextSteps = story({ kind: 'refused' });
export const Passed: StoryObj = {
  ...story({ kind: 'notNeeded', next, continue: true }, true),
  play: ({ canvas }) => {
    expect(canvas.getByRole('button', { name: 'Doch nicht fortfahren' })).toBeVisible();
    expect(canvas.getByText('Schritt 1 von 2: Ihr Vorhaben')).toBeVisible();
  },
};
export const Narrow: StoryObj = { ...NotNeeded, globals: NARROW };
export const GoesOn = alive(start({ kind: 'advice', continue: true }), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Trotzdem fortfahren' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Angaben prüfen' })).toHaveFocus();
  expect(canvas.getByText('Sie haben sich entschieden, trotzdem fortzufahren.')).toBeVisible();
});

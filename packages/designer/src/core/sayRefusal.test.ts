import { expect, test } from 'vitest';
import { applyCommand } from './applyCommand.ts';
import type { Command } from './command.ts';
import { cafe } from './forms.fixture.ts';
import { offerRepairs } from './offerRepairs.ts';
import { sayRefusal } from './sayRefusal.ts';

const moveTo = (field: string, page: string, after?: string): Command => ({
  type: 'moveField',
  field,
  to: { in: { page }, ...(after !== undefined && { after }) },
});

test.each<[string, Command, readonly string[], readonly string[]]>([
  [
    'a question that goes before the one it depends on',
    moveTo('getraenke', 'betrieb'),
    [
      'Frage ‚Wird Alkohol ausgeschenkt?‘ steht erst nach Frage ‚Getränke‘ und wird dort schon gebraucht (Bedingung).',
    ],
    ['‚Wird Alkohol ausgeschenkt?‘ mit verschieben', 'Bedingung bei ‚Getränke‘ entfernen und verschieben'],
  ],
  [
    'a value that goes before the one it is calculated with',
    moveTo('gebuehr', 'stellen'),
    ['Berechnung ‚Summe‘ steht erst nach Berechnung ‚Gebühr‘ und wird dort schon gebraucht (Rechenweg).'],
    ['‚Ausschankstellen‘ mit verschieben'],
  ],
  [
    'a question that a page depends on and that goes onto this page',
    moveTo('merkmale', 'nachbarn'),
    [
      'Frage ‚Was stellen Sie auf?‘ steht innerhalb von Seite ‚Nachbarn von …‘ und wird dort schon am Anfang gebraucht (Bedingung).',
    ],
    ['Bedingung bei ‚Nachbarn von …‘ entfernen und verschieben'],
  ],
  [
    'a condition on what is asked only later',
    { type: 'setCondition', node: 'field:alkohol', showIf: 'ort.strasse != null' },
    [
      'Gruppe ‚Ort‘ steht erst nach Frage ‚Wird Alkohol ausgeschenkt?‘ und wird dort schon gebraucht (Bedingung).',
    ],
    ['‚Ort‘ davor verschieben'],
  ],
])('%s is refused in the words of the form, with a way out', (_, command, sentences, repairs) => {
  const form = cafe();
  const refused = applyCommand(form, command);
  const problems = refused.ok ? [] : refused.problems;
  expect([...new Set(sayRefusal(form, command, problems).map(({ message }) => message))]).toEqual(sentences);
  expect(offerRepairs(form, command, problems).map(({ name }) => name)).toEqual(repairs);
});

test('what is no question of order keeps its own sentence', () => {
  const command: Command = { type: 'removeField', field: 'alkohol' };
  const refused = applyCommand(cafe(), command);
  const [first] = sayRefusal(cafe(), command, refused.ok ? [] : refused.problems);
  expect(first?.message).toMatch(/^Frage ‚Wird Alkohol ausgeschenkt\?‘ wird noch gebraucht: /);
});

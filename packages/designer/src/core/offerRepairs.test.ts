import type { FormDefinition } from '@formularwerk/form';
import { describe, expect, test } from 'vitest';
import { applyCommand } from './applyCommand.ts';
import type { Command } from './command.ts';
import { describeCommand } from './describeCommand.ts';
import { cafe, sondernutzung } from './forms.fixture.ts';
import { fieldAt, optionAt, pageAt } from './lookups.ts';
import { offerRepairs } from './offerRepairs.ts';

/** The names of the repairs that a refused command is offered. */
function offered(form: FormDefinition, command: Command): string[] {
  return repairs(form, command).map(({ name }) => name);
}

function repairs(form: FormDefinition, command: Command) {
  const result = applyCommand(form, command);
  if (result.ok) throw new Error(`Not refused: ${describeCommand(form, command)}`);
  return offerRepairs(form, command, result.problems);
}

/** The form after the repair of that name. */
function repaired(form: FormDefinition, command: Command, name: string): FormDefinition {
  const repair = repairs(form, command).find((one) => one.name.startsWith(name));
  const result = repair && applyCommand(form, repair.command);
  if (!result?.ok) throw new Error(`No repair “${name}”: ${offered(form, command).join(' | ')}`);
  return result.value;
}

const move = (field: string, page: string, after?: string): Command => ({
  type: 'moveField',
  field,
  to: { in: { page }, after },
});

describe('what is offered', () => {
  test.each<[string, Command, string[]]>([
    [
      'for a question with many conditions on it',
      { type: 'removeField', field: 'alkohol' },
      [
        '6 Bezüge entfernen und löschen',
        'Alles, was davon abhängt, mit löschen: ‚Getränke‘, ‚Zapfanlage‘ und 6 weitere',
      ],
    ],
    [
      'for one in two texts',
      { type: 'removeField', field: 'ort.strasse' },
      [
        'Platzhalter bei ‚Wir prüfen die Lage an der Straße ….‘ und Platzhalter bei ‚Nachbarn von …‘ entfernen und löschen',
      ],
    ],
    [
      'for a value that another is calculated with',
      { type: 'removeField', field: 'summe' },
      ['Alles, was davon abhängt, mit löschen: ‚Gebühr‘'],
    ],
    [
      'for the last page of a section',
      { type: 'removePage', page: 'stellen' },
      ['Alles, was davon abhängt, mit löschen: ‚Ausschankstellen‘'],
    ],
    [
      'for a question that goes before the one it depends on',
      move('getraenke', 'betrieb'),
      ['‚Wird Alkohol ausgeschenkt?‘ mit verschieben', 'Bedingung bei ‚Getränke‘ entfernen und verschieben'],
    ],
    [
      'for a page that goes before what it depends on',
      { type: 'movePage', page: 'nachbarn', section: 'betrieb' },
      [
        '‚Was haben Sie vor?‘ mit verschieben',
        'Bedingung bei ‚Nachbarn von …‘ und Platzhalter bei ‚Nachbarn von …‘ entfernen und verschieben',
      ],
    ],
    [
      'for the only page of a section that goes elsewhere',
      { type: 'movePage', page: 'stellen', section: 'betrieb', after: 'nachbarn' },
      ['Verschieben und Abschnitt ‚Ausschankstellen‘ löschen'],
    ],
    [
      'for a condition on what is asked only later',
      { type: 'setCondition', node: 'field:alkohol', showIf: 'ort.strasse != null' },
      ['‚Ort‘ davor verschieben'],
    ],
    [
      'for another type of answer that conditions do not fit',
      { type: 'changeFieldType', field: 'alkohol', to: { id: 'x', type: 'boolean', label: 'x' } },
      ['6 Bezüge entfernen und ändern'],
    ],
    ['for what is not there: nothing', { type: 'removeField', field: 'weg' }, []],
  ])('%s', (_, command, expected) => {
    expect(offered(cafe(), command)).toEqual(expected);
  });

  test('as in the form for public space: the condition, or what depends on it', () => {
    expect(offered(sondernutzung(), { type: 'removeField', field: 'alkohol' })).toEqual([
      'Bedingung bei ‚Aktenzeichen der Gaststättenerlaubnis‘ entfernen und löschen',
      'Alles, was davon abhängt, mit löschen: ‚Aktenzeichen der Gaststättenerlaubnis‘',
    ]);
  });
});

describe('what it does', () => {
  test('takes only the references away', () => {
    const form = repaired(cafe(), { type: 'removeField', field: 'alkohol' }, '6 Bezüge');
    expect(fieldAt(form, 'alkohol')).toBeUndefined();
    expect(fieldAt(form, 'getraenke')).toEqual({
      id: 'getraenke',
      type: 'text',
      label: 'Getränke',
      maxLength: 100,
    });
    expect(optionAt(form, 'merkmale', 'zapfanlage')).toEqual({ id: 'zapfanlage', label: 'Zapfanlage' });
  });

  test('takes with it what depends on it, and what depends on that', () => {
    const form = repaired(cafe(), { type: 'removeField', field: 'stellen.von' }, 'Alles');
    expect(['stellen.betrag', 'summe', 'gebuehr', 'frueh'].map((address) => fieldAt(form, address))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(fieldAt(form, 'stellen.bis')).toEqual({ id: 'bis', type: 'date', label: 'Ende', required: true });
  });

  test('moves along what has to stand before', () => {
    const form = repaired(cafe(), move('getraenke', 'betrieb'), '‚Wird Alkohol');
    expect(
      pageAt(form, 'betrieb')
        ?.fields.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['alkohol', 'getraenke']);
  });

  test('is told as one step', () => {
    const [repair] = repairs(sondernutzung(), { type: 'removeField', field: 'alkohol' });
    expect(repair && describeCommand(sondernutzung(), repair.command)).toBe(
      'Frage ‚Wird Alkohol ausgeschenkt?‘ gelöscht, Bedingung bei ‚Aktenzeichen der Gaststättenerlaubnis‘ entfernt',
    );
  });
});

import { type FormDefinition, parseForm } from '@formularwerk/form';
import { references } from '@formularwerk/form/references';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from './applyCommand.ts';
import type { Command } from './command.ts';
import { commandMessage } from './commandMessages.ts';
import { describeCommand } from './describeCommand.ts';
import { cafe, sondernutzung } from './forms.fixture.ts';
import { fieldAt, optionAt, pageAt, parameterAt } from './lookups.ts';
import { nodeParts } from './nodeParts.ts';
import { outline } from './outline.ts';
import { perform, startHistory, undo } from './performing.ts';

function done(form: FormDefinition, ...commands: readonly Command[]): FormDefinition {
  return commands.reduce((now, command) => {
    const result = applyCommand(now, command);
    if (!result.ok) throw new Error(result.problems.map((problem) => commandMessage(problem)).join(' '));
    return result.value;
  }, form);
}

function refusal(form: FormDefinition, command: Command): string[] {
  const result = applyCommand(form, command);
  return result.ok ? [] : result.problems.map((problem) => commandMessage(problem));
}

const bytes = JSON.stringify;
const property = (form: FormDefinition, address: string, name: string): unknown =>
  (fieldAt(form, address) as unknown as Record<string, unknown> | undefined)?.[name];

const addresses = (form: FormDefinition): string[] =>
  outline(form).flatMap(({ key }) => {
    const parts = nodeParts(key);
    return parts?.kind === 'field' ? [parts.address] : [];
  });

describe('renaming a question', () => {
  const form = done(
    cafe(),
    { type: 'renameField', field: 'alkohol', id: 'ausschank' },
    { type: 'renameField', field: 'stellen', id: 'orte' },
    { type: 'renameField', field: 'orte.von', id: 'beginn' },
    { type: 'renameField', field: 'orte.art', id: 'sorte' },
    { type: 'renameField', field: 'ort.strasse', id: 'weg' },
    { type: 'renameField', field: 'summe', id: 'zusammen' },
  );

  test.each([
    ['a condition', 'getraenke', 'showIf', 'ausschank = "ja"'],
    ['parent in a list', 'orte.fass', 'showIf', 'parent.ausschank = "ja" and position < 3'],
    ['this in a list', 'orte.bis', 'min', 'this.beginn'],
    [
      'this in a filter',
      'orte.betrag',
      'value',
      'get or else(tarif[code = this.sorte][1].satz, 0) * days(beginn, bis)',
    ],
    [
      'a loop over the list',
      'zusammen',
      'value',
      'get or else(sum(for s in orte return get or else(s.betrag, 0)), 0)',
    ],
    [
      'a filter on the list',
      'frueh',
      'showIf',
      'count(orte[beginn < @"2027-06-01"]) > 0 and (every s in orte satisfies s.fass != true)',
    ],
    ['the sum of the list', 'gebuehr', 'value', 'grundbetrag + zusammen'],
    ['a text', 'hinweis', 'text', 'Wir prüfen die Lage an der Straße {{ort.weg}}.'],
  ])('is followed by %s', (_, address, name, expected) => {
    expect(property(form, address, name)).toBe(expected);
  });

  test('is followed by titles in every language, by filters of options, checks and services', () => {
    expect(pageAt(form, 'nachbarn')?.title).toEqual({
      de: 'Nachbarn von {{ort.weg}}',
      en: 'Neighbours of {{ort.weg}}',
    });
    expect(property(form, 'orte.sorte', 'options')).toMatchObject({
      where: 'satz > grundbetrag or ausschank = "ja"',
    });
    expect(form.checks?.[0]?.when).toBe('getraenke = null and ausschank = "ja"');
    expect(form.services?.[0]?.when).toBe('ausschank = "ja"');
    expect(property(form, 'orte', 'checks')).toMatchObject([
      {
        when: 'some i in 1..count(orte), j in 1..count(orte) satisfies i < j and orte[i].sorte = orte[j].sorte',
      },
    ]);
  });

  test('leaves texts alone that only look like it', () => {
    expect(pageAt(form, 'stellen')?.id).toBe('stellen');
    expect(form.sections[1]?.id).toBe('stellen');
  });

  test.each([
    ['count', /hat in Regeln schon eine Bedeutung/],
    ['if', /hat in Regeln schon eine Bedeutung/],
    ['Alkohol?', /ist kein gültiger Name/],
    ['getraenke', /trägt hier schon etwas anderes: Frage ‚Getränke‘/],
    ['grundbetrag', /trägt hier schon etwas anderes: Parameter ‚Grundbetrag‘/],
  ])('to %s is refused', (id, sentence) => {
    expect(refusal(cafe(), { type: 'renameField', field: 'alkohol', id })).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  test('is refused where a rule would then mean something nearer', () => {
    expect(refusal(cafe(), { type: 'renameField', field: 'stellen.fass', id: 'alkohol' })).toEqual([
      'Mit dem Namen „alkohol“ würde etwas anderes gemeint: Filter der Antworten der Frage ‚Art‘. Wählen Sie einen anderen Namen.',
    ]);
    expect(refusal(cafe(), { type: 'renameField', field: 'alkohol', id: 's' })).toEqual([]);
    expect(refusal(cafe(), { type: 'renameField', field: 'gebuehr', id: 's' })).toEqual([]);
  });

  test('and back gives the same bytes, for every question of every form', () => {
    for (const make of [cafe, sondernutzung]) {
      const before = make();
      for (const address of addresses(before)) {
        const last = address.slice(address.lastIndexOf('.') + 1);
        const moved = `${address.slice(0, address.length - last.length)}zwischenname`;
        const there = done(before, { type: 'renameField', field: address, id: 'zwischenname' });
        expect(references(there)).toHaveLength(references(before).length);
        expect(bytes(done(there, { type: 'renameField', field: moved, id: last }))).toBe(bytes(before));
      }
    }
  });
});

describe('renaming an option or a parameter', () => {
  test('is followed by comparisons with this question’s option, not by others of the same id', () => {
    const form = done(sondernutzung(), { type: 'renameOption', field: 'alkohol', option: 'ja', id: 'yes' });
    expect(property(form, 'gaststaettenerlaubnis', 'showIf')).toBe('alkohol = "yes"');
    expect(property(form, 'elemente.betrag', 'value')).toContain('gemeinnuetzig = "ja"');
    const zweck = done(sondernutzung(), {
      type: 'renameOption',
      field: 'zweck',
      option: 'geruest',
      id: 'bau',
    });
    expect(zweck.services?.[2]?.when).toBe('zweck in ("container", "bau")');
    const tables = done(cafe(), {
      type: 'renameOption',
      field: 'merkmale',
      option: 'schirme',
      id: 'sonnenschirme',
    });
    expect(pageAt(tables, 'nachbarn')?.showIf).toContain('list contains(merkmale, "sonnenschirme")');
  });

  test('of a table follows in options and look-ups', () => {
    const form = done(cafe(), { type: 'renameParameter', parameter: 'tarif', id: 'preise' });
    expect(property(form, 'stellen.art', 'options')).toMatchObject({ from: 'preise' });
    expect(property(form, 'stellen.betrag', 'value')).toContain('preise[code = this.art][1].satz');
    expect(parameterAt(form, 'preise')?.type).toBe('table');
  });
});

describe('moving', () => {
  test('out of a group is followed: the path gets shorter', () => {
    const form = done(cafe(), {
      type: 'moveField',
      field: 'ort.strasse',
      to: { in: { page: 'betrieb' }, after: 'merkmale' },
    });
    expect(property(form, 'hinweis', 'text')).toBe('Wir prüfen die Lage an der Straße {{strasse}}.');
    expect(pageAt(form, 'nachbarn')?.title).toMatchObject({ en: 'Neighbours of {{strasse}}' });
  });

  test('into a group is followed: the path gets longer', () => {
    const form = done(cafe(), {
      type: 'moveField',
      field: 'getraenke',
      to: { in: { field: 'ort' }, after: 'strasse' },
    });
    expect(form.checks?.[0]?.when).toBe('ort.getraenke = null and alkohol = "ja"');
    expect(property(form, 'ort.getraenke', 'showIf')).toBe('alkohol = "ja"');
  });

  test('into a list is refused where one answer would become many', () => {
    expect(
      refusal(cafe(), { type: 'moveField', field: 'getraenke', to: { in: { field: 'stellen' } } }),
    ).toEqual([
      'Prüfung des Formulars bezieht sich auf Frage ‚Getränke‘. Eine Frage in einer Liste hat so viele Antworten wie die Liste Einträge, deshalb würde sich der Sinn ändern. Ändern Sie zuerst diese Stelle.',
    ]);
  });

  test('into a list is done where nobody outside refers to it', () => {
    const form = done(cafe(), {
      type: 'moveField',
      field: 'zustimmung',
      to: { in: { field: 'stellen' }, after: 'von' },
    });
    expect(fieldAt(form, 'stellen.zustimmung')?.type).toBe('boolean');
  });

  test('is refused where a rule would then mean what was moved', () => {
    const form = done(cafe(), { type: 'renameField', field: 'ort.hausnummer', id: 'alkohol' });
    expect(
      refusal(form, { type: 'moveField', field: 'ort.alkohol', to: { in: { field: 'stellen' } } }),
    ).toEqual([
      'Filter der Antworten der Frage ‚Art‘ würde sich dann auf etwas anderes beziehen. Ändern Sie zuerst diese Stelle.',
    ]);
  });

  test('across pages and sections keeps the rest as it is, to the object', () => {
    const before = cafe();
    const after = done(before, {
      type: 'moveField',
      field: 'zustimmung',
      to: { in: { page: 'stellen' }, after: 'gebuehr' },
    });
    expect(after.sections[1]?.pages[0]?.fields.map((field) => field.id)).toEqual([
      'stellen',
      'gebuehr',
      'zustimmung',
      'frueh',
    ]);
    expect(after.sections[0]?.pages[0]).toBe(before.sections[0]?.pages[0]);
    expect(after.sections[1]?.pages[0]?.fields[0]).toBe(before.sections[1]?.pages[0]?.fields[0]);
  });

  test('a group into itself, or a list into the declarations, is refused', () => {
    expect(refusal(cafe(), { type: 'moveField', field: 'ort', to: { in: { field: 'ort' } } })).toEqual([
      'Gruppe ‚Ort‘ kann nicht in sich selbst verschoben werden.',
    ]);
    expect(
      refusal(cafe(), { type: 'moveField', field: 'stellen', to: { in: { declarations: true } } })[0],
    ).toMatch(/^Liste ‚Ausschankstellen‘ kann dort nicht stehen/);
  });
});

describe('copies', () => {
  test('of a list refer to themselves, and to the rest of the form as before', () => {
    const form = done(cafe(), { type: 'duplicateField', field: 'stellen' });
    expect(property(form, 'summe2', 'value')).toBe(
      'get or else(sum(for s in stellen2 return get or else(s.betrag, 0)), 0)',
    );
    expect(property(form, 'stellen2', 'checks')).toMatchObject([
      { when: expect.stringContaining('count(stellen2)') },
    ]);
    expect(property(form, 'gebuehr', 'value')).toBe('grundbetrag + summe');
  });

  test('of a page take its rules along', () => {
    const form = done(cafe(), { type: 'duplicatePage', page: 'stellen' });
    expect(property(form, 'gebuehr2', 'value')).toBe('grundbetrag + summe2');
    expect(pageAt(form, 'stellen2')?.checks).toMatchObject([
      { when: 'gebuehr2 > 500', message: 'Die Gebühr beträgt {{gebuehr2}}.' },
    ]);
  });

  test('of a block get free ids, and its rules follow', () => {
    const block = [
      { id: 'alkohol', type: 'boolean' as const, label: 'Alkohol' },
      { id: 'alkoholArt', type: 'text' as const, label: 'Welcher?', showIf: 'alkohol = true' },
    ];
    const form = done(cafe(), { type: 'insertBlock', fields: block, to: { in: { page: 'stellen' } } });
    expect(property(form, 'alkoholArt', 'showIf')).toBe('alkohol2 = true');
    expect(property(form, 'getraenke', 'showIf')).toBe('alkohol = "ja"');
  });
});

describe('changing the type of answer', () => {
  test('keeps what both types have', () => {
    const form = done(cafe(), {
      type: 'changeFieldType',
      field: 'getraenke',
      to: { id: 'neu', type: 'textarea', label: 'Neu', maxLength: 500 },
    });
    expect(fieldAt(form, 'getraenke')).toEqual({
      id: 'getraenke',
      type: 'textarea',
      label: 'Getränke',
      maxLength: 100,
      showIf: 'alkohol = "ja"',
    });
  });
});

describe('deleting in the form for public space', () => {
  const form = sondernutzung();

  test('a question that rules, lists or texts use is refused, with every place', () => {
    expect(refusal(form, { type: 'removeField', field: 'alkohol' })).toEqual([
      'Frage ‚Wird Alkohol ausgeschenkt?‘ wird noch gebraucht: Bedingung der Frage ‚Aktenzeichen der Gaststättenerlaubnis‘.',
    ]);
    expect(refusal(form, { type: 'removeField', field: 'zweck' })).toContain(
      'Frage ‚Was möchten Sie im öffentlichen Raum aufstellen?‘ wird noch gebraucht: Filter der Antworten der Frage ‚Art der Nutzung‘.',
    );
    expect(refusal(form, { type: 'removeParameter', parameter: 'servicetelefon' }).length).toBeGreaterThan(0);
  });

  test('a question that nothing uses is done, undone in one step and to the byte', () => {
    const history = perform(startHistory(form), { type: 'removeField', field: 'moeblierung' });
    if (!history.ok) throw new Error('refused');
    expect(fieldAt(history.value.form, 'moeblierung')).toBeUndefined();
    expect(undo(history.value).form).toBe(form);
    expect(history.value.steps[0]?.name).toBe('Frage ‚Beschreibung der Möbel‘ gelöscht');
  });
});

test('a command that changes nothing gives the same form, and is no step', () => {
  const form = cafe();
  const command: Command = { type: 'editField', field: 'getraenke', set: { label: 'Getränke' } };
  expect(done(form, command)).toBe(form);
  const history = startHistory(form);
  expect(perform(history, command)).toEqual({ ok: true, value: history });
});

test.each<[Command, string]>([
  [
    { type: 'addField', field: { id: 'x', type: 'text', label: 'Name?' }, to: { in: { page: 'betrieb' } } },
    'Frage ‚Name?‘ hinzugefügt',
  ],
  [
    { type: 'setCondition', node: 'field:getraenke', showIf: 'true' },
    'Bedingung der Frage ‚Getränke‘ geändert',
  ],
  [{ type: 'setCondition', node: 'field:getraenke' }, 'Bedingung der Frage ‚Getränke‘ entfernt'],
  [{ type: 'editField', field: 'getraenke', set: { label: 'Was?' } }, 'Frage ‚Getränke‘ in ‚Was?‘ umbenannt'],
  [
    { type: 'editField', field: 'getraenke', set: { help: 'Bier' } },
    'Hilfetext der Frage ‚Getränke‘ hinzugefügt',
  ],
  [
    { type: 'editField', field: 'getraenke', set: { required: true } },
    'Frage ‚Getränke‘ zur Pflicht gemacht',
  ],
  [
    { type: 'removeOption', field: 'alkohol', option: 'ja' },
    'Antwort ‚Ja‘ der Frage ‚Wird Alkohol ausgeschenkt?‘ gelöscht',
  ],
  [{ type: 'movePage', page: 'nachbarn', section: 'betrieb' }, 'Seite ‚Nachbarn von …‘ verschoben'],
  [{ type: 'editForm', set: { title: 'Neu' } }, 'Formular in ‚Neu‘ umbenannt'],
])('%o is told as “%s”', (command, expected) => {
  expect(describeCommand(cafe(), command)).toBe(expected);
});

test('what is no command is refused, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom('addField', 'moveField', 'together', 'setCondition', 'nichts'),
      (junk, type) => {
        const command = {
          type,
          field: junk,
          to: junk,
          node: junk,
          commands: junk,
          name: junk,
        } as unknown as Command;
        const result = applyCommand(cafe(), command);
        expect(result.ok && !parseForm(result.value).ok).toBe(false);
      },
    ),
    { numRuns: 100 },
  );
  expect(optionAt(cafe(), 'alkohol', 'ja')?.label).toBe('Ja');
});

import { type FormDefinition, parseForm } from '@formularwerk/form';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, realForms, testForm } from '../../../form/src/conditions/testForm.fixture.ts';
import { applyCommand } from './applyCommand.ts';
import type { Command } from './command.ts';
import { compareForms } from './compareForms.ts';

function after(...commands: Command[]): FormDefinition {
  const applied = applyCommand(testForm, { type: 'together', name: 'x', commands });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.value;
}

const said = (form: FormDefinition, before = testForm): string[] =>
  compareForms(before, form).map((change) => `${change.class}: ${change.sentence}`);

const label = 'Wird Alkohol ausgeschenkt?';

describe('what changed', () => {
  it.each<[string, Command, string[]]>([
    [
      'an optional question',
      {
        type: 'addField',
        field: { id: 'neu', type: 'text', label: 'Neue Frage' },
        to: { in: { page: 'zwei' } },
      },
      ['harmless: Frage neu: ‚Neue Frage‘ (Seite ‚Ausschankstellen‘).'],
    ],
    [
      'a required question',
      {
        type: 'addField',
        field: { id: 'neu', type: 'text', label: 'Neue Frage', required: true },
        to: { in: { page: 'zwei' } },
      },
      ['data: Frage neu: ‚Neue Frage‘ (Seite ‚Ausschankstellen‘).'],
    ],
    [
      'a label',
      { type: 'editField', field: 'alkohol', set: { label: 'Gibt es Alkohol?' } },
      [`text: Text geändert: ‚${label}‘ heißt jetzt ‚Gibt es Alkohol?‘.`],
    ],
    [
      'another language of a label',
      { type: 'editField', field: 'alkohol', set: { label: { de: label, en: 'Alcohol?' } } },
      [`text: Übersetzung geändert bei ‚${label}‘: Text.`],
    ],
    [
      'a help text',
      { type: 'editField', field: 'anzahl', set: { help: 'Schätzen Sie.' } },
      ['text: Hilfetext neu bei ‚Zahl der Gäste‘.'],
    ],
    [
      'a condition',
      { type: 'setCondition', node: 'field:ende', showIf: 'alkohol = "ja"' },
      [`data: Regel geändert: ‚Ende‘ wird jetzt gezeigt, wenn ‚${label}‘ mit ‚Ja‘ beantwortet ist.`],
    ],
    [
      'what is required',
      { type: 'editField', field: 'alkohol', set: { required: null } },
      [`data: Pflicht geändert: ‚${label}‘ darf jetzt leer bleiben.`],
    ],
    [
      'a limit',
      { type: 'editField', field: 'anzahl', set: { max: 1000 } },
      ['data: Obergrenze neu bei ‚Zahl der Gäste‘: 1.000.'],
    ],
    [
      'an answer',
      { type: 'addOption', field: 'alkohol', option: { id: 'spaeter', label: 'Später' } },
      [`data: Antwort bei ‚${label}‘ neu: ‚Später‘.`],
    ],
    [
      'the id of an answer',
      { type: 'renameOption', field: 'getraenke', option: 'bier', id: 'gerstensaft' },
      [
        'interface: Kennung der Antwort geändert bei ‚Welche Getränke?‘: ‚Bier‘ heißt in den Daten jetzt „gerstensaft“ statt „bier“.',
      ],
    ],
    [
      'the order of answers',
      { type: 'moveOption', field: 'alkohol', option: 'offen' },
      [`harmless: Antwort bei ‚${label}‘ verschoben: ‚Noch offen‘.`],
    ],
    [
      'a deleted answer',
      { type: 'removeOption', field: 'alkohol', option: 'offen' },
      [`data: Antwort bei ‚${label}‘ gelöscht: ‚Noch offen‘.`],
    ],
    [
      'a deleted question',
      { type: 'removeField', field: 'uhrzeit' },
      ['interface: Frage gelöscht: ‚Uhrzeit‘ (Seite ‚Ihr Vorhaben‘).'],
    ],
    [
      'another id',
      { type: 'renameField', field: 'uhrzeit', id: 'um' },
      ['interface: Kennung geändert: ‚Uhrzeit‘ heißt in den Daten jetzt „um“ statt „uhrzeit“.'],
    ],
    [
      'another type',
      { type: 'changeFieldType', field: 'firma', to: { id: 'firma', type: 'textarea', label: 'Firma' } },
      ['interface: Art der Antwort geändert: ‚Firma‘ ist jetzt „Langer Text“ statt „Kurzer Text“.'],
    ],
    [
      'the order of questions',
      { type: 'moveField', field: 'alkohol', to: { in: { page: 'eins' }, after: 'plan' } },
      [`harmless: Frage verschoben: ‚${label}‘ steht jetzt an anderer Stelle (Seite ‚Ihr Vorhaben‘).`],
    ],
    [
      'another page',
      { type: 'moveField', field: 'firma', to: { in: { page: 'zwei' } } },
      ['harmless: Frage verschoben: ‚Firma‘ steht jetzt auf einer anderen Seite (Seite ‚Ausschankstellen‘).'],
    ],
    [
      'another group',
      { type: 'moveField', field: 'firma', to: { in: { field: 'ort' } } },
      ['interface: Frage verschoben: ‚Firma‘ steht jetzt in ‚Ort‘.'],
    ],
    [
      'no group any more',
      { type: 'moveField', field: 'ort.hinweis', to: { in: { page: 'eins' } } },
      ['interface: Frage verschoben: ‚Hinweis zum Ort‘ steht jetzt für sich allein (Seite ‚Ihr Vorhaben‘).'],
    ],
    [
      'a group’s id, without all that is in it',
      { type: 'renameField', field: 'ort', id: 'lage' },
      ['interface: Kennung geändert: ‚Ort‘ heißt in den Daten jetzt „lage“ statt „ort“.'],
    ],
    [
      'a check',
      {
        type: 'addCheck',
        node: 'field:anzahl',
        check: { id: 'viel', when: 'anzahl > 100', message: 'Das ist viel.' },
      },
      ['data: Prüfung bei ‚Zahl der Gäste‘ neu: ‚Das ist viel.‘.'],
    ],
    [
      'a parameter',
      { type: 'editParameter', parameter: 'frist', set: { sample: 21 } },
      ['data: Musterwert geändert bei ‚Frist in Tagen‘: 21 statt 14.'],
    ],
    [
      'the computed value',
      { type: 'editField', field: 'gruppe', set: { value: '"klein"' } },
      ['data: Berechnung geändert bei ‚Gruppe‘.'],
    ],
    [
      'the start page',
      { type: 'editForm', set: { start: { costs: '20 Euro' } } },
      ['text: Startseite geändert: Kosten.'],
    ],
    [
      'the office',
      { type: 'editForm', set: { delivery: { office: 'bauamt' } } },
      ['data: Zuständiges Amt geändert bei ‚Probe‘: bauamt statt ordnungsamt.'],
    ],
    [
      'the title',
      { type: 'editForm', set: { title: 'Gestattung' } },
      ['text: Titel geändert: ‚Probe‘ heißt jetzt ‚Gestattung‘.'],
    ],
    [
      'a page with its questions',
      {
        type: 'addPage',
        page: { id: 'neu', title: 'Neue Seite', fields: [{ id: 'neu', type: 'text', label: 'Neu' }] },
        section: 'stellen',
      },
      ['harmless: Seite neu: ‚Neue Seite‘.', 'harmless: Frage neu: ‚Neu‘ (Seite ‚Neue Seite‘).'],
    ],
    [
      'another section',
      { type: 'movePage', page: 'eins', section: 'stellen' },
      ['harmless: Seite verschoben: ‚Ihr Vorhaben‘ steht jetzt im Abschnitt ‚Stellen‘.'],
    ],
  ])('%s', (_what, command, sentences) => {
    // A section needs a page, and a question must be asked before it is used.
    if (command.type === 'movePage') {
      const filler = { id: 'fuell', title: 'Füllung', fields: [] };
      const base = after({ type: 'addPage', page: filler, section: 'vorhaben' });
      const applied = applyCommand(base, command);
      expect(applied.ok && said(applied.value, base)).toEqual(sentences);
    } else expect(said(after(command))).toEqual(sentences);
  });

  it('is told in the order of the form, deleted things where they stood', () => {
    const form = after(
      { type: 'editField', field: 'ende', set: { label: 'Letztes' } },
      { type: 'removeField', field: 'uhrzeit' },
      { type: 'editField', field: 'firma', set: { help: 'Hilfe' } },
      { type: 'editPage', page: 'eins', set: { title: 'Anfang' } },
    );
    expect(compareForms(testForm, form).map(({ node }) => node)).toEqual([
      'page:eins',
      'field:uhrzeit',
      'field:firma',
      'field:ende',
    ]);
  });

  it('holds what it was and what it is', () => {
    const form = after({ type: 'editField', field: 'alkohol', set: { label: 'Gibt es Alkohol?' } });
    expect(compareForms(testForm, form)[0]).toMatchObject({ before: label, after: 'Gibt es Alkohol?' });
  });

  it('is nothing for equal forms, in whatever order their properties are written', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, one]) => [key, turned(one)]),
            )
          : value;
    for (const form of [testForm, ...realForms]) {
      expect(compareForms(form, form)).toEqual([]);
      expect(compareForms(form, turned(form) as FormDefinition)).toEqual([]);
    }
  });
});

describe('no change goes untold', () => {
  const isTold = (form: FormDefinition, changed: unknown): boolean => {
    const parsed = parseForm(changed);
    if (!parsed.ok || JSON.stringify(changed) === JSON.stringify(form)) return false;
    const now = parsed.value.definition;
    expect([changed, compareForms(form, now).length]).not.toEqual([changed, 0]);
    expect([changed, compareForms(now, form).length]).not.toEqual([changed, 0]);
    return true;
  };

  it('of a value, wherever it is changed', () => {
    const all = [0, 1].flatMap((how) => mutations(testForm, how));
    expect(all.filter((change) => isTold(testForm, change())).length).toBeGreaterThan(200);
  });

  it('in the forms of the repository', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realForms), fc.nat(), fc.nat(), (form, place, how) => {
        const all = mutations(form, how);
        isTold(form, all[place % all.length]?.());
      }),
      { numRuns: 60 },
    );
  });

  it('between two forms that have nothing in common', () => {
    const [one, other] = realForms;
    if (!one || !other) return;
    const changes = compareForms(one, accepted({ ...other, id: one.id }));
    expect(changes.length).toBeGreaterThan(100);
  });
});

/** The form with one of its values changed, left out, or (in a list) put last: one after the other. */
function mutations(form: FormDefinition, how: number): readonly (() => unknown)[] {
  const sites: Site[] = [];
  collect(form, [], how, sites);
  return sites.map(({ keys, change }) => () => {
    const copy: unknown = structuredClone(form);
    change(keys.reduce((value, key) => (value as Holder)[key], copy) as Holder);
    return copy;
  });
}

type Holder = Record<string | number, unknown> & unknown[];

interface Site {
  readonly keys: readonly (string | number)[];
  readonly change: (holder: Holder) => void;
}

function collect(value: unknown, keys: Site['keys'], how: number, sites: Site[]): void {
  if (typeof value !== 'object' || value === null) return;
  const add = (change: Site['change']): void => void sites.push({ keys, change });
  if (Array.isArray(value) && value.length > 1) {
    const at = how % value.length;
    add((list) => list.push(list.splice(at, 1)[0]));
    add((list) => list.splice(at, 1));
  }
  for (const [key, inside] of Object.entries(value)) {
    const set = (now: unknown): void => add((holder) => Object.assign(holder, { [key]: now }));
    if (typeof inside === 'string') set(`${inside}x`);
    if (typeof inside === 'number') set(inside + 1);
    if (typeof inside === 'boolean') set(!inside);
    if (!Array.isArray(value)) add((holder) => Reflect.deleteProperty(holder, key));
    collect(inside, [...keys, key], how, sites);
  }
}

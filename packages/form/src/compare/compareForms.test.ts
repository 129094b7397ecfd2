import { describe, expect, test } from 'vitest';
import type { FormDefinition } from '../generated/definition.ts';
import { parseForm } from '../parseForm.ts';
import { compareForms } from './compareForms.ts';

const form: FormDefinition = {
  format: 1,
  id: 'probe',
  title: { de: 'Probe', en: 'Trial' },
  sections: [
    {
      id: 'alles',
      title: 'Alles',
      pages: [
        {
          id: 'vorab',
          title: 'Vorab',
          fields: [
            {
              id: 'art',
              type: 'choice',
              label: { de: 'Art', en: 'Kind' },
              required: true,
              options: [
                { id: 'waren', label: 'Waren' },
                { id: 'tische', label: 'Tische' },
              ],
            },
          ],
        },
        {
          id: 'ende',
          title: 'Nicht nötig',
          showIf: 'art = "waren"',
          fields: [],
          outcome: { kind: 'notNeeded', next: [{ text: 'Sie sind fertig.' }] },
        },
        {
          id: 'rest',
          title: 'Rest',
          fields: [
            {
              id: 'personen',
              type: 'list',
              label: 'Personen',
              item: 'Person',
              items: 'Personen',
              max: 5,
              title: '{{name}}',
              pages: [
                {
                  id: 'wer',
                  title: 'Wer',
                  fields: [{ id: 'name', type: 'text', label: 'Name', meta: { box: '1' } }],
                },
                { id: 'wann', title: 'Wann', fields: [{ id: 'tag', type: 'date', label: 'Tag' }] },
              ],
            },
            { id: 'plan', type: 'evidence', label: 'Lageplan', ways: ['upload', 'later'], maxAge: 'P3M' },
            {
              id: 'zeugnisse',
              type: 'list',
              label: 'Zeugnisse',
              item: 'Zeugnis',
              items: 'Zeugnisse',
              each: 'personen',
              as: 'person',
              fields: [{ id: 'da', type: 'boolean', label: 'Liegt vor' }],
            },
          ],
        },
      ],
    },
  ],
  recipients: [{ id: 'ihk', title: 'IHK', sees: { boxes: ['1'], fields: ['art'] } }],
  followUps: [{ id: 'weiter', form: 'probe', title: 'Noch einer', copy: { fields: ['art'] } }],
  delivery: { office: 'amt' },
};

type Change = (form: FormDefinition) => void;

/** The form with something written anew. */
function changed(change: (form: Draft) => void): FormDefinition {
  const copy = structuredClone(form) as Draft;
  change(copy);
  return copy as FormDefinition;
}

/** Everything in it may be written. */
// biome-ignore lint/suspicious/noExplicitAny: a test writes anywhere.
type Draft = any;

const said = (change: Change, language = 'de'): string[] =>
  compareForms(form, changed(change), { language }).map((one) => `${one.class}: ${one.sentence}`);

const page = (draft: Draft, index: number): Draft => draft.sections[0].pages[index];

describe('says what is new in the parts of a form', () => {
  test.each<[string, (draft: Draft) => void, string, string]>([
    [
      'an outcome that is none any more',
      (draft) => delete page(draft, 1).outcome,
      'data: Ergebnis entfernt: ‚Nicht nötig‘ beendet das Formular nicht mehr.',
      'data: Outcome removed: ‘Nicht nötig’ no longer ends the form.',
    ],
    [
      'an outcome behind which one may go on',
      (draft) => Object.assign(page(draft, 1).outcome, { continue: true }),
      'data: Weitergehen trotz Ergebnis neu bei ‚Nicht nötig‘: Ja.',
      'data: Going on behind the outcome added to ‘Nicht nötig’: Yes.',
    ],
    [
      'what a recipient sees',
      (draft) => draft.recipients[0].sees.fields.pop(),
      'interface: Was der Empfänger sieht geändert bei ‚IHK‘.',
      'interface: What the recipient sees changed of ‘IHK’.',
    ],
    [
      'a recipient that is gone',
      (draft) => delete draft.recipients,
      'interface: Empfänger gelöscht: ‚IHK‘.',
      'interface: Recipient deleted: ‘IHK’.',
    ],
    [
      'a next form',
      (draft) => Object.assign(draft.followUps[0], { when: 'art = "waren"' }),
      'data: Regel neu bei ‚Noch einer‘: art = "waren".',
      'data: Rule added to ‘Noch einer’: art = "waren".',
    ],
    [
      'the ways of an evidence',
      (draft) => page(draft, 2).fields[1].ways.push('direct'),
      'data: Wege des Nachweises geändert bei ‚Lageplan‘: upload, later, direct statt upload, later.',
      'data: Ways of the evidence changed of ‘Lageplan’: upload, later, direct instead of upload, later.',
    ],
    [
      'a page of a list’s entries',
      (draft) => Object.assign(page(draft, 2).fields[0].pages[1], { showIf: 'name != null' }),
      'data: Regel geändert: die Seite ‚Wann‘ (‚Personen‘) wird jetzt gezeigt, wenn gilt: „name != null“.',
      'data: Rule changed: the page ‘Wann’ (‘Personen’) is shown now when this holds: “name != null”.',
    ],
    [
      'where a list has its entries from',
      (draft) => Object.assign(page(draft, 2).fields[2], { each: 'personen[tag != null]' }),
      'interface: Herkunft der Einträge geändert bei ‚Zeugnisse‘: personen[tag != null] statt personen.',
      'interface: Where the entries come from changed of ‘Zeugnisse’: personen[tag != null] instead of personen.',
    ],
    [
      'the condition of an answer',
      (draft) => Object.assign(page(draft, 0).fields[0].options[1], { showIf: 'true' }),
      'data: Regel geändert: die Antwort ‚Tische‘ (‚Art‘) wird jetzt gezeigt, wenn gilt: „true“.',
      'data: Rule changed: the answer ‘Tische’ (‘Kind’) is shown now when this holds: “true”.',
    ],
    [
      'a question in English words',
      (draft) => Object.assign(page(draft, 0).fields[0], { required: false }),
      'data: Pflicht geändert: ‚Art‘ darf jetzt leer bleiben.',
      'data: Requirement changed: ‘Kind’ may be left empty now.',
    ],
  ])('%s', (_what, change, german, english) => {
    expect([said(change), said(change, 'en')]).toEqual([[german], [english]]);
  });
});

test('no change goes untold, whichever value is another', () => {
  let told = 0;
  for (const draft of variations(form)) {
    const parsed = parseForm(draft);
    if (!parsed.ok) continue;
    const now = parsed.value.definition;
    expect([draft, compareForms(form, now).length]).not.toEqual([draft, 0]);
    expect([draft, compareForms(now, form).length]).not.toEqual([draft, 0]);
    told += 1;
  }
  expect(told).toBeGreaterThan(50);
});

/** The form with one of its values changed or left out, for each. */
function* variations(root: FormDefinition): Generator<Draft> {
  const paths: (string | number)[][] = [];
  const collect = (value: unknown, keys: (string | number)[]): void => {
    if (keys.length > 0) paths.push(keys);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value))
      collect(child, [...keys, Array.isArray(value) ? Number(key) : key]);
  };
  collect(root, []);
  for (const keys of paths)
    for (const how of ['other', 'gone'])
      yield changed((draft) => {
        const holder = keys.slice(0, -1).reduce((value: Draft, key) => value[key], draft);
        const key = keys.at(-1) ?? '';
        const value: unknown = holder[key];
        if (how === 'gone') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
        else if (typeof value === 'string') holder[key] = `${value}x`;
        else if (typeof value === 'number') holder[key] = value + 1;
        else if (typeof value === 'boolean') holder[key] = !value;
        else delete holder[key];
      });
}

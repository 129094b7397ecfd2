import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersSchema } from '../answersSchema.ts';
import type { Answers, Json } from '../entries.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { fieldAddresses } from '../parse/addresses.ts';
import { fieldNodes } from '../parse/nodes.ts';
import { parseForm } from '../parseForm.ts';
import { walkAnswers } from '../walkAnswers.ts';
import { xsd } from '../xsd.ts';
import { recipientsOf, recipientView, seenValues } from './recipientView.ts';
import { selectedAddresses } from './selection.ts';

const text = (id: string, box?: string) => ({
  id,
  type: 'text',
  label: id,
  ...(box && { meta: { box } }),
});

const notice = {
  format: 1,
  id: 'anzeige',
  title: 'Anzeige',
  sections: [
    {
      id: 'a',
      title: 'A',
      pages: [
        {
          id: 'seite',
          title: 'Seite',
          fields: [
            text('firmenname', '1'),
            {
              id: 'register',
              type: 'group',
              label: 'Register',
              meta: { box: '2' },
              fields: [text('gericht'), text('nummer', '3')],
            },
            text('auflage', '31a'),
            text('ohneFeld'),
            // A question that is shown by what a recipient sees is no value worked out from it.
            { ...text('nachfrage', '9'), showIf: 'firmenname = "Muster GmbH"' },
            { id: 'vollzeit', type: 'integer', label: 'Vollzeit', meta: { box: '22' } },
            { id: 'teilzeit', type: 'integer', label: 'Teilzeit', meta: { box: '23' } },
            {
              id: 'personen',
              type: 'list',
              label: 'Personen',
              item: 'Person',
              items: 'Personen',
              max: 5,
              fields: [text('name', '4'), text('geschlecht', '6')],
              computed: [
                {
                  id: 'anzahl',
                  type: 'computed',
                  label: 'Anzahl',
                  result: 'integer',
                  value: 'count(personen)',
                },
              ],
            },
            {
              id: 'beschaeftigte',
              type: 'computed',
              label: 'Beschäftigte',
              result: 'integer',
              value: 'get or else(vollzeit, 0) + get or else(teilzeit, 0)',
            },
            {
              id: 'doppelt',
              type: 'computed',
              label: 'Doppelt',
              result: 'integer',
              value: 'beschaeftigte * 2',
              optional: true,
            },
            { id: 'immer', type: 'computed', label: 'Immer', result: 'integer', value: '1' },
          ],
        },
      ],
    },
  ],
  recipients: [
    { id: 'ihk', title: 'IHK', sees: { boxes: ['1-4'] } },
    { id: 'amt', title: 'Amt', sees: { boxes: ['22-23', '31'] } },
    { id: 'halb', title: 'Halb', sees: { boxes: ['22'], fields: ['personen.name'] }, when: 'vollzeit > 0' },
    { id: 'nichts', title: 'Nichts', sees: {} },
    { id: 'gezaehlt', title: 'Gezählt', sees: { fields: ['personen'] } },
  ],
  delivery: { office: 'ordnungsamt' },
};

function opened(json: unknown) {
  const form = parseForm(json);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.value;
}

const form = opened(notice);
const answers: Answers = {
  firmenname: 'Muster GmbH',
  register: { gericht: 'Bad Oeynhausen', nummer: 'HRB 1' },
  auflage: 'keine',
  ohneFeld: 'geheim',
  nachfrage: 'geht nur das Amt an',
  vollzeit: 2,
  teilzeit: 1,
  personen: [{ name: 'Yılmaz', geschlecht: 'divers' }],
};
const computed: Answers = { anzahl: 1, beschaeftigte: 3, doppelt: 6, immer: 1 };

const seenBy = (id: string) => {
  const view = recipientView(form, id);
  if (!view) throw new Error(`no recipient ${id}`);
  return { ...seenValues(view, answers), ...seenValues(view, computed) };
};

describe('the view of a recipient', () => {
  it.each<[string, Readonly<Record<string, Json>>]>([
    [
      'ihk',
      {
        firmenname: 'Muster GmbH',
        register: { gericht: 'Bad Oeynhausen', nummer: 'HRB 1' },
        personen: [{ name: 'Yılmaz' }],
      },
    ],
    // What is worked out from nothing else is seen too, also over a value between.
    ['amt', { auflage: 'keine', vollzeit: 2, teilzeit: 1, beschaeftigte: 3, doppelt: 6 }],
    ['halb', { vollzeit: 2, personen: [{ name: 'Yılmaz' }] }],
    ['nichts', {}],
    ['gezaehlt', { personen: [{ name: 'Yılmaz', geschlecht: 'divers' }], anzahl: 1 }],
  ])('%s sees what is selected, and nothing else', (id, expected) => {
    expect(seenBy(id)).toEqual(expected);
  });

  it('has a JSON Schema and an XSD of its own, in which nothing else is named', () => {
    const view = recipientView(form, 'halb');
    if (!view) throw new Error('no view');
    const all = `${JSON.stringify(answersSchema(view.form))} ${xsd(view.form)}`;
    for (const id of [
      'firmenname',
      'register',
      'auflage',
      'ohneFeld',
      'teilzeit',
      'geschlecht',
      'beschaeftigte',
      'anzahl',
    ])
      expect(all).not.toContain(id);
    for (const id of ['vollzeit', 'personen', 'name']) expect(all).toContain(id);
  });

  it('is undefined for a recipient that the form does not have', () => {
    expect(recipientView(form, 'zoll')).toBeUndefined();
  });

  it('goes to those whose condition holds', () => {
    const ids = (vollzeit: number) =>
      recipientsOf(walkAnswers(form, { vollzeit }, { today: '2027-01-15' }).walk).map(({ id }) => id);
    expect(ids(1)).toContain('halb');
    expect(ids(0)).not.toContain('halb');
  });
});

describe('boxes', () => {
  const boxed = {
    sections: [
      {
        id: 'a',
        title: 'A',
        pages: [
          {
            id: 'p',
            title: 'P',
            fields: ['1', '12', '13', '13a', '13b', '14'].map((box) => text(`f${box}`, box)),
          },
        ],
      },
    ],
  } as unknown as FormDefinition;

  it.each([
    ['13', ['f13', 'f13a', 'f13b']],
    ['13a', ['f13a']],
    ['1-12', ['f1', 'f12']],
    ['12-13', ['f12', 'f13', 'f13a', 'f13b']],
    ['13a-14', ['f13a', 'f13b', 'f14']],
    ['12-13a', ['f12', 'f13', 'f13a']],
    ['2-11', []],
  ])('%s means %j', (boxes, fields) => {
    expect([...selectedAddresses(boxed, { boxes: [boxes] })]).toEqual(fields);
  });
});

describe.each(['gewerbeanmeldung', 'gewerbeummeldung', 'gewerbeabmeldung'])('forms/%s', (name) => {
  const real = opened(
    JSON.parse(readFileSync(new URL(`../../../../forms/${name}/form.json`, import.meta.url), 'utf8')),
  );
  const addresses = fieldAddresses(real.definition);
  const boxOf = new Map(
    fieldNodes(real.definition).flatMap(({ field, path }) =>
      'meta' in field && field.meta?.box ? [[addresses.get(path) ?? '', field.meta.box]] : [],
    ),
  );

  it.each((real.definition.recipients ?? []).map((recipient) => [recipient.id, recipient] as const))(
    'shows %s no box but its own',
    (id, { sees }) => {
      const view = recipientView(real, id);
      const own = selectedAddresses(real.definition, sees);
      const boxes = [...boxOf].filter(([address]) => view?.sees(address) && !own.has(address));
      expect(boxes).toEqual([]);
    },
  );
});

describe('§ 3 GewAnzV', () => {
  const file = resolve(import.meta.dirname, '../../../../../shared/data/gewanzv-routing.json');
  if (!existsSync(file)) {
    console.log('§ 3 GewAnzV skipped: no ../shared/data beside the repository');
    it.skip('needs the table of recipients', () => {});
    return;
  }
  const { empfaenger } = JSON.parse(readFileSync(file, 'utf8')) as {
    empfaenger: Record<string, { felder: Record<string, number[]> }>;
  };
  const boxed = (fields: readonly number[]) => fields.map((box) => text(`feld${box}`, String(box)));
  const all = Array.from({ length: 33 }, (_, i) => i + 1);

  it.each(Object.entries(empfaenger))('%s sees exactly its boxes of GewA 1, 2 and 3', (_, { felder }) => {
    for (const boxes of Object.values(felder)) {
      const definition = {
        sections: [{ id: 'a', title: 'A', pages: [{ id: 'p', title: 'P', fields: boxed(all) }] }],
      } as unknown as FormDefinition;
      const seen = selectedAddresses(definition, { boxes: boxes.map(String) });
      expect([...seen]).toEqual(boxes.map((box) => `feld${box}`));
    }
  });
});

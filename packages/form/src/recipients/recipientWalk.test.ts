import { expect, it } from 'vitest';
import { parseForm } from '../parseForm.ts';
import { isError } from '../walk.ts';
import { walkAnswers } from '../walkAnswers.ts';
import type { FieldView } from '../walkView.ts';
import { recipientView } from './recipientView.ts';
import { recipientWalk } from './recipientWalk.ts';

const text = (id: string, label = id) => ({ id, type: 'text', label });
const person = { item: { de: 'Person', en: 'Person' }, items: 'Personen' };

/** Titles, labels, options and bases that tell answers: those that a recipient sees, and others. */
const parsed = parseForm({
  format: 1,
  id: 'texte',
  title: 'Texte',
  sections: [
    {
      id: 's',
      title: 'S',
      pages: [
        {
          id: 'erste',
          title: 'Erste',
          fields: [
            text('firma'),
            text('geheim'),
            {
              id: 'personen',
              type: 'list',
              label: 'Personen',
              ...person,
              max: 3,
              title: '{{vorname}} {{name}}',
              fields: [text('vorname'), text('name'), text('strasse')],
            },
          ],
        },
        {
          id: 'zweite',
          title: 'Zu {{geheim}}',
          fields: [
            text('offen', 'Etwas über {{geheim}} und {{firma}}'),
            text('auchOffen', 'Etwas über {{firma}}'),
            {
              id: 'wahl',
              type: 'choice',
              label: 'Wahl',
              options: [
                { id: 'a', label: 'Wie {{geheim}}' },
                { id: 'b', label: 'Anders' },
              ],
            },
            {
              id: 'wert',
              type: 'computed',
              label: 'Wert',
              result: 'integer',
              value: '7',
              basis: 'Nach {{geheim}}',
            },
            {
              id: 'titel',
              type: 'list',
              label: 'Titel',
              ...person,
              each: 'personen',
              as: 'person',
              title: '{{person.name}}',
              fields: [text('behoerde')],
            },
          ],
        },
      ],
    },
  ],
  recipients: [
    {
      id: 'amt',
      title: 'Amt',
      sees: { fields: ['firma', 'personen.strasse', 'offen', 'auchOffen', 'wahl', 'wert', 'titel'] },
    },
    { id: 'kammer', title: 'Kammer', sees: { fields: ['personen', 'titel', 'geheim', 'offen', 'firma'] } },
  ],
  delivery: { office: 'amt' },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const form = parsed.value;
const { walk, problems } = walkAnswers(
  form,
  {
    firma: 'Muster GmbH',
    geheim: 'Geheimnis',
    personen: [{ vorname: 'Ay', name: 'Vertraulich', strasse: 'Ring 1' }],
    offen: 'o',
    auchOffen: 'p',
    wahl: 'a',
    titel: [{ behoerde: 'Kreis' }],
  },
  { today: '2027-01-15' },
);

function cutFor(id: string) {
  const view = recipientView(form, id);
  if (!view) throw new Error(`no recipient ${id}`);
  return recipientWalk(view, walk);
}
const labels = (fields: readonly FieldView[]): string[] =>
  fields.flatMap((view) => [
    view.label,
    ...(view.list?.items ?? []).flatMap((item) => [item.title, ...labels(item.fields)]),
  ]);

it('is tried with an application that is in order', () => {
  expect(problems.filter(isError)).toEqual([]);
});

it('tells nothing in titles, labels, options and bases that its recipient may not see', () => {
  const cut = cutFor('amt');
  for (const secret of ['Geheimnis', 'Vertraulich', 'Ay']) expect(JSON.stringify(cut)).not.toContain(secret);
  expect(cut.pages.map(({ title }) => title)).toEqual(['Erste', 'Zu …']);
  expect(labels(cut.pages.flatMap(({ fields }) => fields))).toEqual([
    'firma',
    'Personen',
    'Person 1',
    'strasse',
    'Etwas über … und …',
    'Etwas über Muster GmbH',
    'Wahl',
    'Wert',
    'Titel',
    'Person 1',
    'behoerde',
  ]);
  expect(cut.pages[1]?.fields.map((field) => [field.text, field.basis])).toEqual([
    ['o', undefined],
    ['p', undefined],
    ['Wie …', undefined],
    ['7', 'Nach …'],
    ['1 Person', undefined],
  ]);
});

it('tells what its recipient may see', () => {
  const cut = cutFor('kammer');
  expect(labels(cut.pages.flatMap(({ fields }) => fields))).toEqual([
    'firma',
    'geheim',
    'Personen',
    'Ay Vertraulich',
    'vorname',
    'name',
    'strasse',
    'Etwas über Geheimnis und Muster GmbH',
    'Titel',
    'Vertraulich',
    'behoerde',
  ]);
});

it('has answers and computed values of what is seen, and nothing that was typed', () => {
  const cut = cutFor('amt');
  expect(cut.answers).toEqual({
    firma: 'Muster GmbH',
    personen: [{ strasse: 'Ring 1' }],
    offen: 'o',
    auchOffen: 'p',
    wahl: 'a',
    titel: [{ behoerde: 'Kreis' }],
  });
  expect(cut.computed).toEqual({ wert: 7 });
  expect(cut.entries).toEqual({});
});

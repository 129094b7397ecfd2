import {
  compileForm,
  type Form,
  type FormDefinition,
  type Json,
  walk,
  walkAnswers,
  withoutItemIds,
} from '@formularwerk/form';
import { expect, test } from 'vitest';
import { reviewedDifferences } from './reviewedDifferences.ts';

const answers: Json = {
  elemente: [
    { _id: 'k3f9', laenge: '2', teile: [{ _id: 't1' }] },
    { _id: 'b7', laenge: '3' },
  ],
};

test.each([
  ['by its id', { 'elemente.b7.flaeche': '6' }],
  ['by its place', { 'elemente[1].flaeche': '6' }],
  ['inside another', { 'elemente[0].teile[0].summe': '1' }],
  ['that is none', { gebuehr: '5.00' }],
])('an item %s is the one that was computed', (_what, reviewed) => {
  const computed = { 'elemente.#2.flaeche': '6', 'elemente.k3f9.teile.#1.summe': '1', gebuehr: '5.00' };
  expect(reviewedDifferences(reviewed, computed, answers)).toBeUndefined();
});

test('another value, and one that is no longer computed, are told at the paths under which they were reviewed', () => {
  const reviewed = { 'elemente.b7.flaeche': '6', 'elemente.weg.flaeche': '1' };
  expect(reviewedDifferences(reviewed, { 'elemente.#2.flaeche': '7' }, answers)).toEqual({
    reviewed,
    computed: { 'elemente.b7.flaeche': '7', 'elemente.weg.flaeche': null },
  });
});

/** Whoever applied for several vehicles was told of a changed value that had not changed, and had to send it twice. */
test('entries that follow another list are the same ones without their ids', () => {
  const form: Form = compileForm({
    format: 1,
    id: 'ausweise',
    title: 'Ausweise',
    sections: [
      {
        id: 'wagen',
        title: 'Wagen',
        pages: [
          {
            id: 'wagen',
            title: 'Wagen',
            fields: [
              {
                id: 'wagen',
                type: 'list',
                label: 'Wagen',
                item: 'Wagen',
                items: 'Wagen',
                fields: [{ id: 'kennzeichen', type: 'plate', label: 'Kennzeichen' }],
              },
              {
                id: 'nachweise',
                type: 'list',
                label: 'Nachweise',
                item: 'Nachweis',
                items: 'Nachweise',
                each: 'wagen.kennzeichen',
                as: 'kennzeichen',
                fields: [
                  { id: 'notiz', type: 'text', label: 'Notiz' },
                  { id: 'zu', type: 'computed', label: 'Zu', result: 'text', value: 'kennzeichen' },
                ],
              },
            ],
          },
        ],
      },
    ],
    delivery: { office: 'ordnungsamt' },
  } as FormDefinition);
  const entries = { wagen: ['w1'], 'wagen.w1.kennzeichen': 'MI-AB 125' };
  const reviewed = walk(form, entries, { today: '2027-01-15' });
  const sent = withoutItemIds(reviewed.answers);
  const received = walkAnswers(form, sent, { today: '2027-01-15' }).walk;
  expect(Object.keys(reviewed.computed)).not.toEqual(Object.keys(received.computed));
  expect(reviewedDifferences(reviewed.computed, received.computed, received.answers)).toBeUndefined();
});

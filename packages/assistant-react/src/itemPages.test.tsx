import type { FormDefinition } from '@formularwerk/form';
import { act } from 'react';
import { expect, it } from 'vitest';
import { definition, empty, personsList, startAt } from './sample.fixture.ts';
import { button, heading, labelled, link, press, run, settle, type, words } from './testing.fixture.tsx';

const persons = personsList({
  title: '{{name}}',
  pages: [
    {
      id: 'name',
      title: 'Wie heißt die Person?',
      fields: [{ id: 'name', type: 'text', label: 'Name', required: true }],
    },
    {
      id: 'wohnung',
      title: 'Wo wohnt die Person?',
      fields: [{ id: 'ort', type: 'text', label: 'Ort', required: true }],
    },
  ],
});
const form: FormDefinition = {
  ...definition,
  sections: [
    {
      id: 'wer',
      title: 'Wer?',
      pages: [{ id: 'personen', title: 'Wer gehört dazu?', fields: [persons] }],
    },
  ],
  declarations: [],
};
const place = { kind: 'page', page: 'personen' } as const;
const start = startAt(
  { ...empty, place },
  { published: { ...startAt(empty).published, definition: form }, base: '/espelkamp/flaeche/antrag' },
);
const base = '/espelkamp/flaeche/antrag/personen';

const goBack = () =>
  act(async () => {
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  });

it('asks the pages of an entry one after the other, with the page in the address and in the title', async () => {
  const { saves } = await run(start);
  await press(button('Person hinzufügen'));
  expect(location.pathname).toBe(`${base}/personen.n1/name`);
  expect(words()).toContain('Person 1: Seite 1 von 2');
  await type('Name', 'Ay');
  await press(button('Weiter'));
  expect(location.pathname).toBe(`${base}/personen.n1/wohnung`);
  expect(heading()).toBe('Wo wohnt die Person?');
  expect(document.activeElement?.tagName).toBe('H1');
  expect(document.title).toContain('Wo wohnt die Person? – Ay');
  await type('Ort', 'Hille');
  await press(button('Fertig'));
  expect(location.pathname).toBe(base);
  expect(words()).toContain('AyHille');
  await settle();
  expect(saves.at(-1)?.entries).toEqual({
    personen: ['n1'],
    'personen.n1.name': 'Ay',
    'personen.n1.ort': 'Hille',
  });
});

it('follows the browser’s back button from page to page, with what was typed', async () => {
  await run(start);
  await press(button('Person hinzufügen'));
  await type('Name', 'Ay');
  await press(button('Weiter'));
  await type('Ort', 'Hille');
  await goBack();
  expect(location.pathname).toBe(`${base}/personen.n1/name`);
  expect(labelled('Name').value).toBe('Ay');
  await press(button('Weiter'));
  expect(labelled('Ort').value).toBe('Hille');
  await press(button('Zurück'));
  expect(heading()).toBe('Wie heißt die Person?');
  await press(button('Zurück'));
  expect(heading()).toBe('Wer gehört dazu?');
});

it('names the pages of an entry on the review, and leads from there and from what is wrong to the right one', async () => {
  const entries = { personen: ['p1'], 'personen.p1.name': 'Ay', 'personen.p1.ort': '' };
  await run({ ...start, filing: { entries, saved: ['personen'], place }, place });
  await press(button('Weiter'));
  await press(link('Ay: Geben Sie „Ort“ ein.'));
  expect(heading()).toBe('Wo wohnt die Person?');
  expect(document.activeElement).toBe(labelled('Ort'));
  await type('Ort', 'Hille');
  await press(button('Fertig'));
  await press(button('Weiter'));
  expect(heading()).toBe('Angaben prüfen');
  await press(link('Ändern: Wie heißt die Person?, Ay'));
  expect(location.pathname).toBe(`${base}/personen.p1/name`);
});

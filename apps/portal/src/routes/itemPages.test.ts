import type { FormDefinition } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { sampleForm } from '../../test/sampleForm.ts';
import { type Seen, type Visitor, visitor } from '../../test/visitor.ts';

const definition: FormDefinition = {
  format: 1,
  id: 'personen',
  title: 'Personen',
  sections: [
    {
      id: 's',
      title: 'Personen',
      pages: [
        {
          id: 'personen',
          title: 'Wer gehört dazu?',
          fields: [
            {
              id: 'personen',
              type: 'list',
              label: 'Personen',
              item: 'Person',
              items: 'Personen',
              max: 3,
              title: '{{name}}',
              pages: [
                {
                  id: 'name',
                  title: 'Wie heißt die Person?',
                  fields: [{ id: 'name', type: 'text', label: 'Name', required: true }],
                },
                {
                  id: 'wohnung',
                  title: 'Wo wohnt {{name}}?',
                  fields: [{ id: 'ort', type: 'text', label: 'Ort', required: true }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};
const list = '/espelkamp/personen/antrag/personen';

const onList = async (): Promise<{ readonly one: Visitor; readonly page: Seen }> => {
  const one = visitor(memoryBackend([{ ...sampleForm, hash: 'seiten-je-person-1', definition }]));
  return { one, page: await one.post('/espelkamp/personen', [['_action', 'start']]) };
};

/** Sends a page as a browser without scripts would. */
const send = (
  one: Visitor,
  page: Seen,
  fields: readonly (readonly [string, string])[],
  action = 'next',
): Promise<Seen> => {
  const shown = [...page.html.matchAll(/name="_shown" value="([^"]*)"/g)].map(
    ([, value = '']) => ['_shown', value] as const,
  );
  return one.post(page.path, [
    ['_revision', page.hidden('_revision')],
    ...shown,
    ...fields,
    ['_action', action],
  ]);
};

test('asks the pages of an entry one after the other, each under an address of its own, and ends at the list', async () => {
  const { one, page } = await onList();
  const name = await send(one, page, [], 'add:personen');
  const item = name.path.split('/').at(-2) ?? '';
  expect(name.path).toBe(`${list}/${item}/name`);
  expect(name.html).toContain('Person 1: Seite 1 von 2');
  expect(name.html).not.toContain(`name="${item}.ort"`);
  const where = await send(one, name, [[`${item}.name`, 'Ay']]);
  expect(where.path).toBe(`${list}/${item}/wohnung`);
  expect(where.html).toContain('<title>Wo wohnt Ay? – Ay – Personen');
  const done = await send(one, where, [[`${item}.ort`, 'Hille']]);
  expect(done.path).toBe(list);
  const review = await send(one, done, []);
  expect(review.path).toMatch(/pruefen$/);
  expect(review.html).toContain(`href="${list}/${item}/wohnung"`);
  expect(review.html).toContain('Hille');
});

test('tells what is wrong on a page of an entry, and keeps what was typed on it when one goes back', async () => {
  const { one, page } = await onList();
  const name = await send(one, page, [], 'add:personen');
  const item = name.path.split('/').at(-2) ?? '';
  const wrong = await send(one, name, [[`${item}.name`, '']]);
  expect(wrong.status).toBe(422);
  expect(wrong.path).toBe(`${list}/${item}/name`);
  expect(wrong.html).not.toContain('Geben Sie „Ort“ ein');
  const where = await send(one, wrong, [[`${item}.name`, 'Ay']]);
  expect((await send(one, where, [[`${item}.ort`, 'Hille']], 'back')).path).toBe(`${list}/${item}/name`);
  expect((await one.get(`${list}/${item}/wohnung`)).html).toContain('value="Hille"');
});

test('leads from the entry, or a page that it does not have, to where something is left to do', async () => {
  const { one, page } = await onList();
  const name = await send(one, page, [], 'add:personen');
  const item = name.path.split('/').at(-2) ?? '';
  await send(one, name, [[`${item}.name`, 'Ay']]);
  for (const path of [`${list}/${item}`, `${list}/${item}/nichts`])
    expect((await one.get(path)).path).toBe(`${list}/${item}/wohnung`);
  expect((await one.get(`${list}/${item}/Wohnung`)).status).toBe(404);
});

test('takes over a page of an entry that was opened before entries had pages', async () => {
  const { one, page } = await onList();
  const name = await send(one, page, [], 'add:personen');
  const item = name.path.split('/').at(-2) ?? '';
  const done = await send(one, { ...name, path: `${list}/${item}` }, [
    ['_shown', `${item}.ort`],
    [`${item}.name`, 'Ay'],
    [`${item}.ort`, 'Hille'],
  ]);
  expect(done.path).toBe(list);
  expect(done.html).toContain('>Hille</p>');
});

import type { FormDefinition } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { sampleForm } from '../../test/sampleForm.ts';
import { type Seen, type Visitor, visitor } from '../../test/visitor.ts';

const definition: FormDefinition = {
  format: 1,
  id: 'markt',
  title: 'Markt',
  sections: [
    {
      id: 's',
      title: 'Markt',
      pages: [
        {
          id: 'anbieter',
          title: 'Wer macht mit?',
          fields: [
            {
              id: 'anbieter',
              type: 'list',
              label: 'Anbieter',
              item: 'Anbieter',
              items: 'Anbieter',
              title: '{{name}}',
              max: 500,
              fields: [{ id: 'name', type: 'text', label: 'Name', required: true, minLength: 2 }],
            },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

const press = (one: Visitor, page: Seen, action: string, cells: string, file?: File) =>
  one.post(page.path, [
    ['_revision', page.hidden('_revision')],
    ['_shown', 'anbieter'],
    ['_table.anbieter', cells],
    ['_tableFile.anbieter', file ?? new File([], '')],
    ['_action', action],
  ]);
const words = (page: Seen) => page.html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const begin = async () => {
  const one = visitor(memoryBackend([{ ...sampleForm, hash: 'tabelle-1', definition }]));
  return { one, page: await one.post('/espelkamp/markt', [['_action', 'start']]) };
};

test('a table is pasted, looked at and taken over without scripts', async () => {
  const { one, page } = await begin();
  const file = new File([new Uint8Array([0x4a, 0xf6, 0x72, 0x67])], 'liste.csv');
  const looked = await press(one, page, 'readTable:anbieter', 'Ay\r\nB\r\n', file);
  expect(words(looked)).toContain('3 Zeilen erkannt, 1 mit Problemen');
  expect(words(looked)).toContain('Zeile 2: Name: Schreiben Sie mindestens 2 Zeichen');

  const taken = await press(one, looked, 'takeTable:anbieter', 'Ay\nB\nJörg');
  expect(words(taken)).toContain('Sie haben 2 Anbieter hinzugefügt');
  expect(words(taken)).toContain('Jörg');
  expect(taken.html).toMatch(/<textarea[^>]*>B<\/textarea>/);
  // Nobody goes on who believes that everything is in.
  const stays = await press(one, taken, 'next', 'B');
  expect(stays.status).toBe(422);
  expect(words(stays)).toContain('noch nicht übernommen');
  expect((await press(one, stays, 'next', '')).path).toBe('/espelkamp/markt/antrag/pruefen');
});

test('a workbook is refused with what to do instead', async () => {
  const { one, page } = await begin();
  const file = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0])], 'liste.xlsx');
  const refused = await press(one, page, 'readTable:anbieter', '', file);
  expect(refused.status).toBe(422);
  expect(words(refused)).toContain('Speichern Sie die Tabelle als CSV');
});

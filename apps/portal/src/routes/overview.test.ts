import type { FormDefinition } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { sampleForm } from '../../test/sampleForm.ts';
import { visitor } from '../../test/visitor.ts';

const section = (id: string, pages: number): FormDefinition['sections'][number] => ({
  id,
  title: `Abschnitt ${id}`,
  pages: Array.from({ length: pages }, (_, index) => ({
    id: `${id}${index + 1}`,
    title: `Seite ${id}${index + 1}`,
    fields: [{ id: `${id}Name${index + 1}`, type: 'text', label: 'Name' }],
  })),
});
const definition: FormDefinition = {
  format: 1,
  id: 'lang',
  title: 'Lang',
  sections: [section('a', 1), section('b', 10)],
  delivery: { office: 'ordnungsamt' },
};
const antrag = '/espelkamp/lang/antrag';

test('a long form has an overview without scripts, and is taken up again there', async () => {
  const one = visitor(memoryBackend([{ ...sampleForm, hash: 'uebersicht-1', definition }]));
  const first = await one.post('/espelkamp/lang', [['_action', 'start']]);
  expect(first.path).toBe(`${antrag}/a1`);
  expect(first.html).toContain(`href="${antrag}/uebersicht"`);
  // Nothing was done yet: there is nothing to look over.
  expect((await one.post('/espelkamp/lang', [['_action', 'continue']])).path).toBe(`${antrag}/a1`);

  const revision = first.hidden('_revision');
  await one.post(first.path, [
    ['_revision', revision],
    ['_shown', 'aName1'],
    ['aName1', 'Ay'],
    ['_action', 'next'],
  ]);
  const back = await one.post('/espelkamp/lang', [['_action', 'continue']]);
  expect(back.path).toBe(`${antrag}/uebersicht`);
  expect(back.html).toContain('<title>Übersicht Ihres Antrags');
  expect(back.html.replace(/<[^>]*>/g, ' ')).toMatch(
    /Abschnitt a\s+Erledigt\s+Abschnitt b\s+Noch nicht begonnen/,
  );

  const on = await one.post(back.path, [
    ['_revision', back.hidden('_revision')],
    ['_action', 'next'],
  ]);
  expect(on.path).toBe(`${antrag}/b1`);
});

test('a short form has none: its address leads to what is left to do', async () => {
  const one = visitor();
  const { path, html } = await one.post('/espelkamp/flaeche', [['_action', 'start']]);
  expect(html).not.toContain('uebersicht');
  expect((await one.get(path.replace(/[^/]+$/, 'uebersicht'))).path).toBe(path);
});

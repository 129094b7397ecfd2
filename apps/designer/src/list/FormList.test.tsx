import { expect, test } from 'vitest';
import { drawn, type } from '../../test/drawn.tsx';
import type { FormEntry } from '../http/designerApi.ts';
import { texts } from '../texts.ts';
import { FormList } from './FormList.tsx';

const entry = (form: string, more: Partial<FormEntry> = {}): FormEntry => ({
  form,
  title: `Titel von ${form}`,
  office: 'ordnungsamt',
  state: 'draft',
  changed: true,
  ...more,
});

const nothing = (): undefined => undefined;

const list = (forms: readonly FormEntry[], unsaved: readonly string[] = []): Promise<HTMLElement> =>
  drawn(
    <FormList
      kommune="espelkamp"
      forms={forms}
      unsaved={new Set(unsaved)}
      offices={[{ id: 'ordnungsamt', name: 'Ordnungsamt' }]}
      onCopy={nothing}
      onSave={nothing}
      onRemove={nothing}
    />,
  );

const rows = (place: HTMLElement): readonly string[] =>
  [...place.querySelectorAll('.da-form')].map((row) => row.textContent ?? '');

test.each([
  [entry('a'), /Entwurf/, /Geändert/],
  [
    entry('b', { state: 'published', version: '3', changed: false }),
    /Veröffentlicht · Version 3/,
    /Geändert/,
  ],
  [entry('d', { state: 'withdrawn', version: '2', changed: false }), /Zurückgezogen · Version 2/, /Geändert/],
])('says what %o is, and nothing else', async (form, said, unsaid) => {
  const [row] = rows(await list([form]));
  expect(row).toMatch(said);
  expect(row).not.toMatch(unsaid);
  expect(row).toContain('Ordnungsamt');
});

test('marks what changed since it was published', async () => {
  const [row] = rows(await list([entry('c', { state: 'published', version: '1' })]));
  expect(row).toContain(texts.list.changed);
});

test('tells of work that is kept in this browser only', async () => {
  const [mine, others] = rows(await list([entry('a'), entry('b')], ['a']));
  expect(mine).toContain(texts.list.unsaved);
  expect(others).not.toContain(texts.list.unsaved);
});

test('a search comes with many forms, and says how many it finds', async () => {
  expect((await list([entry('a')])).querySelector('[type=search]')).toBeNull();
  const place = await list(['a', 'b', 'c', 'd', 'e', 'f', 'infostand'].map((form) => entry(form)));
  await type(place.querySelector('[type=search]'), 'infostand');
  expect(rows(place)).toHaveLength(1);
  expect(place.querySelector('[role=status]')?.textContent).toBe('1 Formular');
  await type(place.querySelector('[type=search]'), 'gibt es nicht');
  expect(place.querySelector('[role=status]')?.textContent).toBe(texts.list.foundNone);
});

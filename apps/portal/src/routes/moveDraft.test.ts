import type { DraftChange } from '@formularwerk/form/migrate';
import { expect, test } from 'vitest';
import { type Memory, memoryBackend } from '../../test/memoryBackend.ts';
import { type Seen, type Visitor, visitor } from '../../test/visitor.ts';

const form = '/espelkamp/stand';
const page = `${form}/umstellung`;
const changes: readonly DraftChange[] = [
  { kind: 'gone', path: 'plz', label: 'Postleitzahl', words: '32339' },
  { kind: 'optionGone', path: 'essen', to: 'essen', label: 'Verkaufen Sie Essen?', words: 'Vielleicht' },
];

const replace = (memory: Memory): void => {
  for (const [token, draft] of memory.drafts) memory.drafts.set(token, { ...draft, replacedBy: '2' });
  memory.changes = changes;
};

/** Somebody has begun, and then the version was withdrawn and another one published. */
const begun = async (): Promise<{ readonly one: Visitor; readonly first: Seen }> => {
  const one = visitor(memoryBackend());
  const first = await one.post(form, [['_action', 'start']]);
  replace(one.memory);
  return { one, first };
};

const confirm = (one: Visitor, seen: Seen, paths: readonly string[], revision?: string): Promise<Seen> =>
  one.post(page, [
    ['_version', seen.hidden('_version')],
    ['_revision', revision ?? seen.hidden('_revision')],
    ...paths.map((path) => ['bestaetigt', path] as const),
  ]);

test.each([
  ['a page of the application', () => `${form}/antrag/zweck`],
  ['the review', () => `${form}/antrag/pruefen`],
  ['the link to the draft', (one: Visitor) => `${form}/fortsetzen/${[...one.memory.drafts.keys()][0]}`],
])('who opens %s sees first what the new version changes', async (_what, path) => {
  const { one } = await begun();
  const seen = await one.get(path(one));
  expect(seen.path).toBe(page);
  expect(seen.html).toContain('<title>Das Formular wurde geändert – Stand anmelden');
  expect(seen.html).toContain('„Postleitzahl“ wird nicht mehr gefragt. Ihre Angabe „32339“ entfällt.');
  expect(seen.html).toContain('gibt es die Antwort „Vielleicht“ nicht mehr');
});

test('goes on with the new version once every change is confirmed', async () => {
  const { one } = await begun();
  const done = await confirm(one, await one.get(page), ['plz', 'essen']);
  expect(done.path).toBe(`${form}/antrag/zweck`);
  expect([...one.memory.drafts.values()][0]).toMatchObject({ version: '2' });
  expect((await one.get(page)).path).toBe(`${form}/antrag/zweck`);
});

test('changes nothing as long as one of them is not, and says which', async () => {
  const { one } = await begun();
  const again = await confirm(one, await one.get(page), ['essen']);
  expect(again.status).toBe(422);
  expect(again.html).toContain('<title>Fehler: Das Formular wurde geändert');
  expect(again.html).toContain('Bestätigen Sie die Änderung bei „Postleitzahl“.');
  expect(again.html).not.toContain('Bestätigen Sie die Änderung bei „Verkaufen Sie Essen?“.');
  expect([...one.memory.drafts.values()][0]).toMatchObject({ version: '1' });
});

test('shows the changes again when the draft was saved elsewhere meanwhile', async () => {
  const { one } = await begun();
  const again = await confirm(one, await one.get(page), ['plz', 'essen'], 'r0');
  expect(again.status).toBe(409);
  expect(again.html).toContain('Sehen Sie bitte noch einmal nach.');
});

test('asks nothing to be confirmed where everything was taken over', async () => {
  const { one } = await begun();
  one.memory.changes = [];
  const seen = await one.get(page);
  expect(seen.html).toContain('Alle Ihre Angaben sind übernommen.');
  expect(seen.html).not.toContain('name="bestaetigt"');
  expect((await confirm(one, seen, [])).path).toBe(`${form}/antrag/zweck`);
});

test('keeps what was typed on a page that was open, before it tells of the new version', async () => {
  const { one, first } = await begun();
  const seen = await one.post(first.path, [
    ['_revision', first.hidden('_revision')],
    ['essen', 'nein'],
    ['_action', 'next'],
  ]);
  expect(seen.path).toBe(page);
  expect([...one.memory.drafts.values()][0]?.filing.entries).toMatchObject({ essen: 'nein' });
});

test('submits nothing to a version that was withdrawn, and keeps what was declared', async () => {
  const one = visitor(memoryBackend());
  let seen = await one.post(form, [['_action', 'start']]);
  const send = async (fields: readonly (readonly [string, string])[], action = 'next') => {
    seen = await one.post(seen.path, [
      ['_revision', seen.hidden('_revision')],
      ...[...seen.html.matchAll(/name="_shown" value="([^"]*)"/g)].map(
        ([, path = '']) => ['_shown', path] as const,
      ),
      ...fields,
      ['_action', action],
    ]);
  };
  await send([['essen', 'nein']]);
  await send([['name', 'Café Grün']]);
  await send([], 'add:staende');
  await send([[`${seen.path.split('/').at(-1)}.breite`, '2,5']]);
  await send([]);
  expect(seen.path).toMatch(/pruefen$/);
  replace(one.memory);
  await send([['richtig', 'on']], 'submit');
  expect(seen.path).toBe(page);
  expect(one.memory.submissions.size).toBe(0);
  expect([...one.memory.drafts.values()][0]?.filing.entries).toMatchObject({ richtig: 'on' });
});

test('is nothing to see for who has no draft, or one that stays on its version', async () => {
  expect((await visitor(memoryBackend()).get(page)).status).toBe(410);
  const one = visitor(memoryBackend());
  await one.post(form, [['_action', 'start']]);
  expect((await one.get(page)).path).toBe(`${form}/antrag/zweck`);
});

test('another language changes nothing and keeps what was confirmed so far', async () => {
  const { one } = await begun();
  const seen = await one.get(page);
  const spoken = await one.post(page, [
    ['_action', 'language:en'],
    ['_version', seen.hidden('_version')],
    ['_revision', seen.hidden('_revision')],
    ['bestaetigt', 'essen'],
  ]);
  expect(spoken.status).toBe(200);
  expect(spoken.html).toContain('<html lang="en"');
  const ticked = [...spoken.html.matchAll(/<input [^>]*type="checkbox"[^>]*>/g)].filter(([box]) =>
    /\schecked/.test(box),
  );
  expect(ticked.join()).toContain('value="essen"');
  expect(ticked).toHaveLength(1);
  expect((await one.get(page)).html).toContain('<html lang="en"');
});

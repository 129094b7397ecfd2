import { expect, test } from 'vitest';
import { visitor } from '../../test/visitor.ts';

const service = '/espelkamp/stand';
const words = ({ html }: { readonly html: string }) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('every page of the assistant links to a report about it, in a window of its own', async () => {
  const one = visitor();
  const page = await one.post(service, [['_action', 'start']]);
  const id = page.path.split('/').at(-1);
  expect(page.html).toContain(`href="${service}/rueckmeldung?seite=${id}" target="_blank"`);
  const review = await one.get(page.path.replace(/[^/]+$/, 'pruefen'));
  expect(review.html).toContain(`href="${service}/rueckmeldung?seite=pruefen"`);
});

test('a report needs a reason, keeps what was written, and is thanked for', async () => {
  const one = visitor();
  const first = await one.post(service, [['_action', 'start']]);
  const id = first.path.split('/').at(-1) ?? '';
  const asked = await one.get(`${service}/rueckmeldung?seite=${id}`);
  expect(asked.hidden('page')).toBe(id);
  expect(words(asked)).toContain('keine Namen, Adressen');

  const again = await one.post(`${service}/rueckmeldung`, [
    ['page', id],
    ['words', 'Was ist „Stand“?'],
  ]);
  expect(again.status).toBe(422);
  expect(again.html).toContain('<title>Fehler: ');
  expect(words(again)).toContain('Wählen Sie aus, was nicht stimmt.');
  expect(again.html).toContain('Was ist „Stand“?');

  const send = () =>
    one.post(`${service}/rueckmeldung`, [
      ['page', id],
      ['reason', 'unclear'],
      ['words', 'Hm'],
    ]);
  const sent = await send();
  expect(words(sent)).toContain('Danke für Ihre Meldung');
  expect(one.memory.reports).toEqual([
    { form: 'stand', version: 1, page: id, reason: 'unclear', words: 'Hm' },
  ]);
  await send();
  expect((await send()).status).toBe(429);
});

test('an address cannot name a page that the form has not, nor hold anything else', async () => {
  const one = visitor();
  for (const page of ['nirgends', '<b>', 'zweck/<b>'])
    await one.post(`${service}/rueckmeldung`, [
      ['page', page],
      ['reason', 'other'],
      ['words', 'x'.repeat(1001)],
    ]);
  expect(one.memory.reports).toEqual([]);
  await one.post(`${service}/rueckmeldung`, [
    ['page', '<b>'],
    ['reason', 'other'],
  ]);
  expect(one.memory.reports[0]?.page).toBe('');
});

test('staff see what was reported, form by form, and nobody else does', async () => {
  const one = visitor();
  await one.post(`${service}/rueckmeldung`, [
    ['page', 'pruefen'],
    ['reason', 'barrier'],
    ['words', '<b>leise</b>'],
  ]);
  const list = '/verwaltung/espelkamp/rueckmeldungen';
  expect((await one.get(list)).path).toContain('/verwaltung/espelkamp/anmelden?weiter=');
  await one.post('/verwaltung/espelkamp/anmelden', [
    ['name', 'a@b.example'],
    ['password', 'geheim'],
  ]);
  const seen = await one.get(list);
  expect(words(seen)).toMatch(/pruefen 1 Ich komme wegen einer Barriere nicht weiter &lt;b(?:&gt;|>)leise/);
});

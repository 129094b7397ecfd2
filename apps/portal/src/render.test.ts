import { expect, test } from 'vitest';
import { memoryBackend } from '../test/memoryBackend.ts';
import { visitor } from '../test/visitor.ts';
import { draftCookie } from './http/cookies.ts';
import { render, renderFailure } from './render.tsx';

test.each([
  ['/', 'Online-Dienste der Kommunen'],
  ['/espelkamp', 'Stand anmelden'],
  ['/espelkamp/impressum', 'Diensteanbieter'],
  ['/espelkamp/datenschutz', 'Cookies'],
  ['/espelkamp/barrierefreiheit', 'Barriere melden'],
  ['/espelkamp/stand', 'Jetzt starten'],
  ['/verwaltung/espelkamp/anmelden', 'Passwort'],
])('%s is a page that says „%s“', async (path, words) => {
  const seen = await visitor().get(path);
  expect(seen.status).toBe(200);
  expect(seen.html).toContain(words);
  expect(seen.html).toContain('<html lang="de">');
});

test.each([
  '/nirgends',
  '/nirgends/stand',
  '/espelkamp/nichts',
  '/espelkamp/stand/antrag/../x/y',
  '/%E0%A4%A',
  '/espelkamp/',
])('%s is no page, and says so in German', async (path) => {
  const seen = await visitor().get(path);
  expect(seen.status).toBe(404);
  expect(seen.html).toContain('Diese Seite gibt es nicht');
});

test('the start page fills every slot and shows that the form is a sample', async () => {
  const { html } = await visitor().get('/espelkamp/stand');
  for (const words of [
    'Mit diesem Antrag melden Sie einen <strong>Stand</strong> an.',
    'Etwa 5 Minuten',
    'Lageplan mit Maßen',
    '10,00\u00a0€ für jeden Stand',
    'Zwei Wochen vorher',
    'Für Plakate gibt es einen eigenen Antrag.',
    'Ordnungsamt',
    'mailto:ordnung@stadt.example',
    'Wir verarbeiten Ihre Angaben',
    '§ 18 StrWG NRW',
    'Muster',
    '<title>Stand anmelden – Stadt Espelkamp</title>',
  ]) {
    expect(html).toContain(words);
  }
});

test('whoever would rather use paper finds the form as PDF, with its size', async () => {
  const { get } = visitor();
  const { html } = await get('/espelkamp/stand');
  expect(html).toContain('href="/espelkamp/stand/formular.pdf"');
  expect(html).toContain('Formular als PDF zum Ausdrucken (PDF, 101\u00a0kB)');
  const { status, headers } = await get('/espelkamp/stand/formular.pdf');
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await get('/espelkamp/gibt-es-nicht/formular.pdf')).status).toBe(404);
});

test('a chosen language stays chosen', async () => {
  const { get } = visitor();
  expect((await get('/espelkamp/stand?sprache=en')).html).toContain('Start now');
  expect((await get('/espelkamp/stand')).html).toContain('<html lang="en">');
});

test('no page is kept by a cache, and nobody else learns its address', async () => {
  const { headers } = await visitor().get('/espelkamp/stand');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('same-origin');
});

test('a draft is begun once: starting again goes on with it, and a new one is only made when asked for', async () => {
  const { post, get, memory } = visitor();
  expect((await post('/espelkamp/stand', [['_action', 'start']])).path).toBe('/espelkamp/stand/antrag/zweck');
  await post('/espelkamp/stand', [['_action', 'start']]);
  expect(memory.drafts.size).toBe(1);
  const [first] = memory.drafts.keys();
  expect((await get('/espelkamp/stand')).html).toContain('Entwurf fortsetzen');
  await post('/espelkamp/stand', [['_action', 'restart']]);
  expect([...memory.drafts.keys()]).not.toContain(first);
  expect(memory.drafts.size).toBe(1);
});

test('of a form that was withdrawn there is no start page, but who has begun goes on and loses nothing', async () => {
  const share = memoryBackend();
  const writer = visitor(share);
  await writer.post('/espelkamp/stand', []);
  share.memory.withdrawn.add('stand');
  expect((await visitor(share).get('/espelkamp/stand')).status).toBe(404);
  expect((await visitor(share).post('/espelkamp/stand', [])).status).toBe(404);
  expect((await writer.get('/espelkamp/stand')).path).toBe('/espelkamp/stand/antrag/zweck');
  expect((await writer.post('/espelkamp/stand', [['_action', 'restart']])).status).toBe(404);
  expect((await writer.get('/espelkamp/stand/antrag/zweck')).status).toBe(200);
});

test('a resume link takes the key along; where another draft is open it asks first', async () => {
  const share = memoryBackend();
  const writer = visitor(share);
  await writer.post('/espelkamp/stand', []);
  const link = `/espelkamp/stand/fortsetzen/${writer.cookies.get(draftCookie('espelkamp', 'stand'))}`;
  expect((await visitor(share).get(link)).path).toBe('/espelkamp/stand/antrag/zweck');

  const other = visitor(share);
  await other.post('/espelkamp/stand', []);
  const own = other.cookies.get(draftCookie('espelkamp', 'stand'));
  const asked = await other.get(link);
  expect(asked.html).toContain('In diesem Browser gibt es schon einen Entwurf');
  expect(asked.html).toContain(`/fortsetzen/${own}`);
  await other.post(link, [['_action', 'open']]);
  expect(other.cookies.get(draftCookie('espelkamp', 'stand'))).not.toBe(own);
});

test('without its key a draft can’t be opened, and the page says why', async () => {
  const seen = await visitor().get('/espelkamp/stand/antrag/zweck');
  expect(seen.status).toBe(410);
  expect(seen.html).toContain('Dieser Entwurf ist nicht mehr da');
});

test('a body that is no form is answered, not thrown', async () => {
  const { backend } = memoryBackend();
  const request = new Request('https://stadt.example/espelkamp/stand', {
    method: 'POST',
    body: 'x',
    headers: { 'content-type': 'text/plain' },
  });
  expect((await render(request, backend, { publicUrl: 'https://stadt.example' })).status).toBe(400);
});

test('what fails in the world rises to the server, which shows a page for it', async () => {
  const request = new Request('https://stadt.example/espelkamp/stand');
  const { backend } = memoryBackend();
  const broken = {
    ...backend,
    form: async () => {
      throw new Error('no database');
    },
  };
  await expect(render(request, broken, { publicUrl: 'https://stadt.example' })).rejects.toThrow(
    'no database',
  );
  const busy = renderFailure(request, 503);
  expect(busy.headers.get('retry-after')).toBe('30');
  expect(await busy.text()).toContain('Der Dienst ist gerade nicht erreichbar');
  expect(await renderFailure(request, 413).text()).toContain('höchstens 10 MB');
  expect(await renderFailure(request, 500).text()).toContain('Das hat gerade nicht geklappt');
});

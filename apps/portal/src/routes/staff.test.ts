import { describe, expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { visitor } from '../../test/visitor.ts';
import { sessionCookie } from '../http/cookies.ts';

const inbox = '/verwaltung/espelkamp/eingang';
const login = '/verwaltung/espelkamp/anmelden';

test('nobody sees the inbox without signing in', async () => {
  const { get } = visitor();
  expect((await get(inbox)).path).toBe(login);
  for (const path of [`${inbox}/s1`, `${inbox}/s1/pdf`])
    expect((await get(path)).path).toBe(`${login}?weiter=${encodeURIComponent(path)}`);
});

test('a wrong password is told without saying what was wrong, and the name is kept', async () => {
  const { post } = visitor();
  const seen = await post(login, [
    ['name', 'a@b.example'],
    ['password', 'falsch'],
  ]);
  expect(seen.status).toBe(422);
  expect(seen.html).toContain('Anmeldung nicht möglich');
  expect(seen.html).toContain('value="a@b.example"');
  expect(seen.html).not.toContain('falsch');
});

test('signs in, sees the office and its inbox, and signs out', async () => {
  const { post, get, cookies } = visitor();
  const seen = await post(login, [
    ['name', ' a@b.example '],
    ['password', 'geheim'],
  ]);
  expect(seen.path).toBe(inbox);
  expect(seen.html).toContain('Ordnungsamt');
  expect(seen.html).toContain('Es ist noch nichts eingegangen.');
  await post('/verwaltung/espelkamp/abmelden', []);
  expect(cookies.has(sessionCookie('espelkamp'))).toBe(false);
  expect((await get(inbox)).path).toBe(login);
});

test('another language keeps the filter of the inbox', async () => {
  const { post, get } = visitor();
  await post(login, [
    ['name', 'a@b.example'],
    ['password', 'geheim'],
  ]);
  const { html } = await get(`${inbox}?formular=stand&sprache=en`);
  expect(html).toContain('href="?formular=stand&amp;sprache=de"');
});

test('a clerk reads the answers in words, and computed values as they were submitted', async () => {
  const share = memoryBackend();
  const receipt = { id: 's1', reference: 'ESP-2027-ABC234', receivedAt: '', statusUrl: '', accessToken: 'a' };
  const answers = { essen: 'nein', name: 'Café Grün', staende: [{ breite: '2.5' }], richtig: true };
  const submit = { key: 'k', version: '1', answers, reviewed: {}, language: 'de' };
  share.memory.submissions.set('s1', { receipt, submit, form: 'stand' });
  share.memory.computed = { gebuehr: '99.00' };
  const { post, get } = visitor(share);
  await post(login, [
    ['name', 'a@b.example'],
    ['password', 'geheim'],
  ]);
  const { html } = await get(`${inbox}/s1`);
  for (const words of [
    'Verkaufen Sie Essen?',
    'Nein',
    'Café Grün',
    'Stand 1',
    '2,5',
    '99,00\u00a0€',
    'Meine Angaben sind richtig.',
  ])
    expect(html).toContain(words);
});

test('a clerk takes the copies for other authorities, and reads which of them need a look before', async () => {
  const share = memoryBackend();
  const receipt = { id: 's1', reference: 'ESP-2027-ABC234', receivedAt: '', statusUrl: '', accessToken: 'a' };
  const submit = { key: 'k', version: '1', answers: {}, reviewed: {}, language: 'de' };
  share.memory.submissions.set('s1', { receipt, submit, form: 'stand' });
  share.memory.copies = [
    { id: 'ihk', title: 'Industrie- und Handelskammer', release: 'auto' },
    { id: 'zoll', title: 'Zollverwaltung', release: 'manual' },
  ];
  const { get, cookies } = visitor(share);
  const path = `${inbox}/s1/stellen/ihk/pdf`;
  expect((await get(path)).path.split('?')[0]).toBe(login);
  cookies.set(sessionCookie('espelkamp'), 'session');
  const { html } = await get(`${inbox}/s1`);
  expect(html).toContain('Für andere Stellen');
  expect(html).toContain(`href="${path}"`);
  expect(html).toMatch(/Zollverwaltung \(nur nach Ihrer Prüfung weitergeben\)/);
  expect((await get(path)).html).toBe('ihk pdf');
  expect(html).not.toContain('Reihenfolge des amtlichen Vordrucks');
  expect((await get(`${inbox}/s1/felder`)).html).toBe('Feld 1');
  for (const unknown of ['stellen/kreis/pdf', 'stellen/ihk/exe'])
    expect((await get(`${inbox}/s1/${unknown}`)).status).toBe(404);
});

test('an administrator lists the sites that may embed forms; a wrong line is told, and stays there to be corrected', async () => {
  const { get, post, cookies, memory } = visitor();
  const embedding = '/verwaltung/espelkamp/einbetten';
  cookies.set(sessionCookie('espelkamp'), 'admin');
  const shown = await get(embedding);
  // What has to be escaped in a text is one thing, what is may be another.
  expect(shown.html).toMatch(/&lt;formular-assistent kommune=(&quot;|")espelkamp\1 form=\1stand\1/);
  const wrong = await post(embedding, [['seiten', 'http://www.stadt.example']]);
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('>http://www.stadt.example</textarea>');
  expect(wrong.html).toMatch(/<title>Fehler: /);
  expect((await post(embedding, [['seiten', 'https://www.stadt.example']])).html).toContain('Gespeichert');
  expect(memory.embeddedBy).toEqual(['https://www.stadt.example']);
  expect((await get(embedding)).html).toContain('>https://www.stadt.example</textarea>');
});

test('an administrator sends an official form; what is none is told, and the one before stays', async () => {
  const { get, post, cookies, memory } = visitor();
  const path = '/verwaltung/espelkamp/vordrucke';
  cookies.set(sessionCookie('espelkamp'), 'admin');
  const send = (text: string, file = 'vordruck.pdf') =>
    post(path, [
      ['formular', 'stand'],
      ['vordruck', file],
      ['datei', new File([text], 'GewA 1 (2).pdf', { type: 'application/pdf' })],
    ]);
  expect((await get(path)).html).toContain('Die Datei fehlt.');
  expect((await send('%PDF-1.7')).html).toContain('Die Datei ist übernommen.');
  expect((await get(path)).html).toContain('Die Datei ist da.');
  const wrong = await send('MZ');
  expect(wrong.status).toBe(422);
  expect(wrong.html).toMatch(/<title>Fehler: /);
  expect(wrong.html).toContain('Das ist keine PDF-Datei.');
  const none = await send('');
  expect(none.status).toBe(422);
  expect(none.html).toContain('Wählen Sie zuerst eine PDF-Datei aus.');
  expect(Buffer.from(memory.officialForm ?? []).toString()).toBe('%PDF-1.7');
  expect((await send('%PDF-1.7', '../vordruck.pdf')).status).toBe(404);
});

test.each(['einbetten', 'vordrucke'])('nobody else finds that page: %s', async (name) => {
  const { get, cookies } = visitor();
  expect((await get(`/verwaltung/espelkamp/${name}`)).path).toContain(`${login}?weiter=`);
  cookies.set(sessionCookie('espelkamp'), 'session');
  expect((await get(`/verwaltung/espelkamp/${name}`)).status).toBe(404);
});

describe('the end of a session', () => {
  const credentials = [
    ['name', 'a@b.example'],
    ['password', 'geheim'],
  ] as const;

  test('is told on each page, with a way to put it off that needs no script', async () => {
    const { post } = visitor();
    const { html } = await post(login, credentials);
    expect(html).toContain('Wenn Sie nichts tun, endet Ihre Anmeldung um 10:59\u00a0Uhr.');
    expect(html).toMatch(new RegExp(`<a (?=[^>]*href="${inbox}")[^>]*>Angemeldet bleiben</a>`));
  });

  test('leads over the sign-in back to the page where one was', async () => {
    const { get, post, cookies } = visitor();
    cookies.set(sessionCookie('espelkamp'), 'abgelaufen');
    const page = await get('/verwaltung/espelkamp/rueckmeldungen?form=stand');
    expect(page.html).toContain('Ihre Anmeldung ist abgelaufen');
    const next = page.hidden('weiter');
    const again = await post(login, [
      ['weiter', next],
      ['name', 'a@b.example'],
      ['password', 'falsch'],
    ]);
    expect(again.hidden('weiter')).toBe(next);
    const seen = await post(login, [['weiter', next], ...credentials]);
    expect(seen.path).toBe('/verwaltung/espelkamp/rueckmeldungen?form=stand');
  });

  test.each([
    'https://elsewhere.example/verwaltung/espelkamp/eingang',
    '//elsewhere.example/',
    '/verwaltung/hille/eingang',
    '/verwaltung/espelkamp/../hille/eingang',
    login,
    '/espelkamp/stand',
  ])('never leads to %s', async (wanted) => {
    const { post } = visitor();
    expect((await post(login, [['weiter', wanted], ...credentials])).path).toBe(inbox);
  });

  test('is put off on a page with something typed without losing or saving it', async () => {
    const share = memoryBackend();
    const { post, cookies } = visitor(share);
    cookies.set(sessionCookie('espelkamp'), 'admin');
    const { html } = await post('/verwaltung/espelkamp/einbetten', [
      ['seiten', 'https://www.espelkamp.example'],
      ['bleiben', '1'],
    ]);
    expect(html).toContain('https://www.espelkamp.example</textarea>');
    expect(share.memory.embeddedBy).toEqual([]);
  });

  test('loses nothing that was typed', async () => {
    const share = memoryBackend();
    const staff = { ...share.backend.staff, login: async () => 'admin' };
    const { post, cookies } = visitor({ ...share, backend: { ...share.backend, staff } });
    cookies.set(sessionCookie('espelkamp'), 'abgelaufen');
    const sites = ['seiten', 'https://www.espelkamp.example'] as const;
    const asked = await post('/verwaltung/espelkamp/einbetten', [sites]);
    expect(asked.status).toBe(403);
    expect(asked.html).toContain('Was Sie eingegeben haben, steht danach wieder da.');
    expect(share.memory.embeddedBy).toEqual([]);
    const shown = await post(login, [
      ['seiten', asked.hidden('seiten')],
      ['weiter', asked.hidden('weiter')],
      ...credentials,
    ]);
    expect(shown.html).toContain('Ihre Eingaben sind noch nicht gespeichert.');
    expect(shown.html).toContain('https://www.espelkamp.example</textarea>');
    expect(shown.html).toContain('action="/verwaltung/espelkamp/einbetten"');
    expect((await post('/verwaltung/espelkamp/einbetten', [sites])).html).toContain('einbetten');
    expect(share.memory.embeddedBy).toEqual(['https://www.espelkamp.example']);
  });
});

test('a clerk reads an application without documents, why there are none, and asks for them once more', async () => {
  const share = memoryBackend();
  const receipt = { id: 's1', reference: 'ESP-2027-ABC234', receivedAt: '', statusUrl: '', accessToken: 'a' };
  const answers = { essen: 'nein', name: 'Café Grün', staende: [{ breite: '2.5' }], richtig: true };
  const submit = { key: 'k', version: '1', answers, reviewed: {}, language: 'de' };
  share.memory.submissions.set('s1', { receipt, submit, form: 'stand' });
  share.memory.documentsBuilt = false;
  share.memory.failed = 'documents.failed.pages';
  const { post, get, cookies } = visitor(share);
  expect((await post(`${inbox}/s1/unterlagen`, [])).path.split('?')[0]).toBe(login);
  expect(share.memory.failed).toBeDefined();
  cookies.set(sessionCookie('espelkamp'), 'session');
  const { html } = await get(`${inbox}/s1`);
  for (const words of [
    'Eingegangen, Unterlagen fehlen',
    'Das PDF hätte mehr Seiten, als der Server zulässt.',
    'Unterlagen konnten nicht erstellt werden',
    'Café Grün',
    `href="${inbox}/s1/json"`,
  ])
    expect(html).toContain(words);
  expect(html).not.toContain('werden gerade erstellt');
  expect((await get(inbox)).html).toContain('Eingegangen, Unterlagen fehlen');
  const after = await post(`${inbox}/s1/unterlagen`, []);
  expect(after.path).toBe(`${inbox}/s1`);
  expect(after.html).toContain('werden gerade erstellt');
  expect(after.html).toContain('Café Grün');
  expect((await post(`${inbox}/s9/unterlagen`, [])).status).toBe(404);
});

test('a clerk filters the inbox, and takes what is shown as tables for the office and for other authorities', async () => {
  const share = memoryBackend();
  const receipt = { id: 's1', reference: 'ESP-2027-ABC234', receivedAt: '', statusUrl: '', accessToken: 'a' };
  const submit = { key: 'k', version: '1', answers: {}, reviewed: {}, language: 'de' };
  share.memory.submissions.set('s1', { receipt, submit, form: 'stand' });
  share.memory.copies = [{ id: 'ihk', title: 'Industrie- und Handelskammer', release: 'auto' }];
  const { get, cookies } = visitor(share);
  const way = `${inbox}/tabelle?formular=stand&von=2027-01-01&format=csv`;
  expect((await get(way)).path.split('?')[0]).toBe(login);
  cookies.set(sessionCookie('espelkamp'), 'session');
  const all = (await get(`${inbox}?von=2027-02-30&bis=gestern`)).html;
  expect(all).toContain('Wählen Sie oben ein Formular');
  expect(all).not.toContain('value="2027-02-30"');
  const { html } = await get(`${inbox}?formular=stand&von=2027-01-01`);
  for (const words of ['1 Antrag', 'value="2027-01-01"', 'Industrie- und Handelskammer', 'XLSX (zum Öffnen)'])
    expect(html).toContain(words);
  expect(html).toContain(`${inbox}/tabelle?formular=stand&amp;von=2027-01-01&amp;stelle=ihk&amp;format=xlsx`);
  expect((await get(way)).html).toBe('stand amt');
  expect((await get(`${way}&stelle=ihk`)).html).toBe('stand ihk');
  expect((await get(`${inbox}/tabelle?format=csv`)).status).toBe(404);
  expect((await get(`${inbox}/tabelle?formular=stand&format=exe`)).status).toBe(404);
  share.memory.mostInTable = 0;
  const tooMany = await get(way);
  expect(tooMany.status).toBe(422);
  expect(tooMany.html).toContain('Grenzen Sie den Zeitraum ein.');
  expect(tooMany.html).toContain(`action="${inbox}"`);
  share.memory.submissions.clear();
  expect((await get(way)).html).toContain('Es gibt noch keinen Antrag, der in diese Tabelle gehört.');
});

import { describe, expect, test } from 'vitest';
import { codeOf, memoryBackend, numberOf } from '../../test/memoryBackend.ts';
import { type Visitor, visitor } from '../../test/visitor.ts';
import { draftCookie } from '../http/cookies.ts';
import { codeControl, numberControl } from '../pages/CodeFields.tsx';

const form = '/espelkamp/stand';
const cookie = draftCookie('espelkamp', 'stand');

/** Somebody has begun a draft, in a browser of their own. */
const begun = async (): Promise<{
  readonly one: Visitor;
  readonly token: string;
  readonly share: ReturnType<typeof memoryBackend>;
}> => {
  const share = memoryBackend();
  const one = visitor(share);
  await one.post(form, [['_action', 'start']]);
  return { one, share, token: one.cookies.get(cookie) ?? '' };
};

const entered = (number: string, code: string) =>
  [
    [numberControl, number],
    [codeControl, code],
  ] as const;

describe('the page after saving', () => {
  test('shows link, number and code, until when they hold, and that nothing was received', async () => {
    const { one, token } = await begun();
    const { html } = await one.get(`${form}/gespeichert`);
    for (const words of [
      `value="https://stadt.example${form}/fortsetzen/${token}"`,
      numberOf(token),
      codeOf(token),
      'bis zum 1. April 2099',
      'Ihr Antrag ist noch nicht eingegangen.',
      'href="/espelkamp/fortsetzen"',
    ])
      expect(html).toContain(words);
  });

  test.each(['gespeichert', 'antrag/zweck'])(
    'keeps the key to the draft as long as the draft (%s)',
    async (page) => {
      const { one } = await begun();
      const { headers } = await one.get(`${form}/${page}`);
      expect(headers.getSetCookie().find((line) => line.startsWith(cookie))).toMatch(/Max-Age=\d{9,}/);
    },
  );

  test('has link and code sent to an address, and says so', async () => {
    const { one, token } = await begun();
    const seen = await one.post(`${form}/gespeichert`, [['email', ' anna@beispiel.de ']]);
    expect(seen).toMatchObject({ path: `${form}/gespeichert`, status: 200 });
    expect(seen.html).toContain('Link und Code senden wir an anna@beispiel.de.');
    one.memory.mails.set(token, { to: 'anna@beispiel.de', state: 'sent' });
    expect((await one.get(`${form}/gespeichert`)).html).toContain(
      'Link und Code haben wir an anna@beispiel.de gesendet.',
    );
    one.memory.mails.set(token, { to: 'anna@beispiel.de', state: 'failed' });
    expect((await one.get(`${form}/gespeichert`)).html).toContain(
      'konnten wir die Nachricht nicht zustellen',
    );
  });

  test('says what is wrong with an address, and keeps it to be put right', async () => {
    const { one } = await begun();
    const seen = await one.post(`${form}/gespeichert`, [['email', 'anna@']]);
    expect(seen.status).toBe(422);
    expect(seen.html).toContain('<title>Fehler: Ihr Entwurf ist gespeichert');
    expect(seen.html).toMatch(/<a [^>]*href="#email"[^>]*>Geben Sie eine E-Mail-Adresse in der Form/);
    const [control = ''] = /<input[^>]*id="email"[^>]*>/.exec(seen.html) ?? [];
    expect(control).toContain('aria-invalid="true"');
    expect(control).toContain('value="anna@"');
  });

  test('says when no more mails are sent', async () => {
    const { one } = await begun();
    for (const key of ['x', 'y', 'z']) one.memory.mails.set(key, { to: '', state: 'sent' });
    const seen = await one.post(`${form}/gespeichert`, [['email', 'anna@beispiel.de']]);
    expect(seen.status).toBe(429);
    expect(seen.html).toContain('Versuchen Sie es in einer Stunde noch einmal');
  });
});

describe('„Entwurf fortsetzen“', () => {
  test.each(['/', '/espelkamp', form])('is linked from %s', async (path) => {
    expect((await visitor().get(path)).html).toMatch(/href="(\/espelkamp)?\/fortsetzen"/);
  });

  test.each(['/fortsetzen', '/espelkamp/fortsetzen'])(
    'opens the draft from %s in another browser',
    async (path) => {
      const { share, token } = await begun();
      const other = visitor(share);
      expect((await other.get(path)).status).toBe(200);
      const seen = await other.post(path, entered(numberOf(token), codeOf(token)));
      expect(seen.path).toBe(`${form}/antrag/zweck`);
      expect(other.cookies.get(cookie)).toBe(token);
    },
  );

  test('asks before it replaces another draft of this browser', async () => {
    const { share, token } = await begun();
    const other = visitor(share);
    await other.post(form, [['_action', 'start']]);
    const seen = await other.post('/fortsetzen', entered(numberOf(token), codeOf(token)));
    expect(seen.html).toContain('In diesem Browser gibt es schon einen Entwurf');
    expect(other.cookies.get(cookie)).not.toBe(token);
  });

  test('a wrong number and a wrong code look alike', async () => {
    const { share, token } = await begun();
    const pages = [];
    for (const [number, code] of [
      [numberOf(token), 'X'],
      ['X', codeOf(token)],
    ] as const) {
      const seen = await visitor(share).post('/fortsetzen', entered(number, code));
      expect(seen.status).toBe(422);
      pages.push(seen.html.replaceAll(`value="${number}"`, '').replaceAll(`value="${code}"`, ''));
    }
    expect(pages[0]).toBe(pages[1]);
    expect(pages[0]).toContain('<title>Fehler: Entwurf fortsetzen');
  });

  test('after too many tries it says how one gets in all the same', async () => {
    const { share, token } = await begun();
    share.memory.wrongCodes = 10;
    const seen = await visitor(share).post('/fortsetzen', entered(numberOf(token), codeOf(token)));
    expect(seen.status).toBe(429);
    expect(seen.html).toContain('Mit dem Link zu Ihrem Entwurf geht es sofort');
  });

  test('names what is missing, and tries nothing', async () => {
    const one = visitor();
    const seen = await one.post('/fortsetzen', entered(' ', ''));
    expect(seen.status).toBe(422);
    expect(seen.html).toContain('Geben Sie die Vorgangsnummer ein.');
    expect(seen.html).toContain('Geben Sie den Code ein.');
    expect(one.memory.wrongCodes).toBe(0);
  });

  test('is no page of a municipality that there is not', async () => {
    expect((await visitor().get('/nirgends/fortsetzen')).status).toBe(404);
  });
});

describe('a browser that has lost the key', () => {
  const page = `${form}/antrag/zweck`;

  test('is told that number and code open the draft', async () => {
    const { share } = await begun();
    const { status, html } = await visitor(share).get(page);
    expect(status).toBe(410);
    expect(html).toContain('href="/espelkamp/fortsetzen"');
  });

  test('loses nothing that was typed: number and code open the draft, and the page is stored', async () => {
    const { one, token } = await begun();
    const first = await one.get(page);
    const shown = await one.post(page, [
      ['_revision', first.hidden('_revision')],
      ['essen', 'ja'],
      ['_action', 'next'],
    ]);
    one.cookies.delete(cookie);
    const asked = await one.post(page, [
      ['_revision', shown.hidden('_revision')],
      ['_shown', 'essen'],
      ['_shown', 'speisen'],
      ['essen', 'ja'],
      ['speisen', 'Crêpes "süß" & <salzig>'],
      ['_action', 'next'],
    ]);
    expect(asked.status).toBe(410);
    expect(asked.html).toContain('Ihre Eingaben sind noch da.');
    expect(asked.hidden('essen')).toBe('ja');
    const sent = [...asked.html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, plain(value)] as const,
    );

    const wrong = await one.post(page, [...sent, ...entered(numberOf(token), 'X')]);
    expect(wrong.status).toBe(422);
    expect(wrong.hidden('essen')).toBe('ja');

    const right = await one.post(page, [...sent, ...entered(numberOf(token), codeOf(token))]);
    expect(right.path).toBe(`${form}/antrag/plan`);
    expect(one.cookies.get(cookie)).toBe(token);
    expect(one.memory.drafts.get(token)?.filing.entries).toMatchObject({
      essen: 'ja',
      speisen: 'Crêpes "süß" & <salzig>',
    });
  });

  test('is told to choose files again', async () => {
    const { one } = await begun();
    one.cookies.delete(cookie);
    const asked = await one.post(`${form}/antrag/plan`, [['lageplan', new File(['%PDF-'], 'plan.pdf')]]);
    expect(asked.html).toContain('wählen Sie danach bitte noch einmal aus');
  });
});

const plain = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('„Entwurf löschen“', () => {
  test('asks once more, then nothing of the draft is left, on the device neither', async () => {
    const { one, token } = await begun();
    const asked = await one.get(`${form}/entwurf-loeschen`);
    expect(asked.html).toContain('<h1 class="kern-heading-large">Entwurf löschen?</h1>');
    expect(one.memory.drafts.size).toBe(1);
    const id = asked.hidden('_draft');
    const done = await one.post(`${form}/entwurf-loeschen`, [['_draft', id]]);
    expect(done.path).toBe(`${form}/geloescht?entwurf=${id}`);
    expect(done.html).toContain(`data-forget="${id}"`);
    expect(done.html).toContain('Ihr Entwurf ist gelöscht');
    expect(one.memory.drafts.has(token)).toBe(false);
    expect(one.cookies.has(cookie)).toBe(false);
  });

  test('deletes no other draft than the one that was shown', async () => {
    const { one } = await begun();
    const { hidden } = await one.get(`${form}/entwurf-loeschen`);
    await one.post(form, [['_action', 'restart']]);
    const again = await one.post(`${form}/entwurf-loeschen`, [['_draft', hidden('_draft')]]);
    expect(again.path).toBe(`${form}/entwurf-loeschen`);
    expect(one.memory.drafts.size).toBe(1);
  });

  test('is offered on the start page and after saving', async () => {
    const { one } = await begun();
    for (const path of [form, `${form}/gespeichert`])
      expect((await one.get(path)).html).toContain(`href="${form}/entwurf-loeschen"`);
  });
});

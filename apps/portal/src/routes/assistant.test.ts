import type { FormDefinition } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { sampleForm } from '../../test/sampleForm.ts';
import { type Seen, type Visitor, visitor } from '../../test/visitor.ts';
import { draftCookie } from '../http/cookies.ts';

const base = '/espelkamp/stand/antrag';

const started = async (share = memoryBackend()): Promise<{ readonly one: Visitor; readonly page: Seen }> => {
  const one = visitor(share);
  return { one, page: await one.post('/espelkamp/stand', [['_action', 'start']]) };
};

/** Sends a page as the browser would: what was shown, the revision, and one button. */
const send = (
  one: Visitor,
  page: Seen,
  fields: readonly (readonly [string, string | File])[],
  action = 'next',
): Promise<Seen> => {
  const shown = [...page.html.matchAll(/name="_shown" value="([^"]*)"/g)].map(
    ([, path = '']) => ['_shown', path] as const,
  );
  return one.post(page.path, [
    ['_revision', page.hidden('_revision')],
    ...shown,
    ...fields,
    ['_action', action],
  ]);
};

/** Fills everything in, up to the review. */
const upToReview = async (one: Visitor, page: Seen): Promise<Seen> => {
  const plan = await send(one, page, [['essen', 'nein']]);
  const list = await send(one, plan, [['name', 'Café Grün']]);
  const item = await send(one, list, [], 'add:staende');
  const path = item.path.split('/').at(-1);
  const back = await send(one, item, [[`${path}.breite`, '2,5']]);
  return send(one, back, []);
};

test('goes on with a redirect, so that reloading repeats nothing', async () => {
  const { one, page } = await started();
  expect((await send(one, page, [['essen', 'nein']])).path).toBe(`${base}/plan`);
});

test('shows the page again when an answer brings up questions on it', async () => {
  const { one, page } = await started();
  const again = await send(one, page, [['essen', 'ja']]);
  expect(again.path).toBe(`${base}/zweck`);
  expect(again.html).toContain('Welche Speisen?');
  expect(
    (
      await send(one, again, [
        ['essen', 'ja'],
        ['speisen', 'Waffeln'],
      ])
    ).path,
  ).toBe(`${base}/plan`);
});

test('a question that an answer brings up on the same page has its default chosen, and an emptied one stays empty', async () => {
  const definition: FormDefinition = {
    format: 1,
    id: 'nachfolge',
    title: 'Nachfolge',
    sections: [
      {
        id: 'teil',
        title: 'Teil',
        pages: [
          {
            id: 'wer',
            title: 'Wer folgt nach?',
            fields: [
              { id: 'verkauft', type: 'boolean', label: 'Verkauft' },
              { id: 'ort', type: 'text', label: 'Ort', default: '"Espelkamp"', showIf: 'verkauft' },
            ],
          },
        ],
      },
    ],
    delivery: { office: 'ordnungsamt' },
  };
  const one = visitor(memoryBackend([{ ...sampleForm, hash: 'nachfolge-1', definition }]));
  const page = await one.post('/espelkamp/nachfolge', [['_action', 'start']]);
  const again = await send(one, page, [['verkauft', 'on']]);
  expect(again.path).toBe(page.path);
  expect(again.html).toMatch(/<input[^>]*name="ort"[^>]*value="Espelkamp"/);
  const review = await send(one, again, [
    ['verkauft', 'on'],
    ['ort', ''],
  ]);
  expect(review.path).toMatch(/\/pruefen$/);
  expect((await one.get(page.path)).html).not.toContain('value="Espelkamp"');
});

test('shows what is wrong, in the title too, and keeps what was typed', async () => {
  const { one, page } = await started();
  const plan = await send(one, page, [['essen', 'nein']]);
  const wrong = await send(one, plan, [['name', 'x'.repeat(51)]]);
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('<title>Fehler: Lageplan – Stand anmelden – Stadt Espelkamp</title>');
  expect(wrong.html.match(/<div autofocus /g)).toHaveLength(1);
  expect(wrong.html).toContain('Es gibt ein Problem');
  expect(wrong.html).toContain('x'.repeat(51));
});

test('keeps a file that was sent beside a mistake', async () => {
  const { one, page } = await started();
  const plan = await send(one, page, [['essen', 'nein']]);
  const file = new File(['%PDF-'], 'Plan „Süd“.pdf', { type: 'application/pdf' });
  const wrong = await send(one, plan, [
    ['name', ''],
    ['lageplan', file],
  ]);
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('Plan „Süd“.pdf');
  const nameless = await send(one, wrong, [
    ['name', 'Café'],
    ['lageplan', new File([], '')],
  ]);
  expect(nameless.path).toBe(`${base}/staende`);
  expect((await one.get(`${base}/plan`)).html).toContain('Plan „Süd“.pdf');
});

test('tells at the field that a file was refused', async () => {
  const { one, page } = await started();
  const plan = await send(one, page, [['essen', 'nein']]);
  const wrong = await send(one, plan, [
    ['name', 'Café'],
    ['lageplan', new File(['MZ'], 'virus.exe')],
  ]);
  expect(wrong.status).toBe(422);
  expect(wrong.path).toBe(`${base}/plan`);
  expect(wrong.html).toContain('id="f-lageplan-error"');
});

test('going back keeps what was typed and blames nobody', async () => {
  const { one, page } = await started();
  const plan = await send(one, page, [['essen', 'nein']]);
  const back = await send(one, plan, [['name', 'Café']], 'back');
  expect(back.path).toBe(`${base}/zweck`);
  expect(back.status).toBe(200);
  expect((await one.get(`${base}/plan`)).html).toContain('value="Café"');
});

test('another language keeps what was typed, on the same page', async () => {
  const { one, page } = await started();
  const plan = await send(one, page, [['essen', 'nein']]);
  const english = await send(one, plan, [['name', 'Café']], 'language:en');
  expect(english.path).toBe(`${base}/plan`);
  expect(english.html).toContain('Your name');
  expect(english.html).toContain('value="Café"');
});

test('a page that can’t be reached yet leads to the first that is open', async () => {
  const { one } = await started();
  expect((await one.get(`${base}/nichts`)).path).toBe(`${base}/zweck`);
  expect((await one.get(`${base}/staende/staende.x1`)).path).toBe(`${base}/staende`);
  expect((await one.get(`${base}/UPPER%20case`)).status).toBe(404);
});

test('saving for later shows a link that opens the draft anywhere', async () => {
  const share = memoryBackend();
  const { one, page } = await started(share);
  const plan = await send(one, page, [['essen', 'nein']]);
  const saved = await send(one, plan, [['name', 'Café']], 'save');
  expect(saved.path).toBe('/espelkamp/stand/gespeichert');
  expect(saved.html).toContain('1. April 2099');
  const link = /value="(https:[^"]*fortsetzen[^"]*)"/.exec(saved.html)?.[1] ?? '';
  const elsewhere = await visitor(share).get(new URL(link).pathname);
  expect(elsewhere.path).toBe(`${base}/plan`);
  expect(elsewhere.html).toContain('value="Café"');
});

test('two windows: nothing is overwritten, both versions are shown, and mine can still be saved', async () => {
  const { one, page } = await started();
  const plan = await send(one, page, [['essen', 'nein']]);
  await send(one, plan, [['name', 'Zuerst']]);
  const conflict = await send(one, plan, [['name', 'Später']]);
  expect(conflict.status).toBe(409);
  expect(conflict.html).toContain('Zuerst');
  expect(conflict.html).toContain('Später');
  expect((await one.get(`${base}/plan`)).html).toContain('value="Zuerst"');
  const posted = [...conflict.html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  await one.post(
    conflict.path,
    posted.map(([, name = '', value = '']) => [name, value] as const),
  );
  expect((await one.get(`${base}/plan`)).html).toContain('value="Später"');
});

test('submits once, shows the receipt and gives up the draft', async () => {
  const { one, page } = await started();
  const review = await upToReview(one, page);
  expect(review.path).toBe(`${base}/pruefen`);
  expect(review.html).toContain('10,00');
  const receipt = await send(
    one,
    review,
    [
      ['richtig', 'on'],
      ['_key', review.hidden('_key')],
    ],
    'submit',
  );
  expect(receipt.html).toContain('ESP-2027-ABC234');
  expect(one.memory.submissions.size).toBe(1);
  expect(one.cookies.has(draftCookie('espelkamp', 'stand'))).toBe(false);
  expect([...one.memory.submissions.values()][0]?.submit.answers).toEqual({
    essen: 'nein',
    name: 'Café Grün',
    staende: [{ breite: '2.5' }],
    richtig: true,
  });
});

test('whose answer to „Absenden“ was lost finds the receipt in the place of the draft', async () => {
  const { one, page } = await started();
  const cookie = draftCookie('espelkamp', 'stand');
  const key = one.cookies.get(cookie) ?? '';
  const review = await upToReview(one, page);
  await send(
    one,
    review,
    [
      ['richtig', 'on'],
      ['_key', review.hidden('_key')],
    ],
    'submit',
  );
  one.cookies.set(cookie, key);
  const receipt = await one.get(`${base}/pruefen`);
  expect(receipt.path).toContain('/eingang/');
  expect(receipt.html).toContain('ESP-2027-ABC234');
  expect(receipt.html).toMatch(/data-forget="d\d+"/);
  expect(one.cookies.has(cookie)).toBe(false);
});

test('what was answered can be downloaded as a draft, by whom it belongs to', async () => {
  const { one, page } = await started();
  const review = await upToReview(one, page);
  expect(review.html).toContain('href="/espelkamp/stand/entwurf.pdf"');
  const pdf = await one.get('/espelkamp/stand/entwurf.pdf');
  expect(pdf.headers.get('content-disposition')).toContain('Entwurf.pdf');
  expect((await visitor().get('/espelkamp/stand/entwurf.pdf')).status).toBe(410);
});

test('a form that is withdrawn meanwhile can still be submitted, and shows its receipt', async () => {
  const share = memoryBackend();
  const { one, page } = await started(share);
  share.memory.withdrawn.add('stand');
  const review = await upToReview(one, page);
  const confirmed = [
    ['richtig', 'on'],
    ['_key', review.hidden('_key')],
  ] as const;
  expect((await send(one, review, confirmed, 'submit')).html).toContain('ESP-2027-ABC234');
});

test('does not submit what is incomplete', async () => {
  const { one, page } = await started();
  const review = await upToReview(one, page);
  const wrong = await send(one, review, [['_key', review.hidden('_key')]], 'submit');
  expect(wrong.status).toBe(422);
  expect(one.memory.submissions.size).toBe(0);
});

test('the receipt says that the PDF is being built, never reloads itself, and belongs to this browser', async () => {
  const share = memoryBackend();
  const { one, page } = await started(share);
  const review = await upToReview(one, page);
  share.memory.documentsBuilt = false;
  const receipt = await send(
    one,
    review,
    [
      ['richtig', 'on'],
      ['_key', review.hidden('_key')],
    ],
    'submit',
  );
  expect(receipt.html).toContain('Ihr PDF wird gerade erstellt');
  expect(receipt.html).not.toContain('http-equiv="refresh"');
  expect((await one.get(`${receipt.path}/pdf`)).path).toBe(receipt.path);
  share.memory.documentsBuilt = true;
  expect((await one.get(receipt.path)).html).toContain('PDF herunterladen');
  const pdf = await one.get(`${receipt.path}/pdf`);
  expect(pdf.headers.get('content-disposition')).toMatch(
    /^attachment; filename="Stra_e _s\d+_.pdf"; filename\*=UTF-8''Stra%C3%9Fe/,
  );
  expect((await visitor(share).get(receipt.path)).status).toBe(410);
});

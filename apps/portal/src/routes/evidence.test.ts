import type { FormDefinition } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { sampleForm } from '../../test/sampleForm.ts';
import { type Seen, type Visitor, visitor } from '../../test/visitor.ts';

const definition: FormDefinition = {
  format: 1,
  id: 'nachweise',
  title: 'Nachweise',
  sections: [
    {
      id: 's',
      title: 'Unterlagen',
      pages: [
        {
          id: 'p',
          title: 'Ihre Unterlagen',
          fields: [
            { id: 'auszug', type: 'evidence', label: 'Registerauszug', required: true, max: 3 },
            { id: 'zeugnis', type: 'evidence', label: 'Führungszeugnis', required: true },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

const started = async (): Promise<{ readonly one: Visitor; readonly page: Seen }> => {
  const one = visitor(memoryBackend([{ ...sampleForm, hash: 'unterlagen-1', definition }]));
  return { one, page: await one.post('/espelkamp/nachweise', [['_action', 'start']]) };
};

/** Sends a page as a browser without scripts would. */
const send = (
  one: Visitor,
  page: Seen,
  fields: readonly (readonly [string, string | File])[],
  action = 'next',
): Promise<Seen> => {
  const hidden = ['_shown', '_key'].flatMap((name) =>
    [...page.html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(
      ([, value = '']) => [name, value] as const,
    ),
  );
  return one.post(page.path, [
    ['_revision', page.hidden('_revision')],
    ...hidden,
    ...fields,
    ['_action', action],
  ]);
};

const ways = (auszug: string, zeugnis: string) =>
  [
    ['auszug.way', auszug],
    ['zeugnis.way', zeugnis],
  ] as const;
const pdf = (name: string): File => new File(['%PDF-'], name, { type: 'application/pdf' });
const plain = ({ html }: Seen): string => html.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ');

test('names every document whose way was not chosen', async () => {
  const { one, page } = await started();
  const again = await send(one, page, ways('', ''));
  expect(again.html).toContain('Wählen Sie aus, wie Sie „Registerauszug“ einreichen.');
  expect(again.html).toContain('Wählen Sie aus, wie Sie „Führungszeugnis“ einreichen.');
});

test('shows the page again with what the chosen ways ask, and blames nobody', async () => {
  const { one, page } = await started();
  expect(page.html).not.toContain('name="auszug.files"');
  const again = await send(one, page, ways('upload', 'later'));
  expect(again.html).toContain('name="auszug.files"');
  expect(again.html).toContain('name="zeugnis.until"');
  expect(again.html).not.toContain('Es gibt ein Problem');
});

test('takes several files, together or one after the other, and takes each out by itself', async () => {
  const { one, page } = await started();
  const asked = await send(one, page, ways('upload', 'later'));
  const both = await send(one, asked, [
    ...ways('upload', ''),
    ['auszug.files', pdf('eins.pdf')],
    ['auszug.files', pdf('zwei.pdf')],
  ]);
  const three = await send(one, both, [...ways('upload', ''), ['auszug.files', pdf('drei.pdf')]]);
  for (const name of ['eins.pdf (1 kB)', 'zwei.pdf (1 kB)', 'drei.pdf (1 kB)'])
    expect(plain(three)).toContain(name);
  expect(three.html).toContain('Mehr als 3 Dateien sind nicht möglich.');
  const [, remove = ''] =
    /value="(removeFile:auszug\.files:[^"]*)"[^>]*aria-label="Datei entfernen: zwei\.pdf"/.exec(three.html) ??
    [];
  const two = await send(one, three, ways('upload', ''), remove);
  expect(two.html).toContain('eins.pdf');
  expect(two.html).not.toContain('zwei.pdf');
  expect(plain(two)).toContain('2 Dateien sind hochgeladen, höchstens 3 sind möglich.');
});

test('goes on without the documents, and says on the review and the receipt what is still to come', async () => {
  const { one, page } = await started();
  const asked = await send(one, page, ways('upload', 'later'));
  const review = await send(one, asked, [
    ...ways('upload', 'later'),
    ['auszug.files', pdf('auszug.pdf')],
    ['zeugnis.until', '15.03.2027'],
  ]);
  expect(review.path).toMatch(/\/pruefen$/);
  expect(review.html).toContain('1 von 2 Nachweisen fehlt noch');
  expect(review.html).toContain('Führungszeugnis: wird nachgereicht bis 15.03.2027');
  expect(plain(review)).toContain('hochgeladen: auszug.pdf (1 kB)');
  const receipt = await send(one, review, [], 'submit');
  expect(receipt.path).toMatch(/\/eingang\//);
  expect(receipt.html).toContain('1 von 2 Nachweisen fehlt noch');
  expect(receipt.html).toContain('Führungszeugnis: wird nachgereicht bis 15.03.2027');
});

test('puts photos into order and together into one document', async () => {
  const { one, page } = await started();
  const asked = await send(one, page, ways('upload', 'later'));
  const jpg = (name: string): File => new File(['x'], name, { type: 'image/jpeg' });
  const both = await send(one, asked, [
    ...ways('upload', ''),
    ['auszug.files', jpg('eins.jpg')],
    ['auszug.files', jpg('zwei.jpg')],
  ]);
  expect(both.html).toContain('2 Fotos zu einem PDF zusammenfügen');
  const [, up = ''] =
    /value="(fileUp:auszug\.files:[^"]*)"[^>]*aria-label="Nach oben: zwei\.jpg"/.exec(both.html) ?? [];
  const moved = await send(one, both, ways('upload', ''), up);
  expect(moved.html.indexOf('zwei.jpg (')).toBeLessThan(moved.html.indexOf('eins.jpg ('));
  const joined = await send(one, moved, ways('upload', ''), 'joinFiles:auszug.files');
  expect(plain(joined)).toContain('Fotos.pdf (4 kB)');
  expect(joined.html).not.toContain('eins.jpg');
});

/** The same documents of each person, as a list that follows the persons. */
const [section] = definition.sections;
const ofEach: FormDefinition = {
  ...definition,
  sections: [
    {
      id: 's',
      title: 'Unterlagen',
      pages: [
        {
          id: 'alle',
          title: 'Unterlagen aller',
          fields: [
            { id: 'hinweis', type: 'text', label: 'Hinweis' },
            {
              id: 'unterlagen',
              type: 'list',
              label: 'Unterlagen',
              item: 'Person',
              items: 'Personen',
              each: '["Eva", "Ali"]',
              as: 'name',
              title: '{{name}}',
              fields: section?.pages[0]?.fields ?? [],
            },
          ],
        },
      ],
    },
  ],
};

test('a cell of the table of documents leads to that document of that person, and keeps what was typed', async () => {
  const one = visitor(memoryBackend([{ ...sampleForm, hash: 'je-person', definition: ofEach }]));
  const page = await one.post('/espelkamp/nachweise', [['_action', 'start']]);
  expect(page.html).toContain('scope="col">Führungszeugnis</th>');
  const [cell] = /edit:unterlagen\.\w+\.zeugnis/.exec(page.html) ?? [''];
  const path = cell.slice('edit:'.length);
  const opened = await send(one, page, [['hinweis', 'Eilt']], cell);
  expect(opened.path).toBe(`/espelkamp/nachweise/antrag/alle/${path.replace('.zeugnis', '')}#f-${path}`);
  expect(opened.html).toContain(`id="f-${path}"`);
  expect((await one.get('/espelkamp/nachweise/antrag/alle')).html).toContain('value="Eilt"');
});

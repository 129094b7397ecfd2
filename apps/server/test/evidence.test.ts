import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSubmission } from '@formularwerk/submission';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submit, until } from './answers.ts';
import { samplePdf } from './files/samplePdf.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const evidence = (id: string, label: string) => ({ id, type: 'evidence', label, required: true });

const definition = {
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
          title: 'Unterlagen',
          fields: [
            evidence('auszug', 'Registerauszug'),
            {
              id: 'personen',
              type: 'list',
              label: 'Personen',
              item: 'Person',
              items: 'Personen',
              max: 3,
              fields: [evidence('zeugnis', 'Führungszeugnis')],
            },
            { id: 'fotos', type: 'file', label: 'Fotos', max: 2 },
            { id: 'unterschrift', type: 'signature', label: 'Unterschrift' },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

let server: TestServer;
let forms: string;
beforeAll(async () => {
  forms = await mkdtemp(join(tmpdir(), 'formularwerk-forms-'));
  await mkdir(join(forms, 'nachweise'));
  await writeFile(join(forms, 'nachweise', 'form.json'), JSON.stringify(definition));
  server = await startTestServer({ FORMS_DIR: forms });
});
afterAll(async () => {
  await server?.end();
  await rm(forms, { recursive: true });
});

async function begin() {
  const { body } = await server.call('POST', '/api/espelkamp/forms/nachweise/drafts');
  const { id, draftToken: token } = body as { id: string; draftToken: string };
  const upload = async (at: string, name = 'a.pdf', bytes = samplePdf()) => {
    const raw = new FormData();
    raw.set('file', new File([bytes], name));
    const path = `/api/espelkamp/drafts/${id}/uploads?path=${encodeURIComponent(at)}`;
    return server.call('POST', path, { token, raw });
  };
  const send = (answers: object) =>
    submit(server.call, { version: '1', answers, draft: id }, { token, form: 'nachweise' });
  return { id, token, upload, send };
}

describe('files of an evidence', () => {
  it('are stored with the application, those of list entries and of several files as well', async () => {
    const { upload, send } = await begin();
    const places = ['auszug.files', 'auszug.files', 'personen.p1.zeugnis.files', 'fotos', 'fotos'];
    const stored = [];
    for (const [index, place] of places.entries()) {
      const answer = await upload(place, `${index}.pdf`);
      expect(answer.status).toBe(201);
      stored.push(answer.body);
    }
    const [one, two, three, four, five] = stored;
    const receipt = await send({
      auszug: { way: 'upload', files: [one, two] },
      personen: [{ zeugnis: { way: 'upload', files: [three] } }, { zeugnis: { way: 'later' } }],
      fotos: [four, five],
    });
    expect(receipt.status).toBe(201);
    const { id, accessToken } = receipt.body;
    const bound = await server.database.sql('select id from upload where submission_id = $1', [id]);
    expect(bound.map((row) => row.id).sort()).toEqual(stored.map((file) => file.id).sort());
    const json = await until(async () => {
      const document = await server.call('GET', `/api/espelkamp/submissions/${id}/documents/json`, {
        token: accessToken,
      });
      return document.status === 200 && document.body;
    });
    expect(
      json.attachments.map(({ path, label }: { path: string; label: string }) => `${path} ${label}`),
    ).toEqual([
      'auszug.files[0] Registerauszug',
      'auszug.files[1] Registerauszug',
      'personen[0].zeugnis.files[0] Führungszeugnis',
      'fotos[0] Fotos',
      'fotos[1] Fotos',
    ]);
  });

  it('lie in the PDF where there is no scanner that could clear them', async () => {
    const { upload, send } = await begin();
    const { body: file } = await upload('auszug.files', 'auszug.pdf');
    const { body } = await send({ auszug: { way: 'upload', files: [file] } });
    const path = `/api/espelkamp/submissions/${body.id}/documents/pdf`;
    const pdf = await until(async () => {
      const document = await server.call('GET', path, { token: body.accessToken });
      return document.status === 200 && document.body;
    });
    const read = await readSubmission(pdf);
    expect(read.ok && [...read.value.evidence.values()].map(({ bytes }) => Buffer.from(bytes))).toEqual([
      Buffer.from(samplePdf()),
    ]);
  });

  it('must have been uploaded for this very document', async () => {
    const { upload, send } = await begin();
    const { body: file } = await upload('auszug.files');
    const refused = await send({
      auszug: { way: 'present' },
      personen: [{ zeugnis: { way: 'upload', files: [file] } }],
    });
    expect(refused.body.problems).toMatchObject([
      { path: 'personen[0].zeugnis.files', code: 'file.unknown' },
    ]);
  });

  it('may be missing: only a way that nobody chose keeps an application back', async () => {
    const { send } = await begin();
    expect((await send({})).body.problems).toMatchObject([{ path: 'auszug.way', code: 'required' }]);
    expect((await send({ auszug: { way: 'upload' } })).status).toBe(201);
  });

  it('are taken only where files are asked for, and of the sort that is asked for', async () => {
    const { upload, send } = await begin();
    for (const place of ['auszug', 'auszug.way', 'auszug.until', 'personen.p1.zeugnis'])
      expect((await upload(place)).body).toMatchObject({ code: 'upload_place' });
    expect((await upload('unterschrift')).body.problems).toMatchObject([{ code: 'file.type' }]);
    const files = [await upload('fotos'), await upload('fotos'), await upload('fotos')];
    const many = await send({ auszug: { way: 'present' }, fotos: files.map(({ body }) => body) });
    expect(many.body.problems).toMatchObject([{ path: 'fotos', code: 'file.max' }]);
  });
});

import type { Download } from '@formularwerk/assistant';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { failDocuments } from '../src/usecases/failDocuments.ts';
import { rightAnswers, submission, submit, until } from './answers.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let session: string;
const ids: string[] = [];
beforeAll(async () => {
  server = await startTestServer();
  session = await server.login('espelkamp', 'ordnung');
  for (const [i, name] of ['=1+1', 'Jürgen Groß', 'Đặng Thị'].entries()) {
    const elemente = [{ art: 'AG1', laengeM: '2', breiteM: String(i + 1) }];
    const { body } = await submit(
      server.call,
      submission({ answers: { ...rightAnswers(), name, elemente } }),
    );
    await until(
      async () =>
        (await server.call('GET', `/api/espelkamp/submissions/${body.id}`, { token: session })).body.state ===
        'documented',
    );
    ids.push(body.id);
  }
  await submit(server.call, { version: '1', answers: { rufname: 'Bello' } }, { form: 'hund' });
  // A minute before and after midnight in Germany, in winter and in summer.
  await received(ids[0], '2026-12-31T22:59:30Z');
  await received(ids[1], '2026-12-31T23:00:30Z');
  await received(ids[2], '2027-06-30T22:00:30Z');
});
afterAll(() => server?.end());

const received = (id: string | undefined, at: string) =>
  server.database.sql('update submission set received_at = $2 where id = $1', [id, at]);
const staff = () => createPortalBackend(server.services, server.url).staff;
const references = async (filter: object, who = session): Promise<string[]> =>
  ((await staff().inbox('espelkamp', who, filter))?.submissions ?? []).map(({ id }) => id);
const table = (more: object = {}, who = session) =>
  staff().table('espelkamp', who, { form: 'flaeche', format: 'csv', ...more });
/** The files of a CSV download by their names: a ZIP, for there is a list. */
async function csv(more: object = {}): Promise<Record<string, string>> {
  const { unzipSync, strFromU8 } = await import('fflate');
  const { bytes, mediaType } = (await table(more)) as Download;
  expect(mediaType).toBe('application/zip');
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}
const views = async (what: string): Promise<(string | null)[]> => {
  const rows = await server.database.sql('select submission_id from view_log where what = $1 order by id', [
    what,
  ]);
  return rows.map((row) => row.submission_id as string | null);
};

describe('the inbox', () => {
  it('shows what came by a form and in a period of German days, and how much there is', async () => {
    expect(await references({})).toEqual([ids[2], ids[1], ids[0]]);
    expect(await references({ to: '2026-12-31' })).toEqual([ids[0]]);
    expect(await references({ from: '2027-01-01', to: '2027-06-30' })).toEqual([ids[1]]);
    expect(await references({ from: '2027-07-01', to: '2027-07-01' })).toEqual([ids[2]]);
    expect(await references({ form: 'hund' })).toEqual([]);
    const inbox = await staff().inbox('espelkamp', session, { form: 'flaeche' });
    expect(inbox).toMatchObject({
      total: 3,
      forms: [{ id: 'flaeche' }],
      recipients: [{ id: 'bauhof', title: 'Bauhof' }],
    });
  });

  it('gives what it shows as a table, and notes each application that goes out', async () => {
    const files = await csv({ to: '2027-01-01' });
    expect(Object.keys(files)).toEqual(['antraege.csv', 'elemente.csv']);
    const lines = files['antraege.csv']?.trim().split('\r\n') ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('"Name [name]"');
    expect(lines[1]).toContain(`"'=1+1"`);
    expect(lines[2]).toContain('"Jürgen Groß"');
    expect(lines[2]).toContain('10,00');
    expect(await views('table.csv')).toEqual([ids[0], ids[1]]);
    const xlsx = (await table({ format: 'xlsx' })) as Download;
    expect(xlsx.name).toMatch(/^Anträge .* \d{4}-\d\d-\d\d\.xlsx$/);
    expect(Buffer.from(xlsx.bytes.subarray(0, 2)).toString()).toBe('PK');
    expect(await views('table.xlsx')).toEqual(ids);
  });

  it('gives another authority only what it may see', async () => {
    const files = await csv({ recipient: 'bauhof' });
    expect(files['antraege.csv']).toContain('[von]');
    for (const hidden of ['=1+1', 'Jürgen', 'Thị', '[name]', '[verein]'])
      expect(Object.values(files).join('\n')).not.toContain(hidden);
    expect(files['elemente.csv']?.trim().split('\r\n')).toHaveLength(4);
    expect(await views('table.bauhof.csv')).toEqual(ids);
    expect(await table({ recipient: 'feuerwehr' })).toBeUndefined();
  });

  it('gives nothing to who has not received it', async () => {
    const tax = await server.login('espelkamp', 'steuern');
    expect(await table({}, tax)).toBe('none');
    const hille = await server.login('hille', 'ordnung');
    expect(await table({}, hille)).toBeUndefined();
    expect(await staff().table('hille', session, { form: 'flaeche', format: 'csv' })).toBeUndefined();
    expect(await staff().table('hille', hille, { form: 'flaeche', format: 'csv' })).toBe('none');
    expect(await table({ form: 'gibtsnicht' })).toBeUndefined();
    expect(await table({ from: '2030-01-01' })).toBe('none');
  });

  it('does not leave out an application whose documents could not be written', async () => {
    await server.database.sql('delete from document where submission_id = $1', [ids[2]]);
    await server.database.sql("update submission set state = 'received' where id = $1", [ids[2]]);
    await failDocuments(server.services, 'espelkamp', ids[2] ?? '', 'time');
    expect((await csv())['antraege.csv']).toContain('"Đặng Thị"');
    expect((await csv({ recipient: 'bauhof' }))['elemente.csv']?.trim().split('\r\n')).toHaveLength(3);
  });
});

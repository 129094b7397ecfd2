import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { officialForm } from './officialForm.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let admin: string;
beforeAll(async () => {
  server = await startTestServer();
  admin = await server.login('espelkamp', 'admin');
});
afterAll(() => server?.end());

const staff = () => createPortalBackend(server.services, server.url).staff;
const send = (bytes: Uint8Array, file = 'vordruck.pdf', session = admin) =>
  staff().officialForms('espelkamp', session, { form: 'flaeche', file, bytes });
const folder = () => join(server.dataDir, 'templates', 'espelkamp', 'flaeche');
const text = (said: string) => new TextEncoder().encode(said);

describe('the official form that a form fills in', () => {
  it('is missing until an administrator sends it', async () => {
    const seen = await staff().officialForms('espelkamp', admin);
    expect(seen?.forms).toMatchObject([
      { form: 'flaeche', file: 'vordruck.pdf', isThere: false, missing: [] },
    ]);
    const form = await officialForm();
    expect(await send(form)).toMatchObject({ forms: [{ isThere: true, missing: [] }] });
    expect(new Uint8Array(await readFile(join(folder(), 'vordruck.pdf')))).toEqual(new Uint8Array(form));
  });

  it('is refused with the reason where it could not be filled in, and the one before stays', async () => {
    const before = await readFile(join(folder(), 'vordruck.pdf'));
    for (const [bytes, reason] of [
      [text('kein PDF'), 'Das ist keine PDF-Datei.'],
      [
        new Uint8Array(10 * 1024 * 1024 + 1),
        'Die Datei ist größer als 10 MB. Speichern Sie sie verkleinert.',
      ],
    ] as const)
      expect((await send(bytes))?.refused?.de).toBe(reason);
    expect(await readFile(join(folder(), 'vordruck.pdf'))).toEqual(before);
    expect(await readdir(folder())).toEqual(['vordruck.pdf']);
  });

  it('is taken over with a warning where it lacks fields that are filled in', async () => {
    expect(await send(await officialForm('anderes'))).toMatchObject({
      forms: [{ isThere: true, missing: ['name'] }],
    });
  });

  it('can be sent by administrators of that municipality only, and only under a name that a form gives it', async () => {
    const form = await officialForm();
    for (const name of ['ordnung', 'redaktion'])
      expect(await send(form, 'vordruck.pdf', await server.login('espelkamp', name))).toBeUndefined();
    expect(await send(form, 'vordruck.pdf', await server.login('hille', 'admin'))).toBeUndefined();
    for (const file of ['../vordruck.pdf', 'anderer.pdf', '']) expect(await send(form, file)).toBeUndefined();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSubmission } from '@formularwerk/submission';
import { checkXmlSignature } from '@formularwerk/submission/signature';
import { describe, expect, it } from 'vitest';
import { hasOpenssl, newCertificate } from '../../../packages/submission/src/newCertificate.fixture.ts';
import { submit, until } from './answers.ts';
import { startTestServer } from './testServer.ts';

describe.skipIf(!hasOpenssl)('a server with a seal and a key for XML', () => {
  it('says so, and lets nothing out that is not sealed and signed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signed-'));
    const { p12, privateKey, certificate } = newCertificate();
    const file = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const server = await startTestServer({
      SEAL_P12: file('seal.p12', p12),
      SEAL_PASSPHRASE: 'geheim',
      XML_SIGNATURE_KEY: file('key.pem', privateKey),
      XML_SIGNATURE_CERTIFICATE: file('certificate.pem', certificate),
    });
    try {
      expect(server.notes.join('\n')).toMatch(
        /PDFs are sealed by "Stadt Test".*\nXML is signed by "Stadt Test"/,
      );
      const { body } = await submit(server.call);
      const path = `/api/espelkamp/submissions/${body.id}`;
      const get = async (kind: string): Promise<Buffer> =>
        (await server.call('GET', `${path}/documents/${kind}`, { token: body.accessToken })).body;
      await until(
        async () => (await server.call('GET', path, { token: body.accessToken })).body.state === 'documented',
      );
      const pdf = await get('pdf');
      expect(pdf.toString('latin1')).toMatch(/ETSI\.CAdES\.detached/);
      expect(checkXmlSignature(String(await get('xml')), certificate).ok).toBe(true);
      const read = await readSubmission(new Uint8Array(pdf));
      if (!read.ok) throw new Error(read.reason);
      expect(checkXmlSignature(new TextDecoder().decode(read.value.xml), certificate).ok).toBe(true);
    } finally {
      await server.end();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

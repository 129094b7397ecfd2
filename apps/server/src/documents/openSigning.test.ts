import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasOpenssl, newCertificate } from '../../../../packages/submission/src/newCertificate.fixture.ts';
import { openSigning } from './openSigning.ts';

describe.skipIf(!hasOpenssl)('openSigning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signing-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const [town, other] = hasOpenssl ? [newCertificate(), newCertificate({ key: ['rsa:1024'] })] : [];
  const p12 = file('town.p12', town?.p12 ?? '');
  const key = file('key.pem', town?.privateKey ?? '');
  const certificate = file('certificate.pem', town?.certificate ?? '');
  const now = new Date();

  it('is off where nothing is set', async () => {
    expect(await openSigning({}, now)).toEqual({ signing: {}, notes: [] });
  });

  it('says whose seal and signature are on, until when, and that a new certificate is due', async () => {
    const passphraseFile = file('passphrase', 'geheim\n');
    const opened = await openSigning({ seal: { p12, passphraseFile }, xml: { key, certificate } }, now);
    expect(opened.signing.seal?.passphrase).toBe('geheim');
    expect(opened.signing.xml?.certificate).toBe(town?.certificate);
    expect(opened.notes).toEqual([
      expect.stringMatching(
        /^PDFs are sealed by "Stadt Test"; .* until \d{4}-\d\d-\d\d: it is time for a new one\.$/,
      ),
      expect.stringMatching(/^XML is signed by "Stadt Test"; /),
    ]);
  });

  it('opens a key that has a pass-phrase', async () => {
    const locked = join(folder, 'locked.pem');
    const args = ['pkey', '-in', key, '-aes256', '-passout', 'pass:anders', '-out', locked];
    execFileSync('openssl', args, { stdio: 'ignore' });
    const xml = { key: locked, certificate };
    const opened = await openSigning({ xml: { ...xml, passphrase: 'anders' } }, now);
    expect(opened.signing.xml?.privateKey).toContain('BEGIN PRIVATE KEY');
    await expect(openSigning({ xml: { ...xml, passphrase: 'falsch' } }, now)).rejects.toThrow(
      /XML_SIGNATURE_KEY is no key as PEM, or does not open with this pass-phrase/,
    );
    await expect(openSigning({ xml }, now)).rejects.toThrow(/does not open/);
  });

  it.each([
    [{ p12, passphrase: 'falsch' }, /SEAL_P12 does not open with this pass-phrase/],
    [{ p12, passphraseFile: join(folder, 'fehlt') }, /SEAL_PASSPHRASE_FILE cannot be read \(ENOENT\)/],
    [{ p12: join(folder, 'fehlt.p12'), passphrase: 'geheim' }, /SEAL_P12 cannot be read \(ENOENT\)/],
    [{ p12: key, passphrase: 'geheim' }, /SEAL_P12 is no PKCS#12 file/],
  ])('refuses the seal %j with a sentence', async (seal, sentence) => {
    await expect(openSigning({ seal }, now)).rejects.toThrow(sentence);
  });

  it('refuses a certificate that has expired, or is not valid yet', async () => {
    const late = new Date(now.getTime() + 3 * 24 * 60 * 60 * 1000);
    const early = new Date('2020-01-01');
    const seal = { p12, passphrase: 'geheim' };
    await expect(openSigning({ seal }, late)).rejects.toThrow(/SEAL_P12: the certificate expired on \d{4}/);
    await expect(openSigning({ seal }, early)).rejects.toThrow(
      /SEAL_P12: the certificate is not valid before/,
    );
    await expect(openSigning({ xml: { key, certificate } }, late)).rejects.toThrow(
      /XML_SIGNATURE_CERTIFICATE: the certificate expired on/,
    );
  });

  it('refuses a key that is too weak, or that is not of the certificate', async () => {
    const weak = { key: file('weak.pem', other?.privateKey ?? ''), certificate };
    await expect(openSigning({ xml: weak }, now)).rejects.toThrow(/RSA key of 2048 bits at least/);
    const wrong = { key, certificate: file('other.pem', other?.certificate ?? '') };
    await expect(openSigning({ xml: wrong }, now)).rejects.toThrow(/is not the certificate of/);
    await expect(openSigning({ xml: { key, certificate: key } }, now)).rejects.toThrow(
      /no certificate as PEM/,
    );
  });
});

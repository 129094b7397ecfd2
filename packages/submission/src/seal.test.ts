import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDocuments } from './buildDocuments.ts';
import { hasOpenssl, newCertificate } from './newCertificate.fixture.ts';
import { documentTools } from './node.ts';
import { preflight } from './pdf/preflight.ts';
import { readSubmission } from './readSubmission.ts';
import { sampleInput } from './sampleApplication.fixture.ts';
import { CertificateExpired } from './seal.ts';
import { openP12Seal } from './sealP12.ts';

const hasPdfsig = spawnSync('pdfsig', ['-v']).status === 0;
if (!hasPdfsig) console.info('Skipped: no pdfsig to be asked as well.');

const now = () => new Date();
const opened = async (p12: Uint8Array, at = now) => {
  const result = await openP12Seal(p12, 'geheim', at);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

/** The two pieces that a signature covers, and its CMS container (ISO 32000-1, 12.8.1). */
function signatureOf(pdf: Uint8Array) {
  const latin = Buffer.from(pdf).toString('latin1');
  const range = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(latin)?.slice(1).map(Number);
  const [start = 0, length = 0, next = 0, rest = 0] = range ?? [];
  const hex = latin.slice(length, next).replace(/[<>]/g, '');
  return {
    ranges: [start, length, next, rest],
    covered: Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(next, next + rest)]),
    container: Buffer.from(hex.replace(/(?:00)+$/, ''), 'hex'),
  };
}

describe.skipIf(!hasOpenssl)('a sealed PDF', () => {
  let folder: string;
  let plain: Uint8Array;
  let sealed: Uint8Array;
  const town = hasOpenssl ? newCertificate() : undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealed-'));
    const tools = await documentTools();
    plain = (await buildDocuments(sampleInput(), tools))['submission.pdf'];
    const { seal } = await opened(town?.p12 ?? new Uint8Array());
    sealed = (await buildDocuments(sampleInput(), { ...tools, seal }))['submission.pdf'];
    writeFileSync(join(folder, 'certificate.pem'), town?.certificate ?? '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What openssl says of the signature over the bytes that it covers. */
  const isVerified = (pdf: Uint8Array): boolean => {
    const { covered, container } = signatureOf(pdf);
    writeFileSync(join(folder, 'covered'), covered);
    writeFileSync(join(folder, 'container'), container);
    const args = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', 'container', '-content', 'covered'];
    const whom = ['-CAfile', 'certificate.pem', '-purpose', 'any', '-out', 'verified'];
    return spawnSync('openssl', [...args, ...whom], { cwd: folder }).status === 0;
  };

  test('begins with the PDF as it was, and covers all of itself but the signature', () => {
    expect(Buffer.compare(sealed.subarray(0, plain.length), plain)).toBe(0);
    const { ranges } = signatureOf(sealed);
    expect(ranges[0]).toBe(0);
    expect((ranges[2] ?? 0) + (ranges[3] ?? 0)).toBe(sealed.length);
    expect(ranges[1]).toBeGreaterThan(plain.length);
  });

  test('is verified by another program, and by none once a byte is another', () => {
    expect(isVerified(sealed)).toBe(true);
    const changed = sealed.slice();
    changed[plain.length >> 1] = (changed[plain.length >> 1] ?? 0) ^ 1;
    expect(isVerified(changed)).toBe(false);
  });

  test.skipIf(!hasPdfsig)('is read as PAdES, valid and total, by pdfsig', () => {
    writeFileSync(join(folder, 'sealed.pdf'), sealed);
    const said = execFileSync('pdfsig', ['-nocert', join(folder, 'sealed.pdf')], { encoding: 'utf8' });
    for (const words of ['Stadt Test', 'ETSI.CAdES.detached', 'Total document signed', 'Signature is Valid'])
      expect(said).toContain(words);
  });

  test('still gives its data, and holds what the plain one holds', async () => {
    const read = await readSubmission(sealed);
    expect(read.ok && read.value.submission.reference).toBe(sampleInput().reference);
    expect(await preflight(sealed)).toEqual([]);
  });

  test('is made with elliptic curves as well', async () => {
    const curve = newCertificate({ key: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] });
    const { seal } = await opened(curve.p12);
    writeFileSync(join(folder, 'certificate.pem'), curve.certificate);
    expect(isVerified(await seal(plain))).toBe(true);
  });

  test('is not made when the certificate is not valid any more, or not yet', async () => {
    const { seal, validTo, name } = await opened(town?.p12 ?? new Uint8Array());
    expect(name).toBe('Stadt Test');
    expect(validTo.getTime()).toBeGreaterThan(Date.now());
    expect(await seal(plain)).toBeInstanceOf(Uint8Array);
    for (const day of ['2020-01-01', '2050-01-01']) {
      const late = await opened(town?.p12 ?? new Uint8Array(), () => new Date(day));
      await expect(late.seal(plain)).rejects.toThrow(CertificateExpired);
    }
  });

  test('needs a file that is one, and its pass-phrase', async () => {
    const p12 = town?.p12 ?? new Uint8Array();
    const fault = async (file: Uint8Array, passphrase = 'geheim') => {
      const result = await openP12Seal(file, passphrase, now);
      return result.ok ? undefined : result.reason;
    };
    expect(await fault(p12)).toBeUndefined();
    expect(await fault(p12, 'falsch')).toBe('passphrase');
    expect(await fault(p12, '')).toBe('passphrase');
    expect(await fault(new Uint8Array())).toBe('unreadable');
    expect(await fault(new TextEncoder().encode('-----BEGIN CERTIFICATE-----'))).toBe('unreadable');
    expect(await fault(p12.slice(0, -100))).not.toBeUndefined();
  });
});

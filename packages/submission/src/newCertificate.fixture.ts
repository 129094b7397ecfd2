/** Keys and certificates that are thrown away, by openssl. For tests. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) console.info('Skipped: no openssl to make a key and certificate with.');

export interface NewCertificate {
  /** As PEM. */
  readonly privateKey: string;
  readonly certificate: string;
  /** Both as PKCS#12. */
  readonly p12: Uint8Array;
}

/** A key with a certificate that signs itself. `valid` is when, as openssl writes it: `20260101000000Z`. */
export function newCertificate({
  key = ['rsa:2048'],
  passphrase = 'geheim',
  valid,
}: {
  readonly key?: readonly string[];
  readonly passphrase?: string;
  readonly valid?: { readonly from: string; readonly to: string };
} = {}): NewCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const path = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  try {
    const days = valid ? ['-not_before', valid.from, '-not_after', valid.to] : ['-days', '2'];
    const self = ['req', '-x509', '-nodes', '-subj', '/CN=Stadt Test', '-newkey', ...key, ...days];
    openssl(...self, '-keyout', path('key'), '-out', path('certificate'));
    const pair = ['-inkey', path('key'), '-in', path('certificate')];
    openssl('pkcs12', '-export', ...pair, '-out', path('p12'), '-passout', `pass:${passphrase}`);
    return {
      privateKey: readFileSync(path('key'), 'utf8'),
      certificate: readFileSync(path('certificate'), 'utf8'),
      p12: new Uint8Array(readFileSync(path('p12'))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

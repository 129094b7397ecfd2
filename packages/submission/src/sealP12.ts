import { verify, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { P12Signer, PDF } from '@libpdf/core';
import { CertificateExpired, type Seal } from './seal.ts';

/** A seal with what is known of its certificate. */
export interface OpenedSeal {
  seal: Seal;
  /** Of whom it is, as its certificate says. */
  name: string;
  validFrom: Date;
  validTo: Date;
}

/** Why a file does not give a seal: it is none, the pass-phrase is another, or key and certificate are no pair. */
export type SealFault = 'unreadable' | 'passphrase' | 'noPair';

/**
 * A seal by a PKCS#12 file: PAdES baseline B-B (ETSI EN 319 142-1), as an incremental update with an invisible signature
 * field, so that PDF/A-3a and PDF/UA-1 hold as before. `now` is the time that it claims; outside of the certificate's
 * it throws `CertificateExpired`. Nothing is fetched from anywhere.
 */
export async function openP12Seal(
  p12: Uint8Array,
  passphrase: string,
  now: () => Date,
): Promise<{ ok: true; value: OpenedSeal } | { ok: false; reason: SealFault }> {
  const signer = await openP12(p12, passphrase);
  if (typeof signer === 'string') return { ok: false, reason: signer };
  const certificate = new X509Certificate(signer.certificate);
  const validFrom = new Date(certificate.validFrom);
  const validTo = new Date(certificate.validTo);
  const seal: Seal = async (pdf) => {
    const signingTime = now();
    if (signingTime < validFrom || signingTime > validTo) throw new CertificateExpired();
    const document = await PDF.load(pdf);
    const { bytes } = await document.sign({ signer, signingTime, level: 'B-B' });
    if (!beginsWith(bytes, pdf)) throw new Error('The seal would change what it seals.');
    return bytes;
  };
  return { ok: true, value: { seal, name: nameIn(certificate), validFrom, validTo } };
}

/** The library's signer; it takes the first certificate for that of the key, so the two are tried together. */
async function openP12(p12: Uint8Array, passphrase: string): Promise<P12Signer | SealFault> {
  try {
    const signer = await P12Signer.create(p12, passphrase);
    const text = new TextEncoder().encode('Formularwerk');
    const { publicKey } = new X509Certificate(signer.certificate);
    return verify('sha256', text, publicKey, await signer.sign(text, 'SHA-256')) ? signer : 'noPair';
  } catch {
    return opensWith(p12, passphrase) === false ? 'passphrase' : 'unreadable';
  }
}

/** The library does not tell a wrong pass-phrase from a broken file, OpenSSL does. */
function opensWith(pfx: Uint8Array, passphrase: string): boolean | undefined {
  try {
    createSecureContext({ pfx: Buffer.from(pfx), passphrase });
    return true;
  } catch (error) {
    return error instanceof Error && /mac verify/i.test(error.message) ? false : undefined;
  }
}

const beginsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  Buffer.compare(bytes.subarray(0, start.length), start) === 0;

const nameIn = ({ subject }: X509Certificate): string => /^CN=(.*)$/m.exec(subject)?.[1] ?? subject;

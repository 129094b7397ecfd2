import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { XmlSigner } from '@formularwerk/submission/signature';
import type { SigningSettings } from './signingSettings.ts';

/** What a thread needs to seal and sign. It is opened there once more: keys can't be handed over. */
export interface Signing {
  readonly seal?: { readonly p12: Uint8Array; readonly passphrase: string };
  readonly xml?: XmlSigner;
}

export interface OpenedSigning {
  readonly signing: Signing;
  /** What the start says of it. */
  readonly notes: readonly string[];
}

const SOON = 30 * 24 * 60 * 60 * 1000;
const LEAST_BITS = 2048;

/** Opens what seals and signs, and tries it: a server that is told to seal does not start when it could not. */
export async function openSigning({ seal, xml }: SigningSettings, now: Date): Promise<OpenedSigning> {
  const sealed = seal && (await openSeal(seal, now));
  const signed = xml && (await openXml(xml, now));
  return {
    signing: { ...(sealed && { seal: sealed.value }), ...(signed && { xml: signed.value }) },
    notes: [...(sealed ? [sealed.note] : []), ...(signed ? [signed.note] : [])],
  };
}

async function openSeal(settings: NonNullable<SigningSettings['seal']>, now: Date) {
  // Loaded by nobody who does not seal.
  const { openP12Seal } = await import('@formularwerk/submission/seal');
  const p12 = new Uint8Array(await read('SEAL_P12', settings.p12));
  const passphrase = await passphraseOf('SEAL', settings);
  const opened = await openP12Seal(p12, passphrase, () => now);
  if (!opened.ok) throw new Error(SEAL_FAULTS[opened.reason]);
  const { name, validFrom, validTo } = opened.value;
  demandValid('SEAL_P12', { validFrom, validTo }, now);
  return { value: { p12, passphrase }, note: noteOf('PDFs are sealed', name, validTo, now) };
}

const SEAL_FAULTS = {
  unreadable: 'SEAL_P12 is no PKCS#12 file with a key (RSA or elliptic curve) and its certificate.',
  passphrase: 'SEAL_P12 does not open with this pass-phrase: check SEAL_PASSPHRASE_FILE or SEAL_PASSPHRASE.',
  noPair:
    'SEAL_P12 holds a key and a certificate that are no pair: its first certificate must be that of the key.',
} as const;

async function openXml(settings: NonNullable<SigningSettings['xml']>, now: Date) {
  const certificate = String(await read('XML_SIGNATURE_CERTIFICATE', settings.certificate));
  const passphrase = await passphraseOf('XML_SIGNATURE', settings);
  const key = openKey(await read('XML_SIGNATURE_KEY', settings.key), passphrase);
  const opened = openCertificate(certificate);
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < LEAST_BITS)
    throw new Error(`XML_SIGNATURE_KEY must be an RSA key of ${LEAST_BITS} bits at least.`);
  if (!opened.checkPrivateKey(key))
    throw new Error('XML_SIGNATURE_CERTIFICATE is not the certificate of XML_SIGNATURE_KEY.');
  const validTo = new Date(opened.validTo);
  demandValid('XML_SIGNATURE_CERTIFICATE', { validFrom: new Date(opened.validFrom), validTo }, now);
  const privateKey = String(key.export({ type: 'pkcs8', format: 'pem' }));
  const name = /^CN=(.*)$/m.exec(opened.subject)?.[1] ?? opened.subject;
  return { value: { privateKey, certificate }, note: noteOf('XML is signed', name, validTo, now) };
}

function openKey(pem: Buffer, passphrase: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, ...(passphrase && { passphrase }) });
  } catch {
    throw new Error('XML_SIGNATURE_KEY is no key as PEM, or does not open with this pass-phrase.');
  }
}

function openCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new Error('XML_SIGNATURE_CERTIFICATE is no certificate as PEM.');
  }
}

/** The line break that an editor leaves at the end of a file is no part of a pass-phrase. */
const passphraseOf = async (
  name: string,
  { passphrase, passphraseFile }: { readonly passphrase?: string; readonly passphraseFile?: string },
): Promise<string> =>
  passphraseFile === undefined
    ? (passphrase ?? '')
    : String(await read(`${name}_PASSPHRASE_FILE`, passphraseFile)).replace(/\r?\n$/, '');

async function read(setting: string, file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(`${setting} cannot be read (${code}): is the path right, and may the server read it?`);
  }
}

function demandValid(
  setting: string,
  { validFrom, validTo }: { readonly validFrom: Date; readonly validTo: Date },
  now: Date,
): void {
  if (now > validTo)
    throw new Error(`${setting}: the certificate expired on ${day(validTo)}. Put in a new one.`);
  if (now < validFrom) throw new Error(`${setting}: the certificate is not valid before ${day(validFrom)}.`);
}

const noteOf = (what: string, name: string, validTo: Date, now: Date): string =>
  `${what} by "${name}"; the certificate is valid until ${day(validTo)}${
    validTo.getTime() - now.getTime() < SOON ? ': it is time for a new one.' : '.'
  }`;

const day = (date: Date): string => date.toISOString().slice(0, 10);

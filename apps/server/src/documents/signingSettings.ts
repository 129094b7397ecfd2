import { resolve } from 'node:path';
import type { SettingDescription } from '../settings.ts';

/** A pass-phrase, or the file that holds it; neither where there is none. */
interface Passphrase {
  readonly passphrase?: string;
  readonly passphraseFile?: string;
}

/** What seals PDFs and signs XML, by the files that hold it. */
export interface SigningSettings {
  readonly seal?: Passphrase & { readonly p12: string };
  readonly xml?: Passphrase & { readonly key: string; readonly certificate: string };
}

type Env = Readonly<Record<string, string | undefined>>;

export const signingSettingDescriptions: readonly SettingDescription[] = [
  {
    name: 'SEAL_P12',
    default: '',
    means:
      'PKCS#12 file (.p12, .pfx) with key and certificate of a seal: every PDF is sealed with it (PAdES B-B)',
  },
  {
    name: 'SEAL_PASSPHRASE_FILE',
    default: '',
    means:
      'file with the pass-phrase of SEAL_P12, readable by the server alone; or the pass-phrase itself in `SEAL_PASSPHRASE`',
  },
  { name: 'SEAL_PASSPHRASE', default: '', means: 'see `SEAL_PASSPHRASE_FILE`, which is better' },
  {
    name: 'XML_SIGNATURE_KEY',
    default: '',
    means:
      'PEM file with an RSA key of 2,048 bits or more: every XML is signed with it (XML Signature, enveloped)',
  },
  { name: 'XML_SIGNATURE_CERTIFICATE', default: '', means: 'PEM file with the certificate of that key' },
  {
    name: 'XML_SIGNATURE_PASSPHRASE_FILE',
    default: '',
    means:
      'file with the pass-phrase of XML_SIGNATURE_KEY, if it has one; or the pass-phrase itself in `XML_SIGNATURE_PASSPHRASE`',
  },
  {
    name: 'XML_SIGNATURE_PASSPHRASE',
    default: '',
    means: 'see `XML_SIGNATURE_PASSPHRASE_FILE`, which is better',
  },
];

/** Which files seal and sign; one sentence for each thing that does not fit together. Nothing is opened here. */
export function readSigningSettings(env: Env, faults: string[]): SigningSettings {
  const { SEAL_P12: p12, XML_SIGNATURE_KEY: key, XML_SIGNATURE_CERTIFICATE: certificate } = env;
  const seal = readPassphrase(env, 'SEAL', faults);
  const xml = readPassphrase(env, 'XML_SIGNATURE', faults);
  if (!p12 && isGiven(seal)) faults.push('SEAL_P12 is missing: there is a pass-phrase and nothing to open.');
  if (!key !== !certificate)
    faults.push('XML_SIGNATURE_KEY and XML_SIGNATURE_CERTIFICATE belong together: set both, or none.');
  if (!key && isGiven(xml))
    faults.push('XML_SIGNATURE_KEY is missing: there is a pass-phrase and nothing to open.');
  return {
    ...(p12 && { seal: { p12: resolve(p12), ...seal } }),
    ...(key && certificate && { xml: { key: resolve(key), certificate: resolve(certificate), ...xml } }),
  };
}

function readPassphrase(env: Env, name: string, faults: string[]): Passphrase {
  const passphrase = env[`${name}_PASSPHRASE`];
  const file = env[`${name}_PASSPHRASE_FILE`];
  if (passphrase && file) faults.push(`Set ${name}_PASSPHRASE_FILE or ${name}_PASSPHRASE, not both.`);
  return { ...(passphrase && { passphrase }), ...(file && { passphraseFile: resolve(file) }) };
}

const isGiven = ({ passphrase, passphraseFile }: Passphrase): boolean =>
  passphrase !== undefined || passphraseFile !== undefined;

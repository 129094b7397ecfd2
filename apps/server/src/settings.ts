import { resolve } from 'node:path';
import type { DocumentSettings } from './documents/documentPool.ts';
import { documentSettingDescriptions, readDocumentSettings } from './documents/documentSettings.ts';
import {
  readSigningSettings,
  type SigningSettings,
  signingSettingDescriptions,
} from './documents/signingSettings.ts';
import { readMailAddress } from './mail/mailAddress.ts';
import type { ScannerAddress } from './uploads/clamd.ts';

/** What the server was told by its environment, checked. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Address under which people reach the server, without a slash at the end. */
  readonly publicUrl: string;
  readonly trustProxy: boolean | string[];
  readonly databaseUrl: string;
  /** Absolute folder for uploaded files, and for mails where nothing sends them. */
  readonly dataDir: string;
  readonly smtpUrl: string | undefined;
  /** The address that mails come from. */
  readonly mailFrom: string;
  /** The first one seals, all of them open: so a key can be changed. */
  readonly secretKeys: readonly string[];
  /** Without it nothing looks for malware. */
  readonly clamav: ScannerAddress | undefined;
  /** What documents may cost. */
  readonly documents: DocumentSettings;
  /** What seals and signs them. */
  readonly signing: SigningSettings;
  readonly portalDir: string | undefined;
  readonly designerDir: string | undefined;
  readonly formsDir: string | undefined;
  readonly demo: boolean;
  /** `YYYY-MM-DD`; the demonstration pretends that it is this day. */
  readonly demoDay: string | undefined;
  readonly logLevel: string;
  /** Tests run on a database that may forget what it has acknowledged. */
  readonly carelessDatabase: boolean;
}

export interface SettingDescription {
  readonly name: string;
  readonly default: string;
  readonly means: string;
}

/** Every environment variable that the server reads; the README shows the same table. */
export const settingDescriptions: readonly SettingDescription[] = [
  { name: 'PORT', default: '3000', means: 'TCP port; 0 takes a free one' },
  { name: 'HOST', default: '127.0.0.1', means: 'address to listen on' },
  {
    name: 'PUBLIC_URL',
    default: 'http://HOST:PORT',
    means: 'address under which people reach the server; https switches on HSTS',
  },
  {
    name: 'TRUST_PROXY',
    default: '',
    means: '"true", or addresses of the proxies whose X-Forwarded-* headers count, separated by commas',
  },
  {
    name: 'DATABASE_URL',
    default: '(required)',
    means: 'PostgreSQL 15 or newer; the role owns the database',
  },
  {
    name: 'DATA_DIR',
    default: '.data',
    means: 'folder for uploaded files; without SMTP_URL also for mails, in `mails/`',
  },
  {
    name: 'SECRET_KEY',
    default: '(required)',
    means: 'at least 32 characters; encrypts drafts, answers and files. To change it: "new,old"',
  },
  {
    name: 'CLAMAV_URL',
    default: '',
    means: 'ClamAV daemon, such as tcp://clamav.example:3310: until it has cleared a file, nobody gets it',
  },
  {
    name: 'SMTP_URL',
    default: '',
    means:
      'mail server, such as smtp://user:password@mail.example:587 (TLS where it offers that) or smtps://…:465; without it mails become files',
  },
  {
    name: 'MAIL_FROM',
    default: 'noreply@ the host of PUBLIC_URL',
    means: 'address that mails come from, with the municipality’s name before it; required with SMTP_URL',
  },
  ...documentSettingDescriptions,
  ...signingSettingDescriptions,
  { name: 'PORTAL_DIR', default: '', means: 'folder of the built portal; without it only the API is served' },
  {
    name: 'DESIGNER_DIR',
    default: '',
    means: 'folder of the built designer; without it nobody can write forms in the browser',
  },
  {
    name: 'FORMS_DIR',
    default: '',
    means:
      'folder of blocks and templates for the designer, and of the forms that the demonstration publishes',
  },
  {
    name: 'FORMULARWERK_DEMO',
    default: '',
    means: '1: fills an empty database with the demonstration; only the embedded database has it',
  },
  {
    name: 'FORMULARWERK_DAY',
    default: '',
    means:
      'YYYY-MM-DD: the demonstration pretends that it is this day, so that its journeys can be tried (tests only)',
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    means: 'info, warn, error or silent; the levels below could tell what people entered',
  },
  {
    name: 'FORMULARWERK_CARELESS_DATABASE',
    default: '',
    means: '1: accepts a database with fsync off (tests only)',
  },
];

const DEMO_KEY = 'formularwerk-demonstration-without-secrets';
const LEVELS = ['info', 'warn', 'error', 'silent'];

type Env = Readonly<Record<string, string | undefined>>;

/** The settings, or one sentence for each thing that is wrong with them. */
export function readSettings(env: Env): { ok: true; settings: Settings } | { ok: false; faults: string[] } {
  const faults: string[] = [];
  const demo = flag(env, 'FORMULARWERK_DEMO', faults);
  const port = readPort(env.PORT, faults);
  const host = env.HOST || '127.0.0.1';
  const publicUrl = readPublicUrl(env.PUBLIC_URL, host, port, faults);
  const settings: Settings = {
    port,
    host,
    publicUrl,
    trustProxy: readProxies(env.TRUST_PROXY),
    databaseUrl: readDatabaseUrl(env.DATABASE_URL, faults),
    dataDir: resolve(env.DATA_DIR || '.data'),
    smtpUrl: readSmtpUrl(env.SMTP_URL, faults),
    mailFrom: readMailFrom(env, publicUrl, faults),
    secretKeys: readSecretKeys(env.SECRET_KEY || (demo ? DEMO_KEY : undefined), faults),
    clamav: readClamav(env.CLAMAV_URL, faults),
    documents: readDocumentSettings(env, faults),
    signing: readSigningSettings(env, faults),
    portalDir: folder(env.PORTAL_DIR),
    designerDir: folder(env.DESIGNER_DIR),
    formsDir: folder(env.FORMS_DIR),
    demo,
    demoDay: readDay(env.FORMULARWERK_DAY, demo, faults),
    logLevel: readLevel(env.LOG_LEVEL, faults),
    carelessDatabase: flag(env, 'FORMULARWERK_CARELESS_DATABASE', faults),
  };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, settings };
}

function readDay(value: string | undefined, demo: boolean, faults: string[]): string | undefined {
  if (!value) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    faults.push(`FORMULARWERK_DAY must be a day such as 2027-01-15, not "${value}".`);
  if (!demo) faults.push('FORMULARWERK_DAY is for the demonstration: real applications have real days.');
  return value;
}

const folder = (path: string | undefined): string | undefined => (path ? resolve(path) : undefined);

function flag(env: Env, name: string, faults: string[]): boolean {
  const value = env[name] ?? '';
  if (!['', '0', '1'].includes(value)) faults.push(`${name} must be 1 or be left away, not "${value}".`);
  return value === '1';
}

function readPort(value: string | undefined, faults: string[]): number {
  const port = /^\d{1,5}$/.test(value || '3000') ? Number(value || '3000') : Number.NaN;
  if (port <= 65_535) return port;
  faults.push(`PORT must be a number from 0 to 65535, not "${value}".`);
  return 0;
}

function readPublicUrl(value: string | undefined, host: string, port: number, faults: string[]): string {
  if (!value) return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const url = parseUrl(value, ['http:', 'https:']);
  if (url?.pathname !== '/' || url.search || url.hash)
    faults.push('PUBLIC_URL must be an address without path, such as https://antrag.example.');
  return url?.origin ?? '';
}

function readProxies(value: string | undefined): boolean | string[] {
  if (!value || value === 'false') return false;
  return value === 'true' ? true : value.split(',').map((address) => address.trim());
}

function readSmtpUrl(value: string | undefined, faults: string[]): string | undefined {
  if (value && !parseUrl(value, ['smtp:', 'smtps:']))
    faults.push('SMTP_URL must look like smtp://mail.example:25 or smtps://mail.example:465.');
  return value || undefined;
}

function readMailFrom(env: Env, publicUrl: string, faults: string[]): string {
  if (env.MAIL_FROM) {
    const address = readMailAddress(env.MAIL_FROM);
    if (!address) faults.push('MAIL_FROM must be an e-mail address alone, such as noreply@stadt.example.');
    return address ?? '';
  }
  if (env.SMTP_URL) faults.push('MAIL_FROM is missing: with SMTP_URL, mails need an address to come from.');
  const host = parseUrl(publicUrl, ['http:', 'https:'])?.hostname ?? '';
  return `noreply@${/[a-z]/i.test(host) && !host.includes(':') ? host : 'localhost'}`;
}

function readDatabaseUrl(value: string | undefined, faults: string[]): string {
  if (!value)
    faults.push(
      'DATABASE_URL is missing: the server needs a PostgreSQL, such as postgres://user:password@host/database. (`npm start` brings one along.)',
    );
  else if (!/^postgres(ql)?:\/\//.test(value))
    faults.push('DATABASE_URL must begin with postgres:// or postgresql://.');
  return value ?? '';
}

function readClamav(value: string | undefined, faults: string[]): ScannerAddress | undefined {
  if (!value) return undefined;
  const url = parseUrl(value, ['tcp:']);
  if (url?.hostname && url.port && !url.pathname.slice(1))
    return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) };
  faults.push('CLAMAV_URL must look like tcp://clamav.example:3310.');
  return undefined;
}

function readSecretKeys(value: string | undefined, faults: string[]): string[] {
  const keys = (value ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
  if (keys.length === 0)
    faults.push(
      'SECRET_KEY is missing: it encrypts what people entered. Make one with `openssl rand -base64 32` and keep it safe; without it nothing can be read again.',
    );
  else if (keys.some((key) => key.length < 32))
    faults.push(
      'SECRET_KEY is too short: it needs 32 characters at least. `openssl rand -base64 32` makes one.',
    );
  return keys;
}

function readLevel(value: string | undefined, faults: string[]): string {
  const level = value || 'info';
  if (!LEVELS.includes(level)) faults.push(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, not "${level}".`);
  return level;
}

function parseUrl(value: string, protocols: readonly string[]): URL | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && protocols.includes(url.protocol) ? url : undefined;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, settingDescriptions } from './settings.ts';

const needed = { DATABASE_URL: 'postgres://x@localhost/x', SECRET_KEY: 'x'.repeat(32) };

describe('readSettings', () => {
  it('has defaults for all but the database and the key', () => {
    expect(readSettings(needed)).toMatchObject({
      ok: true,
      settings: {
        port: 3000,
        host: '127.0.0.1',
        publicUrl: 'http://127.0.0.1:3000',
        trustProxy: false,
        demo: false,
        logLevel: 'info',
        smtpUrl: undefined,
        mailFrom: 'noreply@localhost',
      },
    });
    expect(readSettings({ ...needed, PUBLIC_URL: 'https://antrag.example' })).toMatchObject({
      settings: { mailFrom: 'noreply@antrag.example' },
    });
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ DATABASE_URL: '' }, /DATABASE_URL is missing/],
    [{ DATABASE_URL: 'mysql://x' }, /must begin with postgres/],
    [{ SECRET_KEY: '' }, /SECRET_KEY is missing/],
    [{ SECRET_KEY: `${'x'.repeat(32)},short` }, /SECRET_KEY is too short/],
    [{ PORT: '70000' }, /PORT/],
    [{ PORT: '80a' }, /PORT/],
    [{ PUBLIC_URL: 'antrag.example' }, /PUBLIC_URL/],
    [{ PUBLIC_URL: 'https://antrag.example/pfad' }, /PUBLIC_URL/],
    [{ FORMULARWERK_DEMO: 'yes' }, /FORMULARWERK_DEMO/],
    [{ LOG_LEVEL: 'debug' }, /LOG_LEVEL/],
    [{ SMTP_URL: 'mail', MAIL_FROM: 'noreply@stadt.example' }, /SMTP_URL/],
    [{ SMTP_URL: 'smtp://mail.example' }, /MAIL_FROM is missing/],
    [{ MAIL_FROM: 'Stadt <noreply@stadt.example>' }, /MAIL_FROM must be/],
    [{ DOCUMENT_SECONDS: '0' }, /DOCUMENT_SECONDS must be a number from 1 to 600/],
    [{ DOCUMENT_PAGES: 'viele' }, /DOCUMENT_PAGES must be a number/],
    [{ SEAL_PASSPHRASE: 'geheim' }, /SEAL_P12 is missing/],
    [{ SEAL_P12: 'a.p12', SEAL_PASSPHRASE: 'x', SEAL_PASSPHRASE_FILE: 'y' }, /not both/],
    [{ XML_SIGNATURE_KEY: 'key.pem' }, /belong together/],
    [{ MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, /MAIL_FROM must be/],
  ])('refuses %j with a sentence', (wrong, sentence) => {
    const read = readSettings({ ...needed, ...wrong });
    expect(read.ok ? [] : read.faults).toEqual([expect.stringMatching(sentence)]);
  });

  it('tells everything that is wrong at once', () => {
    const read = readSettings({ PORT: 'x' });
    expect(read.ok ? [] : read.faults).toHaveLength(3);
  });

  it('needs no key of its own for the demonstration, and knows several to change one', () => {
    expect(readSettings({ ...needed, SECRET_KEY: '', FORMULARWERK_DEMO: '1' }).ok).toBe(true);
    const read = readSettings({
      ...needed,
      SECRET_KEY: `${'n'.repeat(40)}, ${'o'.repeat(40)}`,
      TRUST_PROXY: '10.0.0.1, 10.0.0.2',
    });
    expect(read).toMatchObject({
      settings: { secretKeys: ['n'.repeat(40), 'o'.repeat(40)], trustProxy: ['10.0.0.1', '10.0.0.2'] },
    });
  });

  it('is described completely in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const { name, means } of settingDescriptions) {
      expect(readme).toContain(`\`${name}\``);
      expect(readme).toContain(means);
    }
  });
});

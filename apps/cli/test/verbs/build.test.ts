import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, fileOf, formularwerk, SONDERNUTZUNG } from './command.ts';

const folder = () => join(mkdtempSync(join(tmpdir(), 'formularwerk-')), 'antrag');

const build = (out: string, ...more: readonly string[]) =>
  formularwerk(
    'build',
    SONDERNUTZUNG,
    '--answers',
    example('v1-cafe'),
    '--out',
    out,
    '--at',
    '2026-11-24T10:00:00Z',
    ...more,
  );

const bytesIn = (path: string) =>
  Object.fromEntries(
    readdirSync(path).map((name) => [name, readFileSync(join(path, name)).toString('base64')]),
  );

describe('build', () => {
  it('writes JSON, XML, its schema and a PDF, the same bytes each time', () => {
    const [first, second] = [folder(), folder()];
    expect(build(first, '--reference', 'ESP-2026-ABC234')).toMatchObject({ code: 0, err: '' });
    expect(build(second, '--reference', 'ESP-2026-ABC234').code).toBe(0);
    expect(readdirSync(first).sort()).toEqual([
      'submission.json',
      'submission.pdf',
      'submission.xml',
      'submission.xsd',
    ]);
    expect(bytesIn(second)).toEqual(bytesIn(first));
    const submission = JSON.parse(readFileSync(join(first, 'submission.json'), 'utf8')) as object;
    expect(submission).toMatchObject({
      reference: 'ESP-2026-ABC234',
      receivedAt: '2026-11-24T11:00:00+01:00',
      computed: { gebuehr: '240.00' },
    });
  });

  it('takes a file for a question, with its own size, kind and fingerprint', () => {
    const pdf = Buffer.from('%PDF-1.7\n');
    const out = folder();
    expect(build(out, '--attach', `ort.lageplan=${fileOf(pdf, 'plan.pdf')}`).code).toBe(0);
    const submission = JSON.parse(readFileSync(join(out, 'submission.json'), 'utf8')) as {
      attachments: unknown[];
    };
    expect(submission.attachments).toEqual([
      expect.objectContaining({
        path: 'ort.lageplan',
        name: 'plan.pdf',
        size: pdf.length,
        mediaType: 'application/pdf',
        sha256: createHash('sha256').update(pdf).digest('hex'),
      }),
    ]);
    const document = readFileSync(join(out, 'submission.pdf'), 'latin1');
    expect(document).toContain(pdf.toString('latin1'));
  });

  it('writes for a recipient what it may see, and nothing else', () => {
    const out = folder();
    const run = (...more: readonly string[]) =>
      formularwerk(
        'build',
        'forms/gewerbeanmeldung/form.json',
        ...['--answers', 'forms/gewerbeanmeldung/examples/ek-handwerk-drittstaat.json'],
        ...['--out', out, '--at', '2027-01-15T10:00:00Z', ...more],
      );
    expect(run('--recipient', 'ihk')).toMatchObject({ code: 0 });
    const xml = readFileSync(join(out, 'submission.xml'), 'utf8');
    expect(xml).toContain('recipient="ihk"');
    expect(xml).toContain('<firmenname>');
    expect(xml).not.toContain('unfallversicherung');
    expect(run('--recipient', 'kreis').err).toContain('keinen Empfänger „kreis“. (ihk, hwk, ');
  });

  it('writes nothing when the application has problems', () => {
    const out = folder();
    const text = build(out, '--attach', `ort.lageplan=${fileOf('nur Text', 'plan.pdf')}`);
    expect(text.code).toBe(1);
    expect(text.err).toContain('ort.lageplan: file.type: ');
    expect(build(out, '--attach', `plan=${fileOf('x')}`).err).toContain('plan: answers.unknown: ');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    { more: ['--at', 'gestern'], says: '„gestern“ ist kein Zeitpunkt mit Zeitzone' },
    { more: ['--recipient', 'ihk'], says: 'Das Formular hat keinen Empfänger „ihk“.' },
    { more: ['--order', 'alphabet'], says: '„alphabet“ ist keine Reihenfolge' },
    { more: ['--attach', 'lageplan'], says: 'sagt nicht, welche Datei zu welcher Frage gehört' },
    {
      more: ['--attach', 'ort.lageplan=gibt-es-nicht.pdf'],
      says: 'gibt-es-nicht.pdf kann nicht gefunden werden.',
    },
    { more: ['--out', `${fileOf('x')}/darunter`], says: 'Das Betriebssystem meldet ENOTDIR' },
  ])('ends with 2 for $more', ({ more, says }) => {
    const { code, err } = build(folder(), ...more);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toContain('    at ');
  });
});

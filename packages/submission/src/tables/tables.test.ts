import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Form, parseForm } from '@formularwerk/form';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleInput, exampleNames, formNames, openForm } from '../everyExample.fixture.ts';
import { sampleInput } from '../sampleApplication.fixture.ts';
import { createSubmission, type Submission } from '../submission.ts';
import { heading, toCsv, toTables, toXlsx } from '../tables.ts';

const label = (id: string) => ({ id, label: id.toUpperCase() });
const person = { item: 'Person', items: 'Personen', max: 9 };

function opened(): Form {
  const parsed = parseForm({
    format: 1,
    id: 'statistik',
    title: 'Statistik',
    sections: [
      {
        id: 's',
        title: 'S',
        pages: [
          {
            id: 'p',
            title: 'P',
            fields: [
              { ...label('plz'), type: 'text' },
              { ...label('anzahl'), type: 'integer' },
              { ...label('flaeche'), type: 'decimal', digits: 2 },
              { ...label('betrag'), type: 'money' },
              { ...label('von'), type: 'date' },
              { ...label('um'), type: 'time' },
              { ...label('ja'), type: 'boolean' },
              {
                ...label('tage'),
                type: 'choices',
                options: [
                  { id: 'mo', label: 'Montag' },
                  { id: 'di', label: 'Dienstag' },
                ],
              },
              { ...label('ort'), type: 'place' },
              { ...label('plan'), type: 'file' },
              { ...label('anschrift'), type: 'group', fields: [{ ...label('strasse'), type: 'text' }] },
              {
                ...label('personen'),
                type: 'list',
                ...person,
                fields: [
                  { ...label('name'), type: 'text' },
                  {
                    ...label('kinder'),
                    type: 'list',
                    ...person,
                    fields: [{ ...label('alter'), type: 'integer' }],
                  },
                ],
                computed: [
                  { ...label('zahl'), type: 'computed', result: 'integer', value: 'count(personen)' },
                ],
              },
            ],
          },
        ],
      },
    ],
    delivery: { office: 'amt' },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const form = opened();
const submissionOf = (answers: Submission['answers'], more: Partial<Submission> = {}): Submission => ({
  ...createSubmission(sampleInput()),
  answers,
  computed: {},
  ...more,
});
const full = submissionOf(
  {
    plz: '01067',
    anzahl: 3,
    flaeche: '4.5',
    betrag: '1234.50',
    von: '2027-04-01',
    um: '14:30',
    ja: false,
    tage: ['mo', 'di'],
    ort: { words: 'Markt', lat: '52.3821', lon: '8.61' },
    plan: { id: 'f', name: 'plan.pdf', size: 1, mediaType: 'application/pdf', sha256: 'ab'.repeat(32) },
    anschrift: { strasse: 'Ring 1' },
    personen: [{ name: 'Ay', kinder: [{ alter: 4 }, { alter: 6 }] }, { name: 'Bo' }],
    frueher: 'aus Version 1',
  },
  { computed: { zahl: 2 } },
);
const tables = toTables(form, [full, submissionOf({ plz: '12345678901234567890' }, { reference: 'ESP-2' })]);

describe('many applications as tables', () => {
  const [main, people, children] = tables;

  test('have one row each, with the label and id of each question above', () => {
    expect(main?.columns.map(heading)).toEqual([
      'Vorgangsnummer [_reference]',
      'Eingegangen am [_receivedAt]',
      'Version des Formulars [_version]',
      'Sprache [_language]',
      'PLZ [plz]',
      'ANZAHL [anzahl]',
      'FLAECHE [flaeche]',
      'BETRAG [betrag]',
      'VON [von]',
      'UM [um]',
      'JA [ja]',
      'TAGE [tage]',
      'ORT [ort.words]',
      'ORT: Breite [ort.lat]',
      'ORT: Länge [ort.lon]',
      'PLAN [plan]',
      'ANSCHRIFT: STRASSE [anschrift.strasse]',
      'PERSONEN (Anzahl) [personen]',
      'ZAHL [zahl]',
      'frueher [frueher]',
    ]);
    expect(main?.rows.map((row) => row.length)).toEqual([20, 20]);
  });

  test('have a table for each list, also within another, with what each entry belongs to', () => {
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['antraege', 2],
      ['personen', 2],
      ['personen.kinder', 2],
    ]);
    expect(toCsv(people ?? { id: '', title: '', columns: [], rows: [] })).toBe(
      '\uFEFF"Vorgangsnummer [_reference]";"Eintrag [_place]";"NAME [name]";"KINDER (Anzahl) [kinder]"\r\n' +
        '"ESP-2026-K7M4QX";"1";"Ay";2\r\n"ESP-2026-K7M4QX";"2";"Bo";\r\n',
    );
    expect(
      children?.rows.map((row) => row.slice(1).map((cell) => cell && 'text' in cell && cell.text)),
    ).toEqual([
      ['1.1', '4'],
      ['1.2', '6'],
    ]);
  });

  test('keep leading zeros, long numbers, days and decimals as they are', () => {
    const lines = toCsv(main ?? { id: '', title: '', columns: [], rows: [] }).split('\r\n');
    expect(lines[1]).toBe(
      '"ESP-2026-K7M4QX";"2026-11-23T22:15:00+01:00";"3";"de";"01067";3;4,5;1234,50;2027-04-01;"14:30";false;"mo; di";"Markt";52,3821;8,61;"plan.pdf";"Ring 1";2;2;"aus Version 1"',
    );
    expect(lines[2]).toContain('"12345678901234567890"');
  });

  test.each(formNames)('have every value of the examples of %s', async (name) => {
    const real = openForm(name);
    const all = await Promise.all(
      exampleNames(name).map(async (file) => createSubmission(await exampleInput(real, name, file))),
    );
    const made = toTables(real, all);
    expect(made[0]?.rows.length).toBe(all.length);
    for (const { columns, rows } of made) {
      expect(new Set(columns.map(heading)).size).toBe(columns.length);
      for (const row of rows) expect(row.length).toBe(columns.length);
    }
    // Nothing but files, which are told by their names, and objects that were taken apart is missing.
    const told = new Set(
      made.flatMap(({ rows }) =>
        rows.flat().flatMap((cell) => (cell && 'text' in cell ? cell.text.split('; ') : [])),
      ),
    );
    const missing = all
      .flatMap(({ answers, computed }) => leavesIn([answers, computed]))
      .filter((leaf) => !told.has(leaf));
    expect(missing).toEqual([]);
  });
});

/** All texts and numbers in answers; of files only the name. */
const leavesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(leavesIn);
  if (typeof value === 'object' && value !== null)
    return 'sha256' in value && 'name' in value
      ? [String(value.name)]
      : Object.values(value).flatMap(leavesIn);
  return typeof value === 'boolean' || value === null ? [] : [String(value)];
};

describe('as XLSX', () => {
  test('numbers, days and truths are such, and texts are texts', () => {
    const files = unzipSync(toXlsx(tables));
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']).replaceAll(/>\s+</g, '><');
    expect(sheet).toMatch(/<c r="H2"[^>]*><v>1234.50<\/v>/);
    expect(sheet).toMatch(/<c r="I2"[^>]*><v>46478<\/v>/);
    expect(sheet).toMatch(/<c r="K2"[^>]*t="b"[^>]*><v>0<\/v>/);
    expect(sheet).toMatch(/<c r="E2"[^>]*t="inlineStr"/);
    expect(sheet).not.toContain('<f>');
    expect(toXlsx(tables)).toEqual(toXlsx(tables));
  });
});

const soffice = 'soffice';
const hasOffice = spawnSync(soffice, ['--version'], { timeout: 60_000 }).status === 0;
if (!hasOffice) console.info('Skipped: LibreOffice is not installed (soffice).');

describe.skipIf(!hasOffice)('in LibreOffice', () => {
  /** What LibreOffice shows of each sheet: values as they look, not quoted. */
  async function shownIn(bytes: Uint8Array): Promise<Record<string, string>> {
    const folder = mkdtempSync(join(tmpdir(), 'tables-'));
    try {
      writeFileSync(join(folder, 'tabellen.xlsx'), bytes);
      const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,-1';
      const call = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', csv];
      execFileSync(soffice, [...call, '--outdir', folder, join(folder, 'tabellen.xlsx')], {
        stdio: 'ignore',
        timeout: 240_000,
      });
      return Object.fromEntries(
        readdirSync(folder)
          .filter((name) => name.endsWith('.csv'))
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test('opens with a sheet for each table, every value exact and no formula', {
    timeout: 300_000,
  }, async () => {
    const hostile = [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1+1)',
      "=cmd|' /C calc'!A0",
      '\t=1+1',
      '_x0041_',
      'constructor',
      "'x",
      ' Rand ',
    ];
    const rows = hostile.map((plz, at) => submissionOf({ plz }, { reference: `ESP-${at}` }));
    const shown = await shownIn(toXlsx(toTables(form, [full, ...rows])));
    expect(Object.keys(shown).length).toBe(3);
    const [, first = '', ...others] = (shown['tabellen-Anträge.csv'] ?? '').split('\n');
    expect(first).toBe(
      'ESP-2026-K7M4QX;23.11.2026 22:15:00;3;de;01067;3;4.5;1234.50;01.04.2027;14:30;FALSE;mo; di;Markt;52.3821;8.61;plan.pdf;Ring 1;2;2;aus Version 1'.replace(
        'mo; di',
        '"mo; di"',
      ),
    );
    expect(others.slice(0, hostile.length).map((line) => line.split(';')[4])).toEqual(hostile);
  });
});

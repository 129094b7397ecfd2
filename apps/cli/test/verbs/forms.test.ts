import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example, fileOf, formularwerk, SONDERNUTZUNG } from './command.ts';

const root = new URL('../../../../', import.meta.url);
const definition = () =>
  JSON.parse(readFileSync(new URL(SONDERNUTZUNG, root), 'utf8')) as {
    title: unknown;
    sections: { pages: { fields: Record<string, unknown>[] }[] }[];
  };
const answers = (name: string) =>
  JSON.parse(readFileSync(new URL(example(name), root), 'utf8')) as Record<string, unknown>;

describe('check', () => {
  it('finds the forms of the repository in order', () => {
    const { code, out } = formularwerk('check', SONDERNUTZUNG, 'forms/hundesteuer/form.json');
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^forms\/sondernutzung\/form\.json: in Ordnung.*; 9 Wege, der längste mit 14 Seiten; alles wird erreicht$/,
    );
    expect(lines[1]).toMatch(/^forms\/hundesteuer\/form\.json: in Ordnung/);
  });

  it('tries every way, and names what nobody comes to', () => {
    const form = definition();
    form.sections[0]?.pages[0]?.fields.push({
      id: 'selten',
      type: 'info',
      text: 'Das sieht niemand.',
      showIf: 'zweck = "waren" and string length(zweck) > 20',
    });
    const file = fileOf(JSON.stringify(form));
    const { err, out } = formularwerk('check', file);
    expect(err).toMatch(/^sections\[0\]\.pages\[0\]\.fields\[\d+\]: form\.neverReached: /m);
    expect(out).toContain('nie erreicht: 0 Seiten, 1 Frage');
    const { json } = formularwerk('check', file, '--json', '--language', 'en');
    expect(json()).toMatchObject({
      paths: [{ count: 9, complete: true, longest: { pages: { length: 14 } } }],
    });
  });

  it('lists every problem with its path and a sentence, one a line', () => {
    const broken = definition();
    const [zweck] = broken.sections[0]?.pages[0]?.fields ?? [];
    Object.assign(zweck ?? {}, { requird: true, showIf: 'zwek = 1' });
    broken.title = 7;
    const { code, out, err } = formularwerk('check', fileOf(JSON.stringify(broken)));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const lines = err.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) expect(line).toMatch(/^\S+: [\w.]+: .+/);
    expect(err).toContain('sections[0].pages[0].fields[0]');
    expect(err).toContain('title');
  });

  it('names the file where there are several, and gives JSON when asked', () => {
    const file = fileOf('{}');
    expect(formularwerk('check', SONDERNUTZUNG, file).err).toContain(`${file}: `);
    const { code, json, err } = formularwerk('check', file, '--json');
    const { problems } = json() as { problems: { path: string; code: string; message: string }[] };
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(problems.length).toBeGreaterThan(1);
    expect(problems[0]).toMatchObject({ message: expect.any(String), code: expect.any(String) });
  });

  it('lets hints fail only when it is told to be strict', () => {
    const hinted = definition();
    const [field] = hinted.sections[0]?.pages[0]?.fields ?? [];
    if (field)
      field.label = {
        de: 'Was möchten Sie im öffentlichen Raum aufstellen:',
        en: 'What do you want to put up:',
      };
    const file = fileOf(JSON.stringify(hinted));
    const lenient = formularwerk('check', file, '--json');
    const { hints } = lenient.json() as { hints: unknown[] };
    expect(hints.length).toBeGreaterThan(0);
    expect(formularwerk('check', file, '--strict').code).toBe(1);
  });
});

describe('walk', () => {
  it.each([
    ['v1-cafe', '240.00'],
    ['v2-container', '110.00'],
    ['v3-warenauslage', '50.00'],
    ['v4-geruest', '75.00'],
    ['v5-cafe-mit-werbestaendern', '120.00'],
    ['v6-gemeinnuetziger-infostand', '0.00'],
    ['v7-genau-55-quadratmeter', '167.50'],
  ])('works out the fee of %s', (name, gebuehr) => {
    const { code, json } = formularwerk(
      'walk',
      SONDERNUTZUNG,
      '--answers',
      example(name),
      '--today',
      '2026-11-24',
    );
    expect(code).toBe(0);
    expect(json()).toMatchObject({ computed: { gebuehr }, firstIncomplete: null });
  });

  it('tells what is wrong at the paths of the answers, and where to go on', () => {
    const wrong = {
      ...answers('v1-cafe'),
      elemente: [{ art: 'AG1', laengeM: '-4.5', breiteM: '3', von: '2027-05-01', bis: '2027-04-01' }],
      gebuehr: '1.00',
      farbe: 'rot',
    };
    const { code, json, err } = formularwerk(
      'walk',
      SONDERNUTZUNG,
      '--answers',
      fileOf(JSON.stringify(wrong)),
      '--today',
      '2026-11-24',
    );
    expect(code).toBe(1);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ').slice(0, 2).join(' ')),
    ).toEqual([
      'gebuehr answers.computed',
      'farbe answers.unknown',
      'elemente[0].laengeM number.range',
      'elemente[0].bis check.ende',
    ]);
    expect(json()).toMatchObject({ firstIncomplete: 'flaechen' });
  });

  it('takes the parameters of a municipality, and refuses those that the form does not have', () => {
    const run = (params: unknown) =>
      formularwerk(
        'walk',
        SONDERNUTZUNG,
        '--answers',
        example('v1-cafe'),
        '--today',
        '2026-11-24',
        '--params',
        fileOf(JSON.stringify(params)),
      );
    expect(run({ verwaltungsgebuehr: '42.00' }).json()).toMatchObject({ computed: { gebuehr: '252.00' } });
    const unknown = run({ verwaltungsgebuer: '42.00' });
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain('params.unknown: Das Formular hat keinen Parameter „verwaltungsgebuer“.');
  });
});

describe('schema and types', () => {
  it('give JSON Schema, XML Schema and TypeScript', () => {
    expect(formularwerk('schema', SONDERNUTZUNG).json()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { elemente: { type: 'array', maxItems: 10 } },
    });
    expect(formularwerk('schema', SONDERNUTZUNG, '--xsd').out).toMatch(/^<\?xml[\s\S]*<xs:schema/);
    expect(formularwerk('types', SONDERNUTZUNG).out).toContain('laengeM?: string;');
  });

  it('give nothing for a form that does not come through the door', () => {
    const { code, out, err } = formularwerk('schema', fileOf('{ "id": "x" }'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('sections');
  });
});

import { expect, test } from 'vitest';
import { applyCommand } from './applyCommand.ts';
import { cafe } from './forms.fixture.ts';
import { containerOf, nodeAt, pageOfNode } from './lookups.ts';
import { outline } from './outline.ts';

test('has a line for every section, page and question, a list’s totals in the list, declarations last', () => {
  const rows = outline(cafe());
  expect(rows.map(({ level, key }) => `${'· '.repeat(level - 1)}${key}`)).toEqual([
    'section:betrieb',
    '· page:betrieb',
    '· · field:alkohol',
    '· · field:getraenke',
    '· · field:merkmale',
    '· · field:ort',
    '· · · field:ort.strasse',
    '· · · field:ort.hausnummer',
    '· · field:hinweis',
    '· page:nachbarn',
    '· · field:zustimmung',
    'section:stellen',
    '· page:stellen',
    '· · field:stellen',
    '· · · field:stellen.art',
    '· · · field:stellen.von',
    '· · · field:stellen.bis',
    '· · · field:stellen.fass',
    '· · · field:stellen.betrag',
    '· · · field:summe',
    '· · field:gebuehr',
    '· · field:frueh',
    'declarations',
    '· field:richtig',
  ]);
  expect(rows.find(({ key }) => key === 'field:getraenke')).toEqual({
    key: 'field:getraenke',
    kind: 'field',
    level: 3,
    parent: 'page:betrieb',
    label: 'Getränke',
    type: 'text',
    answer: expect.objectContaining({ name: 'Kurzer Text' }),
    showIf: 'alkohol = "ja"',
    position: 2,
    count: 5,
  });
  expect(rows.find(({ key }) => key === 'field:summe')).toMatchObject({
    parent: 'field:stellen',
    computed: true,
  });
});

test('keeps every line but those of what was edited and what is around it', () => {
  const form = cafe();
  const before = new Set(outline(form));
  const edited = applyCommand(form, { type: 'editField', field: 'ort.strasse', set: { label: 'Weg' } });
  const fresh = edited.ok ? outline(edited.value).filter((row) => !before.has(row)) : [];
  expect(fresh.map(({ key }) => key)).toEqual([
    'section:betrieb',
    'page:betrieb',
    'field:ort',
    'field:ort.strasse',
  ]);
});

test.each([
  ['sections[0].pages[0].fields[3].fields[0].label.de', 'field:ort.strasse'],
  ['sections[0].pages[0].fields[2].options[2].showIf', 'option:merkmale#zapfanlage'],
  ['sections[1].pages[0].fields[0].computed[0].value', 'field:summe'],
  ['sections[1].pages[0].fields[0].fields[2].checks[0].when', 'field:stellen.bis'],
  ['sections[1].pages[0].checks[0].message', 'page:stellen'],
  ['sections[1].title', 'section:stellen'],
  ['parameters[1].columns[0]', 'parameter:tarif'],
  ['declarations[0].label', 'field:richtig'],
  ['start.purpose', 'form'],
  ['sections[9].pages[9]', 'form'],
])('the path %s leads to %s', (path, node) => {
  expect(nodeAt(cafe(), path)).toBe(node);
});

test('a field is found where it stands, and on the page that shows it', () => {
  const form = cafe();
  expect(containerOf(form, 'ort.hausnummer')).toEqual({ in: { field: 'ort' }, after: 'strasse' });
  expect(containerOf(form, 'summe')).toEqual({ in: { computedOf: 'stellen' } });
  expect(containerOf(form, 'richtig')).toEqual({ in: { declarations: true } });
  expect(containerOf(form, 'weg')).toBeUndefined();
  expect(pageOfNode(form, 'option:merkmale#tische')).toBe('betrieb');
  expect(pageOfNode(form, 'section:stellen')).toBe('stellen');
  expect(pageOfNode(form, 'field:richtig')).toBe('pruefen');
  expect(pageOfNode(form, 'parameter:tarif')).toBeUndefined();
});

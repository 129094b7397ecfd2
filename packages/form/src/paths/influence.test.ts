import { describe, expect, test } from 'vitest';
import type { ComputedField, Field, FormDefinition } from '../generated/definition.ts';
import { references } from '../references.ts';
import { comparePlaces, influences } from './influence.ts';

const text = (id: string, showIf?: string): Field => ({
  id,
  type: 'text',
  label: id,
  ...(showIf && { showIf }),
});

function influencesIn(...fields: Field[]) {
  const definition: FormDefinition = {
    format: 1,
    id: 'probe',
    title: 'Probe',
    sections: [{ id: 'alles', title: 'Alles', pages: [{ id: 'seite', title: 'Seite', fields }] }],
    delivery: { office: 'amt' },
  };
  return influences(
    definition,
    Map.groupBy(references(definition), ({ path }) => path),
  );
}

const at = (index: number, inside = ''): string => `sections[0].pages[0].fields[${index}]${inside}`;

describe('a condition depends on', () => {
  const computed: Field = { id: 'c', type: 'computed', label: 'c', result: 'text', value: 'a' };

  test.each<[string, Field[], string[]]>([
    ['what it names', [text('a'), text('b', 'a = "x"')], ['a']],
    ['what a computed value comes from', [text('a'), computed, text('b', 'c = "x"')], ['a', 'c']],
    [
      'what the question depends on that it names',
      [text('a'), text('d', 'a = "x"'), text('b', 'd = "x"')],
      ['a', 'd'],
    ],
    [
      'what decides which answers that has',
      [
        text('a'),
        { id: 'd', type: 'choice', label: 'd', options: [{ id: 'x', label: 'x', showIf: 'a = "x"' }] },
        text('b', 'd = "x"'),
      ],
      ['a', 'd'],
    ],
    ['nothing else', [text('a'), text('e', 'a = "y"'), text('b')], []],
  ])('%s', (_about, fields, expected) => {
    const { asked } = influencesIn(...fields).on([at(fields.length - 1, '.showIf')]);
    expect([...asked].toSorted()).toEqual(expected);
  });
});

describe('behind a question matters', () => {
  test('what is named later, and a computed value instead of what it came from', () => {
    const { behind } = influencesIn(
      text('a'),
      { id: 'c', type: 'computed', label: 'c', result: 'text', value: 'a' },
      text('b'),
      text('d', 'c = "x"'),
    ).on([at(3, '.showIf')]);
    expect([...behind(at(0)).all].toSorted()).toEqual(['a', 'c']);
    expect([...behind(at(2)).all]).toEqual(['c']);
    expect([...behind(at(3)).all]).toEqual([]);
  });

  const list = (computed: ComputedField[]): Field => ({
    id: 'liste',
    type: 'list',
    label: 'Liste',
    item: 'Eintrag',
    items: 'Einträge',
    max: 3,
    fields: [text('a'), text('b', 'a = "x"')],
    computed,
  });
  const ofB = 'some one in liste satisfies one.b = "y"';

  test.each<[string, ComputedField[], string, string[]]>([
    ['is asked of them later', [], ofB, ['liste', 'liste.b']],
    [
      'their list works out of them',
      [{ id: 'c', type: 'computed', label: 'c', result: 'text', value: 'liste[1].a' }],
      `c = "x" and (${ofB})`,
      ['c', 'liste', 'liste.a', 'liste.b'],
    ],
  ])('of other entries of a list only what %s', (_about, computed, showIf, expected) => {
    const { behind } = influencesIn(list(computed), text('d', showIf)).on([at(1, '.showIf')]);
    const { ofOthers } = behind(at(0, '.fields[1]'));
    expect(ofOthers).toEqual({ list: 'liste', all: new Set(expected) });
  });
});

test('parts come in the order of the form', () => {
  const places = [
    'sections[0]',
    'sections[0].pages[2]',
    'sections[0].pages[2].fields[0]',
    'sections[0].pages[2].fields[1].pages[0].fields[3]',
    'sections[0].pages[2].fields[1].pages[1].fields[0]',
    'sections[0].pages[2].fields[1].computed[0]',
    'sections[0].pages[10].fields[0]',
    'sections[1].pages[0].fields[0]',
    'declarations[0]',
  ];
  expect(places.toReversed().toSorted(comparePlaces)).toEqual(places);
});

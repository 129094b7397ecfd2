import type { Filing } from '@formularwerk/assistant';
import { compileForm, type FormDefinition, walk } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import type { NodeKey } from '../../core/node.ts';
import { addressOfPath, showNode, whyHidden } from './shownPlace.ts';

const form: FormDefinition = {
  format: 1,
  id: 'form',
  title: 'Form',
  sections: [
    {
      id: 's1',
      title: 'S1',
      pages: [
        {
          id: 'p1',
          title: 'P1',
          fields: [
            { id: 'alkohol', type: 'boolean', label: 'Alkohol' },
            { id: 'getraenke', type: 'text', label: 'Getränke', showIf: 'alkohol' },
            {
              id: 'g',
              type: 'group',
              label: 'G',
              showIf: 'alkohol',
              fields: [{ id: 'x', type: 'text', label: 'X' }],
            },
          ],
        },
        {
          id: 'p2',
          title: 'P2',
          fields: [
            {
              id: 'stellen',
              type: 'list',
              label: 'Stellen',
              item: 'Stelle',
              items: 'Stellen',
              max: 3,
              fields: [{ id: 'name', type: 'text', label: 'Name' }],
            },
            {
              id: 'personen',
              type: 'list',
              label: 'Personen',
              item: 'Person',
              items: 'Personen',
              max: 3,
              pages: [
                { id: 'wer', title: 'Wer?', fields: [{ id: 'wer', type: 'text', label: 'Wer?' }] },
                { id: 'wo', title: 'Wo?', fields: [{ id: 'wo', type: 'text', label: 'Wo?' }] },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 's2',
      title: 'S2',
      showIf: 'alkohol',
      pages: [{ id: 'p3', title: 'P3', fields: [{ id: 'z', type: 'text', label: 'Z' }] }],
    },
  ],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Richtig' }],
  delivery: { office: 'amt' },
};

const onP1: Filing = { entries: {}, saved: [], place: { kind: 'page', page: 'p1' } };
const inSecond: Filing = {
  entries: { stellen: ['a1', 'b2'] },
  saved: [],
  place: { kind: 'page', page: 'p2', item: 'stellen.b2' },
};
const show = (filing: Filing, node: NodeKey) => showNode(form, filing, node, () => 'neu');

describe('showNode', () => {
  it.each<[NodeKey, Filing['place']]>([
    ['page:p2', { kind: 'page', page: 'p2' }],
    ['section:s2', { kind: 'page', page: 'p3' }],
    ['field:stellen', { kind: 'page', page: 'p2' }],
    ['field:z', { kind: 'page', page: 'p3' }],
    ['declarations', { kind: 'review' }],
    ['field:richtig', { kind: 'review' }],
  ])('goes to where %s is asked', (node, place) => {
    expect(show(onP1, node).place).toEqual(place);
  });

  it.each<NodeKey>(['field:alkohol', 'page:p1', 'form', 'parameter:frist'])(
    'stays where %s is asked already, or nowhere',
    (node) => {
      expect(show(onP1, node)).toBe(onP1);
    },
  );

  it('makes an entry for a question of a list that has none yet', () => {
    expect(show(onP1, 'field:stellen.name')).toEqual({
      entries: { stellen: ['neu'] },
      saved: [],
      place: { kind: 'page', page: 'p2', item: 'stellen.neu' },
    });
  });

  it('goes to the page of an entry on which a question is asked, and stays there', () => {
    const shown = show(onP1, 'field:personen.wo');
    expect(shown.place).toEqual({ kind: 'page', page: 'p2', item: 'personen.neu', itemPage: 'wo' });
    expect(show(shown, 'field:personen.wo')).toBe(shown);
    expect(show(shown, 'field:personen.wer').place).toMatchObject({ itemPage: 'wer' });
  });

  it('stays in the entry one is at, and otherwise goes to the first', () => {
    expect(show(inSecond, 'field:stellen.name')).toBe(inSecond);
    expect(show({ ...inSecond, place: onP1.place }, 'field:stellen.name').place).toEqual({
      kind: 'page',
      page: 'p2',
      item: 'stellen.a1',
    });
  });
});

it('finds the question of a control in a list entry', () => {
  expect(addressOfPath(inSecond.entries, 'stellen.b2.name')).toBe('stellen.name');
  expect(addressOfPath(inSecond.entries, 'g.x')).toBe('g.x');
});

describe('whyHidden', () => {
  const hidden = (node: NodeKey, entries = {}) =>
    whyHidden(walk(compileForm(form), entries, { today: '2027-01-01' }), node);

  it.each<[NodeKey, NodeKey]>([
    ['field:getraenke', 'field:getraenke'],
    ['field:g.x', 'field:g'],
    ['page:p3', 'section:s2'],
    ['field:z', 'section:s2'],
  ])('%s is hidden by the condition of %s', (node, by) => {
    expect(hidden(node)).toEqual({ node: by, showIf: 'alkohol' });
  });

  it.each<NodeKey>(['field:alkohol', 'page:p1', 'field:stellen.name', 'form', 'declarations'])(
    '%s is not hidden by anything',
    (node) => {
      expect(hidden(node)).toBeUndefined();
    },
  );

  it('nothing is hidden any more once its condition is met', () => {
    expect(hidden('field:g.x', { alkohol: 'on' })).toBeUndefined();
    expect(hidden('field:z', { alkohol: 'on' })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { cafe } from '../../core/forms.fixture.ts';
import type { NodeKey } from '../../core/node.ts';
import { outline } from '../../core/outline.ts';
import { type TreeStep, treeStep } from './treeKeys.ts';
import { visibleRows } from './visibleRows.ts';

const rows = outline(cafe());
const keys = rows.map(({ key }) => key);
const parents = new Set(rows.map(({ parent }) => parent));
const at = (key: NodeKey) => keys.indexOf(key);

describe('visibleRows', () => {
  it('shows every row while nothing is folded', () => {
    expect(visibleRows(rows, { folded: new Set() })).toBe(rows);
  });

  it('hides what is in a folded row, however deep, and shows the row itself', () => {
    const [section] = keys;
    if (!section) throw new Error('The form has no section.');
    const shown = visibleRows(rows, { folded: new Set([section]) }).map(({ key }) => key);
    expect(shown).toContain(section);
    expect(shown).toEqual(keys.filter((key) => key === section || !isIn(key, section)));
  });

  it('shows what was found with everything around it, whatever is folded', () => {
    const deep = rows.findLast(({ level }) => level >= 4);
    if (!deep) throw new Error('The form has nothing deep.');
    const shown = visibleRows(rows, { folded: new Set(keys), found: new Set([deep.key]) });
    expect(shown.map(({ key }) => key)).toEqual(
      keys.filter((key) => key === deep.key || isIn(deep.key, key)),
    );
  });

  const isIn = (key: NodeKey | undefined, around: NodeKey): boolean => {
    const parent = rows.find((row) => row.key === key)?.parent;
    return parent !== undefined && (parent === around || isIn(parent, around));
  };
});

describe('treeStep', () => {
  const isFolded = (folded: boolean) => (row: (typeof rows)[number]) =>
    parents.has(row.key) ? folded : undefined;
  const [first, second] = rows;
  const last = rows.at(-1);
  const leaf = rows.find(({ key }) => !parents.has(key));
  if (!first || !second || !last || !leaf) throw new Error('The form is too small.');
  const focus = (key: NodeKey | undefined): TreeStep | undefined => key && { kind: 'focus', key };

  it.each<[string, NodeKey, string, boolean, TreeStep | undefined]>([
    ['goes down', first.key, 'ArrowDown', false, focus(second.key)],
    ['goes up', second.key, 'ArrowUp', false, focus(first.key)],
    ['stays at the top', first.key, 'ArrowUp', false, undefined],
    ['goes to the first row', last.key, 'Home', false, focus(first.key)],
    ['goes to the last row', first.key, 'End', false, focus(last.key)],
    ['unfolds', first.key, 'ArrowRight', true, { kind: 'unfold', key: first.key }],
    ['goes into what is unfolded', first.key, 'ArrowRight', false, focus(second.key)],
    ['folds', first.key, 'ArrowLeft', false, { kind: 'fold', key: first.key }],
    ['goes out of what is folded', second.key, 'ArrowLeft', true, focus(second.parent)],
    ['goes from a leaf to what is around it', leaf.key, 'ArrowLeft', false, focus(leaf.parent)],
    ['does nothing to the right of a leaf', leaf.key, 'ArrowRight', false, undefined],
    ['leaves other keys alone', first.key, 'F5', false, undefined],
  ])('%s', (_, key, pressed, folded, step) => {
    expect(treeStep(rows, at(key), pressed, isFolded(folded))).toEqual(step);
  });

  it('goes to the next row that begins with what was typed', () => {
    const words = second.label.slice(0, 3);
    expect(treeStep(rows, 0, words.at(-1) ?? '', isFolded(false), words)).toEqual(
      focus(rows.find(({ label }) => label.startsWith(words))?.key),
    );
    expect(treeStep(rows, 0, 'x', isFolded(false), 'xyzzy')).toBeUndefined();
  });
});

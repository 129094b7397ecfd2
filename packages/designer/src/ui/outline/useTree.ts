import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { NodeKey } from '../../core/node.ts';
import { type OutlineRow, outline } from '../../core/outline.ts';
import { useDesignerTools, useForm } from '../designerContext.ts';
import { rowId } from './Row.tsx';
import { treeStep } from './treeKeys.ts';
import { visibleRows } from './visibleRows.ts';

/** Milliseconds within which letters belong to one word. */
const TYPING = 700;

/** The tree's own state: what is folded, which row has the focus, and what the keys do. */
export function useTree(selected: NodeKey, found: ReadonlySet<NodeKey> | undefined) {
  const { designer } = useDesignerTools();
  const rows = outline(useForm());
  const [folded, setFolded] = useState<ReadonlySet<NodeKey>>(new Set());
  const [focused, setFocused] = useState<NodeKey>();
  const typed = useRef({ letters: '', at: 0 });

  const parents = useMemo(() => new Set(rows.map(({ parent }) => parent)), [rows]);
  const shown = useMemo(() => visibleRows(rows, { folded, found }), [rows, folded, found]);
  const isFolded = (row: OutlineRow): boolean | undefined =>
    parents.has(row.key) ? !found && folded.has(row.key) : undefined;
  const keys = useMemo(() => new Set(shown.map(({ key }) => key)), [shown]);
  const current = [focused, selected].find((key) => key !== undefined && keys.has(key)) ?? shown[0]?.key;

  const setFold = useCallback((key: NodeKey, isFolded: boolean) => {
    setFolded((before) => {
      const after = new Set(before);
      if (isFolded) after.add(key);
      else after.delete(key);
      return after;
    });
  }, []);

  /** Lets a row be seen, whatever is folded around it. */
  const reveal = useCallback(
    (key: NodeKey) => {
      const all = outline(designer.getState().form);
      const around = (own: NodeKey | undefined): readonly NodeKey[] => {
        const parent = all.find((row) => row.key === own)?.parent;
        return parent === undefined ? [] : [parent, ...around(parent)];
      };
      const open = around(key);
      setFolded((before) => (open.some((own) => before.has(own)) ? without(before, open) : before));
    },
    [designer],
  );

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const at = shown.findIndex(({ key }) => key === current);
    const step = treeStep(shown, at, event.key, isFolded, lettersOf(event, typed.current));
    if (!step) return false;
    event.preventDefault();
    if (step.kind === 'focus') focusRow(step.key);
    else setFold(step.key, step.kind === 'fold');
    return true;
  };

  return { rows: shown, current, isFolded, setFocused, setFold, reveal, onKeyDown };
}

const without = (set: ReadonlySet<NodeKey>, keys: readonly NodeKey[]): ReadonlySet<NodeKey> =>
  new Set([...set].filter((key) => !keys.includes(key)));

/** The letters typed quickly one after the other, with this one. */
function lettersOf(event: KeyboardEvent, typed: { letters: string; at: number }): string {
  if (event.key.length !== 1 || event.key === ' ') return '';
  const isNew = event.timeStamp - typed.at > TYPING;
  typed.letters = isNew ? event.key : typed.letters + event.key;
  typed.at = event.timeStamp;
  return typed.letters;
}

/** Gives a row the focus, also one that is only about to be drawn. */
export function focusRow(key: NodeKey): void {
  const row = document.getElementById(rowId(key));
  if (row) row.focus();
  else requestAnimationFrame(() => document.getElementById(rowId(key))?.focus());
}

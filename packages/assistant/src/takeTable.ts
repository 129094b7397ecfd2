import type { Entries, FieldView, Walk } from '@formularwerk/form';
import { pastedTable, tablePath } from './pastedTable.ts';

/**
 * Makes entries of the list out of the good lines of the table that was pasted there. The others stay where they are,
 * with their headings, to be put right.
 */
export function takeTable(walk: Walk, field: FieldView, itemId: string): Entries {
  const { rows, heading } = pastedTable(walk, field);
  const good = rows.filter(({ problems }) => problems.length === 0);
  const bad = rows.filter(({ problems }) => problems.length > 0);
  const ids = good.map((_, at) => `${itemId}x${at}`);
  const typed = good.flatMap(({ entries }, at) =>
    Object.entries(entries).map(([path, entry]) => [`${field.path}.${ids[at]}.${path}`, entry] as const),
  );
  const left =
    bad.length === 0 ? [] : [...(heading === undefined ? [] : [heading]), ...bad.map(({ text }) => text)];
  const before = field.list?.items.map(({ id }) => id) ?? [];
  return {
    ...walk.entries,
    ...Object.fromEntries(typed),
    [field.path]: [...before, ...ids],
    [tablePath(field.path)]: left.join('\n'),
  };
}

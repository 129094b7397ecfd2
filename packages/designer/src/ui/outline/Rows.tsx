import { memo } from 'react';
import { Row, type RowProps } from './Row.tsx';

interface RowsProps {
  readonly rows: readonly RowProps[];
}

/** The rows of a page (or section) together: the browser skips those out of sight, React those that are the same. */
export const Rows = memo(
  ({ rows }: RowsProps) => (
    <div role="none" className="fd-tree-rows" style={{ '--fd-rows': rows.length } as object}>
      {rows.map((row) => (
        <Row key={row.row.key} {...row} />
      ))}
    </div>
  ),
  (before, after) =>
    before.rows.length === after.rows.length &&
    before.rows.every((row, index) => isSame(row, after.rows[index])),
);

const isSame = (one: RowProps, other: RowProps | undefined): boolean =>
  other !== undefined &&
  one.row === other.row &&
  one.isSelected === other.isSelected &&
  one.isCurrent === other.isCurrent &&
  one.isFolded === other.isFolded &&
  one.problems === other.problems &&
  one.hints === other.hints;

/** Rows in pieces, each beginning with a section or page. */
export function inPieces(rows: readonly RowProps[]): readonly (readonly RowProps[])[] {
  const pieces: RowProps[][] = [];
  for (const row of rows) {
    const last = pieces.at(-1);
    if (last && row.row.kind === 'field') last.push(row);
    else pieces.push([row]);
  }
  return pieces;
}

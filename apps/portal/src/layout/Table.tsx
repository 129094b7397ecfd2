import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Whether the first cell of a row says what the row is about. */
  readonly named?: boolean;
}

interface Row {
  readonly key: string;
  /** As many as there are columns. */
  readonly cells: readonly ReactNode[];
}

/** A table of the portal; on a narrow screen each cell says its column itself. */
export const Table = ({ caption, columns, rows, named = false }: TableProps) => (
  <table className="kern-table portal-table">
    <caption className="kern-sr-only">{caption}</caption>
    <thead className="kern-table__head">
      <tr className="kern-table__row">
        {columns.map((column) => (
          <th key={column} scope="col" className="kern-table__header">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="kern-table__body">
      {rows.map(({ key, cells }) => (
        <tr key={key} className="kern-table__row">
          {cells.map((cell, index) =>
            named && index === 0 ? (
              <th key={columns[index]} scope="row" className="kern-table__cell">
                {cell}
              </th>
            ) : (
              <td key={columns[index]} className="kern-table__cell" data-column={columns[index]}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

import type { EvidenceMatrix, MatrixCell, MatrixRow } from '@formularwerk/assistant';
import type { ReactNode } from 'react';
import { fieldId } from '../ids.ts';

interface EvidenceTableProps {
  readonly matrix: EvidenceMatrix;
  /** What it is a table of. */
  readonly label: string;
  /** What one row is about: "Person". */
  readonly item: string;
  /** What stands in the place of a document. */
  readonly cell: (cell: MatrixCell, row: MatrixRow, document: string) => ReactNode;
  /** What heads a row; its title when absent. */
  readonly head?: (row: MatrixRow) => ReactNode;
}

/**
 * Who has to bring which document. Where the columns do not fit, each row is a block that names its documents; the roles
 * are written out because a table that is drawn as blocks loses them in some browsers.
 */
export const EvidenceTable = ({ matrix, label, item, head, cell }: EvidenceTableProps) => (
  // biome-ignore-start lint/a11y/noRedundantRoles: see above.
  <table role="table" aria-label={label} className="fw-matrix">
    <thead role="rowgroup">
      <tr role="row">
        {[{ id: '', label: item }, ...matrix.documents].map((column) => (
          <th key={column.id} role="columnheader" scope="col">
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {matrix.rows.map((row) => (
        <tr key={row.item.path} role="row" id={fieldId(row.item.path)} tabIndex={-1}>
          <th role="rowheader" scope="row">
            {head ? head(row) : row.item.title}
          </th>
          {row.cells.map((one, index) => {
            const document = matrix.documents[index]?.label ?? '';
            return (
              <td key={one.id} role="cell" data-column={document}>
                {cell(one, row, document)}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
  // biome-ignore-end lint/a11y/noRedundantRoles: see above.
);

import type { Column, Parameter } from '@formularwerk/form';
import { idFor } from '../../../core/idFor.ts';
import { textOf } from '../../../core/textOf.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { Checkbox } from '../../controls/Checkbox.tsx';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { SelectControl } from '../../controls/SelectControl.tsx';
import { AddLine } from '../AddLine.tsx';
import { Part } from '../Part.tsx';
import { TextsControl } from '../TextsControl.tsx';
import { texts } from '../texts.ts';
import { useEdit } from '../useEdit.ts';
import { SampleControl } from './SampleControl.tsx';
import { sampleOf } from './samples.ts';

type Row = Readonly<Record<string, string | number | boolean>>;

const { table: _, ...COLUMN_TYPES } = texts.parameterTypes;

/** The columns of a table, and rows to try the form with. */
export function TablePart({ parameter }: { readonly parameter: Parameter }) {
  const { attempt } = useEdit();
  const columns = parameter.columns ?? [];
  const rows: readonly Row[] = Array.isArray(parameter.sample) ? parameter.sample : [];
  const set = (nextColumns: readonly Column[], nextRows: readonly Row[], continues = false) =>
    attempt(
      {
        type: 'editParameter',
        parameter: parameter.id,
        set: { columns: nextColumns as never, sample: nextRows as never },
      },
      continues,
    );
  const setColumn = (at: number, column: Column, continues = false) =>
    set(columns.with(at, column), rows, continues);
  return (
    <>
      <Part title={texts.rows} hint={texts.parameterSampleHint}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section className="fd-table-scroll" tabIndex={0} aria-label={texts.rowsTable}>
          <table className="fd-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.id} scope="col">
                    {headingOf(column)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // Rows have no ids; they keep their order.
                <tr key={`${at}`}>
                  {columns.map((column) => (
                    <td key={column.id}>
                      <SampleControl
                        label={texts.cell(headingOf(column), at + 1)}
                        labelHidden
                        type={column.type}
                        value={row[column.id]}
                        onValue={(value, continues) =>
                          set(columns, rows.with(at, withCell(row, column.id, value)), continues)
                        }
                      />
                    </td>
                  ))}
                  <td>
                    <IconButton
                      icon="remove"
                      label={texts.removeRow(at + 1)}
                      tip={texts.removeShort}
                      onClick={() => set(columns, rows.toSpliced(at, 1))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div className="fd-buttons">
          <ActionButton
            icon="add"
            onClick={() =>
              set(columns, [...rows, Object.fromEntries(columns.map(({ id, type }) => [id, sampleOf(type)]))])
            }
          >
            {texts.addRow}
          </ActionButton>
        </div>
      </Part>
      <Part title={texts.columns}>
        {columns.map((column, at) => (
          <Disclosure key={column.id} title={headingOf(column)} summary={texts.parameterTypes[column.type]}>
            <TextsControl
              label={texts.columnLabel}
              value={column.label}
              onText={(label, continues) => setColumn(at, withLabel(column, label), continues)}
            />
            <SelectControl
              label={texts.columnType}
              value={column.type}
              options={Object.entries(COLUMN_TYPES).map(([value, label]) => ({ value, label }))}
              onSelect={(type) =>
                set(
                  columns.with(at, { ...column, type: type as Column['type'] }),
                  rows.map((row) => ({ ...row, [column.id]: sampleOf(type) })),
                )
              }
            />
            <Checkbox
              label={texts.columnOptional}
              checked={column.optional === true}
              onChange={(isOptional) => {
                const { optional: _optional, ...plain } = column;
                setColumn(at, isOptional ? { ...plain, optional: true } : plain);
              }}
            />
            {columns.length > 1 && (
              <div className="fd-buttons">
                <ActionButton
                  look="tertiary"
                  icon="remove"
                  onClick={() =>
                    set(
                      columns.toSpliced(at, 1),
                      rows.map(({ [column.id]: _cell, ...row }) => row),
                    )
                  }
                >
                  {texts.removeColumn(headingOf(column))}
                </ActionButton>
              </div>
            )}
          </Disclosure>
        ))}
        <AddLine
          label={texts.newColumn}
          onAdd={(label) => {
            const id = idFor(label, new Set(columns.map((column) => column.id)));
            return set(
              [...columns, { id, type: 'text', label }],
              rows.map((row) => ({ ...row, [id]: sampleOf('text') })),
            );
          }}
        />
      </Part>
    </>
  );
}

const headingOf = ({ id, label }: Column): string => (label === undefined ? id : textOf(label));

const withLabel = ({ label: _label, ...column }: Column, label: Column['label']): Column => ({
  ...column,
  ...(label !== undefined && { label }),
});

function withCell(row: Row, id: string, value: string | number | boolean | undefined): Row {
  const { [id]: _cell, ...others } = row;
  return value === undefined ? others : { ...row, [id]: value };
}

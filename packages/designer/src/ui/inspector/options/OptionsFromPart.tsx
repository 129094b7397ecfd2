import type { OptionsFrom, Parameter } from '@formularwerk/form';
import { optionsOf } from '@formularwerk/form/conditions';
import { idFor } from '../../../core/idFor.ts';
import type { Address } from '../../../core/node.ts';
import { textOf } from '../../../core/textOf.ts';
import { ActionButton } from '../../controls/ActionButton.tsx';
import { SelectControl } from '../../controls/SelectControl.tsx';
import { useDesignerState, useDesignerTools } from '../../designerContext.ts';
import { ExpressionControl } from '../expert/ExpressionControl.tsx';
import { useLevel } from '../level.ts';
import { Part } from '../Part.tsx';
import { texts } from '../texts.ts';
import { useFieldEdit } from '../useFieldEdit.ts';

interface OptionsFromPartProps {
  readonly address: Address;
  readonly options: OptionsFrom;
}

/** Answers that come from a table of the municipality: which one, and which of its columns. */
export function OptionsFromPart({ address, options }: OptionsFromPartProps) {
  const set = useFieldEdit(address);
  const { designer } = useDesignerTools();
  const { isExpert } = useLevel();
  const tables = useTables();
  const columns = tables.find(({ id }) => id === options.from)?.columns ?? [];
  const columnOptions = columns.map(({ id, label }) => ({ value: id, label: label ? textOf(label) : id }));
  const change = (next: Partial<OptionsFrom>) => set({ options: withoutEmpty({ ...options, ...next }) });
  return (
    <Part title={texts.options} hint={texts.optionsFrom}>
      <SelectControl
        label={texts.optionsFromTable}
        value={options.from}
        options={tables.map(({ id, label }) => ({ value: id, label: textOf(label) }))}
        onSelect={(from) => {
          const table = tables.find(({ id }) => id === from);
          if (table) set({ options: { ...fromTable(table) } });
        }}
      />
      <SelectControl
        label={texts.optionsFromLabel}
        value={options.label}
        options={columnOptions}
        onSelect={(label) => change({ label })}
      />
      <SelectControl
        label={texts.optionsFromValue}
        value={options.value}
        options={columnOptions}
        onSelect={(value) => change({ value })}
      />
      {isExpert && (
        <ExpressionControl
          label={texts.optionsFromWhere}
          value={options.where ?? ''}
          onText={(where, continues) => set({ options: withoutEmpty({ ...options, where }) }, continues)}
        />
      )}
      <div className="fd-buttons">
        <ActionButton
          look="tertiary"
          icon="edit"
          onClick={() => {
            const taken = new Set<string>();
            const own = optionsOf(designer.getState().form, options).map(({ label }) => {
              const id = idFor(label, taken);
              taken.add(id);
              return { id, label };
            });
            designer.run({ type: 'editField', field: address, set: { options: own } });
          }}
        >
          {texts.optionsToOwn}
        </ActionButton>
      </div>
    </Part>
  );
}

/** The way to answers from a table, where the form has one. */
export function TakeFromTable({ address }: { readonly address: Address }) {
  const { designer } = useDesignerTools();
  const [table] = useTables();
  if (!table) return undefined;
  return (
    <ActionButton
      look="tertiary"
      icon="link"
      onClick={() =>
        designer.run({ type: 'editField', field: address, set: { options: { ...fromTable(table) } } })
      }
    >
      {texts.optionsToTable}
    </ActionButton>
  );
}

const useTables = (): readonly Parameter[] =>
  (useDesignerState((state) => state.form.parameters) ?? []).filter(({ type }) => type === 'table');

/** The first column as what is stored, the second as what is read. */
function fromTable({ id, columns = [] }: Parameter): OptionsFrom {
  const [first, second] = columns;
  return { from: id, value: first?.id ?? '', label: second?.id ?? first?.id ?? '' };
}

const withoutEmpty = ({ where, ...options }: OptionsFrom) => ({ ...options, ...(where && { where }) });

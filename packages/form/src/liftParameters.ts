import type { Json } from './entries.ts';
import type { FeelValue } from './feel/values.ts';
import { isValueType } from './fields/fieldType.ts';
import { fieldType } from './fields/index.ts';
import type { Column, Parameter } from './generated/definition.ts';

/** Parameter values as expressions see them. Where a municipality set none, the definition's sample holds. */
export function liftParameters(
  parameters: readonly Parameter[] = [],
  values: Readonly<Record<string, Json>> = {},
): ReadonlyMap<string, FeelValue> {
  return new Map(
    parameters.map((parameter) => {
      const value = Object.hasOwn(values, parameter.id) ? values[parameter.id] : (parameter.sample as Json);
      return [
        parameter.id,
        parameter.type === 'table' ? liftTable(value, parameter.columns ?? []) : lift(value, parameter.type),
      ];
    }),
  );
}

const liftTable = (value: Json | undefined, columns: readonly Column[]): FeelValue =>
  (Array.isArray(value) ? value : []).map(
    (row: Json) => new Map(columns.map((column) => [column.id, liftCell(row, column)])),
  );

function liftCell(row: Json, column: Column): FeelValue {
  const isRow = typeof row === 'object' && row !== null && !Array.isArray(row);
  return isRow && Object.hasOwn(row, column.id)
    ? lift((row as Readonly<Record<string, Json>>)[column.id], column.type)
    : null;
}

function lift(value: Json | undefined, type: Column['type']): FeelValue {
  const scalar = fieldType(type);
  return value === undefined || value === null || !isValueType(scalar) ? null : scalar.lift(value);
}

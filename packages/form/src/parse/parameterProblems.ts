import { isValueType } from '../fields/fieldType.ts';
import { fieldType } from '../fields/index.ts';
import type { Column, Field, FormDefinition, Parameter } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { childPath } from './definitionPath.ts';

/** What is wrong with parameters: columns where none belong or none are, samples that don't fit their type. */
export const parameterProblems = (definition: FormDefinition): Problem[] =>
  (definition.parameters ?? []).flatMap((parameter, index) => {
    const path = `parameters[${index}]`;
    return [
      ...columnProblems(parameter, path),
      ...parameterValueProblems(parameter, parameter.sample, `${path}.sample`),
    ];
  });

function columnProblems({ type, columns }: Parameter, path: string): Problem[] {
  if (type === 'table' && columns === undefined)
    return [{ path, code: 'definition.missing', params: { property: 'columns' } }];
  return type !== 'table' && columns !== undefined
    ? [{ path: `${path}.columns`, code: 'definition.columnsOfScalar' }]
    : [];
}

/**
 * What keeps a value from being this parameter's: also for the values that a municipality sets. A table is a list of
 * rows that have every column that is not optional, and no other.
 */
export function parameterValueProblems(parameter: Parameter, value: unknown, path: string): Problem[] {
  if (parameter.type !== 'table') return scalarProblems(parameter.type, value, path);
  if (parameter.columns === undefined) return [];
  if (!Array.isArray(value)) return [{ path, code: 'definition.sample.table' }];
  if (value.length === 0) return [{ path, code: 'definition.sample.empty' }];
  return value.flatMap((row: unknown, index) =>
    rowProblems(parameter.columns ?? [], row, childPath(path, index)),
  );
}

function rowProblems(columns: readonly Column[], row: unknown, path: string): Problem[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return [{ path, code: 'definition.sample.table' }];
  const known = new Set(columns.map((column) => column.id));
  const strange = Object.keys(row).filter((key) => !known.has(key));
  return [
    ...strange.map((column) => ({
      path: childPath(path, column),
      code: 'definition.sample.unknownColumn',
      params: { column },
    })),
    ...columns.flatMap((column) => cellProblems(column, (row as Record<string, unknown>)[column.id], path)),
  ];
}

function cellProblems({ id, type, optional }: Column, value: unknown, path: string): Problem[] {
  if (value !== undefined) return scalarProblems(type, value, childPath(path, id));
  return optional ? [] : [{ path, code: 'definition.sample.missingColumn', params: { column: id } }];
}

function scalarProblems(type: Column['type'], value: unknown, path: string): Problem[] {
  return isCanonical(value, { id: 'wert', type, label: 'Wert' })
    ? []
    : [{ path, code: 'definition.sample', params: { type, how: type } }];
}

function isCanonical(value: unknown, field: Field): boolean {
  const type = fieldType(field.type);
  const entry = isValueType(type) ? type.entry(value, field) : undefined;
  return entry !== undefined && isValueType(type) && 'answer' in type.read(entry, field);
}

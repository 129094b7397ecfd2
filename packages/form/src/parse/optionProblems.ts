import { closest } from '../feel/suggest.ts';
import type { FormDefinition, OptionsFrom, Parameter } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { fieldNodes } from './nodes.ts';

/** Options that are to come from a table that isn't there, or from columns that can't give them. */
export const optionProblems = (definition: FormDefinition, doubtful?: ReadonlySet<string>): Problem[] =>
  fieldNodes(definition).flatMap(({ field, path }) =>
    'options' in field && !Array.isArray(field.options)
      ? fromProblems(field.options, definition.parameters ?? [], `${path}.options`, doubtful)
      : [],
  );

function fromProblems(
  options: OptionsFrom,
  parameters: readonly Parameter[],
  path: string,
  doubtful?: ReadonlySet<string>,
): Problem[] {
  const index = parameters.findIndex((parameter) => parameter.id === options.from);
  const table = parameters[index];
  if (doubtful?.has(`parameters[${index}]`)) return [];
  if (table?.type === 'table')
    return [
      ...columnProblems(options.value, table, `${path}.value`),
      ...columnProblems(options.label, table, `${path}.label`),
    ];
  if (table)
    return [
      { path: `${path}.from`, code: 'definition.options.noTable', params: { parameter: options.from } },
    ];
  const suggestion = closest(
    options.from,
    parameters.filter((parameter) => parameter.type === 'table').map((parameter) => parameter.id),
  );
  return [
    {
      path: `${path}.from`,
      code: 'definition.options.unknownParameter',
      params: { parameter: options.from, ...(suggestion && { suggestion }) },
    },
  ];
}

function columnProblems(id: string, { columns = [], ...table }: Parameter, path: string): Problem[] {
  const column = columns.find((one) => one.id === id);
  if (!column) {
    const suggestion = closest(
      id,
      columns.map((one) => one.id),
    );
    return [
      {
        path,
        code: 'definition.options.unknownColumn',
        params: { column: id, parameter: table.id, ...(suggestion && { suggestion }) },
      },
    ];
  }
  const usable = column.type === 'text' && !column.optional;
  return usable
    ? []
    : [{ path, code: 'definition.options.columnType', params: { column: id, parameter: table.id } }];
}

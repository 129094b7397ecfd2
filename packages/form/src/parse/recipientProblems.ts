import { closest } from '../feel/suggest.ts';
import type { FormDefinition, Selection } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { fieldAddresses } from './addresses.ts';
import { childPath } from './definitionPath.ts';
import { fieldNodes } from './nodes.ts';

/** Recipients and follow-ups that select what the form does not have, or that are called the same. */
export function recipientProblems(definition: FormDefinition): Problem[] {
  const { recipients = [], followUps = [] } = definition;
  if (recipients.length + followUps.length === 0) return [];
  const known = [...fieldAddresses(definition).values()];
  const boxes = new Set(
    fieldNodes(definition).flatMap(({ field }) =>
      'meta' in field && field.meta?.box ? [field.meta.box] : [],
    ),
  );
  return [
    ...recipients.flatMap((one, index) =>
      selectionProblems(one.sees, `recipients[${index}].sees`, known, boxes),
    ),
    ...followUps.flatMap((one, index) =>
      selectionProblems(one.copy, `followUps[${index}].copy`, known, boxes),
    ),
    ...followUps.flatMap(({ form, answers = {} }, index) =>
      form === definition.id ? unknown(Object.keys(answers), known, `followUps[${index}].answers`) : [],
    ),
    ...followUps.flatMap((one, index) =>
      one.copy && one.form !== definition.id
        ? [
            {
              path: `followUps[${index}].copy`,
              code: 'definition.copy.otherForm',
              params: { form: one.form },
            },
          ]
        : [],
    ),
  ];
}

const selectionProblems = (
  { boxes = [], fields = [] }: Selection = {},
  path: string,
  known: readonly string[],
  there: ReadonlySet<string>,
): Problem[] => [
  ...(boxes.length > 0 && there.size === 0 ? [{ path: `${path}.boxes`, code: 'definition.noBoxes' }] : []),
  ...unknown(fields, known, `${path}.fields`),
];

/** Addresses in a list or as the names of an object that no field has. */
const unknown = (addresses: readonly string[], known: readonly string[], path: string): Problem[] =>
  addresses.flatMap((address, index): Problem[] => {
    if (known.includes(address)) return [];
    const suggestion = closest(address, known);
    return [
      {
        path: path.endsWith('answers') ? childPath(path, address) : childPath(path, index),
        code: 'definition.unknownField',
        params: { field: address, ...(suggestion && { suggestion }) },
      },
    ];
  });

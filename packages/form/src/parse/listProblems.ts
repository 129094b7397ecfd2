import { itemFields } from '../fields/childFields.ts';
import type { FormDefinition, ListField } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { isReservedId } from './idProblems.ts';
import { fieldNodes, pageNodes } from './nodes.ts';
import { declaredIds } from './scope.ts';

/** Lists that say two things at once about their entries, and outcomes that ask questions or lead out of the web. */
export const listProblems = (definition: FormDefinition): Problem[] => [
  ...fieldNodes(definition).flatMap(({ field, path }) =>
    field.type === 'list' ? problemsOf(field, path) : [],
  ),
  ...pageNodes(definition).flatMap(({ page, path }) => [
    ...(page.outcome && page.fields.length > 0
      ? [{ path: `${path}.fields`, code: 'definition.outcome.fields' }]
      : []),
    ...(page.outcome?.next ?? []).flatMap(({ url }, index) =>
      Object.values(typeof url === 'object' ? url : { de: url ?? 'https://' }).some(
        (text = '') => !/^(https:\/\/|\{\{)/.test(text),
      )
        ? [{ path: `${path}.outcome.next[${index}].url`, code: 'definition.outcome.url' }]
        : [],
    ),
  ]),
];

function problemsOf(field: ListField, path: string): Problem[] {
  const problem = (property: string, code: string, params: Problem['params'] = {}): Problem => ({
    path: property === '' ? path : `${path}.${property}`,
    code: `definition.list.${code}`,
    params,
  });
  const { fields, pages, each, as } = field;
  return [
    ...(fields === undefined && pages === undefined ? [problem('', 'nothing')] : []),
    ...(fields !== undefined && pages !== undefined ? [problem('pages', 'both')] : []),
    ...(each === undefined && as !== undefined ? [problem('as', 'asOfNothing')] : []),
    ...(each !== undefined && field.min !== undefined ? [problem('min', 'limitOfDerived')] : []),
    ...(each !== undefined && field.max !== undefined ? [problem('max', 'limitOfDerived')] : []),
    ...(as !== undefined && (isReservedId(as) || declaredIds(itemFields(field)).includes(as))
      ? [problem('as', 'takenName', { id: as })]
      : []),
  ];
}

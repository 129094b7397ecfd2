import { keywords } from '../feel/read.ts';
import type { FormDefinition } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { functionNames } from './functionNames.ts';
import { checkLists, fieldNodes, pageNodes, sectionNodes } from './nodes.ts';

interface Named {
  readonly id: string;
  /** Of what bears the id. */
  readonly path: string;
  /** Whose name space it is in. */
  readonly space: string;
}

/** Ids that occur twice in their name space, and ids that already mean something else. */
export const idProblems = (definition: FormDefinition): Problem[] => [
  ...spaces(definition).flatMap(duplicates),
  ...names(definition).flatMap(reserved),
  ...columns(definition)
    .flatMap(reserved)
    .filter((problem) => problem.code !== 'definition.functionName'),
  ...pageNodes(definition)
    .filter(({ page }) => TAKEN.has(page.id))
    .map(({ page, path }) => ({
      path: `${path}.id`,
      code: 'definition.reservedPage',
      params: { id: page.id },
    })),
];

/** Where the review and the overview are in addresses. */
const TAKEN: ReadonlySet<string> = new Set(['pruefen', 'uebersicht']);

/** What `this`, `parent` … mean inside lists and filters. */
const SCOPE_WORDS: ReadonlySet<string> = new Set(['this', 'item', 'parent', 'position']);

/** Name spaces: sections, pages, names of each scope, options of each field, checks of each node, columns of each table. */
const spaces = (definition: FormDefinition): Named[][] => [
  sectionNodes(definition).map(({ section, path }) => ({ id: section.id, path, space: 'sections' })),
  pageNodes(definition).map(({ page, path }) => ({ id: page.id, path, space: 'pages' })),
  ...Map.groupBy([...names(definition), ...columns(definition)], (named) => named.space).values(),
  ...fieldNodes(definition).map(({ field, path }) =>
    'options' in field && Array.isArray(field.options) ? listed(field.options, `${path}.options`) : [],
  ),
  ...fieldNodes(definition).map(({ field, path }) =>
    'pages' in field ? listed(field.pages ?? [], `${path}.pages`) : [],
  ),
  ...checkLists(definition).map(({ checks, path }) => listed(checks, path)),
  listed(definition.recipients ?? [], 'recipients'),
  listed(definition.followUps ?? [], 'followUps'),
  listed(definition.documents?.templates ?? [], 'documents.templates'),
];

/** What expressions call by name: parameters and fields. */
const names = (definition: FormDefinition): Named[] => [
  ...(definition.parameters ?? []).map(({ id }, index) => ({ id, path: `parameters[${index}]`, space: '' })),
  ...fieldNodes(definition).map(({ field, path, scope }) => ({ id: field.id, path, space: scope })),
];

/** Columns are only properties of rows, so that they may be called like a function: `min`, `count`. */
const columns = (definition: FormDefinition): Named[] =>
  (definition.parameters ?? []).flatMap((parameter, index) =>
    listed(parameter.columns ?? [], `parameters[${index}].columns`),
  );

const listed = (all: readonly { id: string }[], path: string): Named[] =>
  all.map(({ id }, index) => ({ id, path: `${path}[${index}]`, space: path }));

function duplicates(space: readonly Named[]): Problem[] {
  const first = new Map<string, string>();
  return space.flatMap(({ id, path }) => {
    const other = first.get(id);
    if (other !== undefined)
      return [{ path: `${path}.id`, code: 'definition.duplicateId', params: { id, other } }];
    first.set(id, path);
    return [];
  });
}

/** An id that means something else to rules or addresses, wherever it stands. */
export const isReservedId = (id: string): boolean =>
  TAKEN.has(id) || reserved({ id, path: '', space: '' }).length > 0;

function reserved({ id, path }: Named): Problem[] {
  if (keywords.has(id) || SCOPE_WORDS.has(id))
    return [{ path: `${path}.id`, code: 'definition.keyword', params: { id } }];
  if (id in Object.prototype) return [{ path: `${path}.id`, code: 'definition.takenId', params: { id } }];
  return functionNames.has(id)
    ? [{ path: `${path}.id`, code: 'definition.functionName', params: { id } }]
    : [];
}

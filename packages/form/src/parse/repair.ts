import type { FormDefinition } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { keysOf, pathOf, valueAt } from './definitionPath.ts';
import { shapeProblems } from './shapeProblems.ts';

/** A definition with its misshapen parts replaced, so that the sense of the rest can be looked at. */
export interface Repaired {
  readonly definition: FormDefinition;
  /** Paths of fields and parameters of which nothing is known but the name. */
  readonly doubtful: ReadonlySet<string>;
}

const ROUNDS = 4;

/**
 * Replaces what is misshapen by something harmless at the same path, so that one mistake doesn't hide another: texts by
 * an ellipsis, a misspelt property by the right one, a broken field by one of which only the name is known. Undefined
 * where too little is left to go on with. The definition itself stays as it is.
 */
export function repair(json: unknown, problems: readonly Problem[]): Repaired | undefined {
  const definition: unknown = structuredClone(json);
  const doubtful = new Set<string>();
  let open = problems;
  for (let round = 0; round < ROUNDS && open.length > 0; round += 1) {
    const way = round === 0 ? mend : replace;
    if (!open.every((problem) => way(definition, problem, doubtful))) return undefined;
    open = shapeProblems(definition);
  }
  return open.length === 0 ? { definition: definition as FormDefinition, doubtful } : undefined;
}

type Keys = readonly (string | number)[];
type Container = Record<string | number, unknown>;

const TEXTS: ReadonlySet<string | number> = new Set([
  'label',
  'title',
  'help',
  'text',
  'message',
  'item',
  'items',
  'add',
  'unit',
  'basis',
  'group',
]);
const ELLIPSIS = '…';

/** False where nothing can be done. */
function mend(root: unknown, problem: Problem, doubtful: Set<string>): boolean {
  const keys = keysOf(problem.path);
  if (problem.code === 'definition.unknownProperty') return rename(root, keys, problem.params?.suggestion);
  if (problem.code === 'definition.missing')
    return mendMissing(root, keys, String(problem.params?.property), doubtful);
  return mendText(root, keys) || replaceUnit(root, keys, doubtful);
}

function rename(root: unknown, keys: Keys, suggestion: unknown): boolean {
  const parent = containerAt(root, keys.slice(0, -1));
  const name = keys.at(-1);
  if (parent === undefined || name === undefined) return false;
  const value = parent[name];
  delete parent[name];
  if (typeof suggestion === 'string' && !Object.hasOwn(parent, suggestion)) parent[suggestion] = value;
  return true;
}

/** What could not be mended at first gives way as a whole. */
const replace = (root: unknown, { path, params }: Problem, doubtful: Set<string>): boolean =>
  replaceUnit(
    root,
    [...keysOf(path), ...(params?.property === undefined ? [] : [String(params.property)])],
    doubtful,
  );

const mendMissing = (root: unknown, keys: Keys, property: string, doubtful: Set<string>): boolean =>
  TEXTS.has(property) || property === 'de'
    ? put(root, [...keys, property], ELLIPSIS)
    : replaceUnit(root, [...keys, property], doubtful);

/** Whatever is wrong inside a text, the whole text gives way. */
function mendText(root: unknown, keys: Keys): boolean {
  const last = keys.findLastIndex((key) => TEXTS.has(key));
  const isText = last >= keys.length - 2 && last >= 0 && typeof keys[last - 1] !== 'undefined';
  return (
    (isText || (keys.length <= 2 && keys[0] === 'title')) &&
    put(root, keys.slice(0, Math.max(last, 0) + 1), ELLIPSIS)
  );
}

/** Replaces the innermost part that can stand for itself: a field, a parameter, a check, a service, a property of a page. */
function replaceUnit(root: unknown, keys: Keys, doubtful: Set<string>): boolean {
  const at = keys.findLastIndex(
    (key, index) => typeof key === 'number' && Object.hasOwn(UNITS, keys[index - 1] ?? ''),
  );
  const unit = UNITS[String(keys[at - 1]) as keyof typeof UNITS];
  if (unit === undefined) return replaceProperty(root, keys);
  const own = keys.slice(0, at + 1);
  if (unit === 'place') return at + 1 < keys.length && replaceProperty(root, keys.slice(0, at + 2));
  if (unit === 'field' || unit === 'parameter') doubtful.add(pathOf(own));
  const id = idAt(root, own);
  return put(root, own, REPLACEMENTS[unit](id));
}

const UNITS = {
  fields: 'field',
  declarations: 'declaration',
  computed: 'computed',
  parameters: 'parameter',
  checks: 'check',
  services: 'service',
  sections: 'place',
  pages: 'place',
} as const;

const REPLACEMENTS: Readonly<
  Record<Exclude<(typeof UNITS)[keyof typeof UNITS], 'place'>, (id: string) => unknown>
> = {
  field: (id) => ({ id, type: 'text', label: ELLIPSIS }),
  declaration: (id) => ({ id, type: 'boolean', label: ELLIPSIS }),
  computed: (id) => ({
    id,
    type: 'computed',
    label: ELLIPSIS,
    result: 'text',
    value: 'null',
    optional: true,
  }),
  parameter: (id) => ({ id, type: 'text', label: ELLIPSIS, sample: ELLIPSIS }),
  check: (id) => ({ id, when: 'false', message: ELLIPSIS }),
  service: () => ({}),
};

/** What the form, its sections and pages need for themselves; everything else they can do without. */
const NEEDED: Readonly<Record<string, (keys: Keys) => unknown>> = {
  format: () => 1,
  title: () => ELLIPSIS,
  delivery: () => ({ office: 'ersatz' }),
  id: (keys) => (keys.length === 1 ? 'ersatz' : standIn(keys)),
  fields: () => [],
};

function replaceProperty(root: unknown, keys: Keys): boolean {
  const own = keys.slice(0, keys.findLastIndex((key) => typeof key === 'number') + 2);
  const name = String(own.at(-1));
  const parent = containerAt(root, own.slice(0, -1));
  if (parent === undefined || name === 'sections' || name === 'pages') return false;
  if (Object.hasOwn(NEEDED, name)) parent[name] = NEEDED[name]?.(own);
  else delete parent[name];
  return true;
}

/** The id that stands there, or one that nobody has. */
function idAt(root: unknown, keys: Keys): string {
  const id = valueAt(root, [...keys, 'id']);
  return typeof id === 'string' && /^[a-z][a-zA-Z0-9]{0,62}$/.test(id) ? id : standIn(keys);
}

const standIn = (keys: Keys): string =>
  `ersatz${keys.filter((key) => typeof key === 'number').join('x')}${String(keys.at(-2)).slice(0, 1)}`;

function put(root: unknown, keys: Keys, value: unknown): boolean {
  const parent = containerAt(root, keys.slice(0, -1));
  const key = keys.at(-1);
  if (parent === undefined || key === undefined) return false;
  parent[key] = value;
  return true;
}

function containerAt(root: unknown, keys: Keys): Container | undefined {
  const value = valueAt(root, keys);
  return typeof value === 'object' && value !== null ? (value as Container) : undefined;
}

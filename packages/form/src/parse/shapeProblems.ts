import { closest } from '../feel/suggest.ts';
import type { ShapeError } from '../generated/validateDefinition.js';
import { validateDefinition } from '../generated/validateDefinition.js';
import type { Problem } from '../problem.ts';
import { childPath, pathOf, pointerKeys, valueAt } from './definitionPath.ts';
import { fieldTypeNames, propertyNamesAt } from './schemaAt.ts';

/**
 * What is wrong with the shape of a definition: properties that are missing or unknown, values of the wrong type or
 * form. One mistake gives one problem, at its path, with what was probably meant.
 */
export function shapeProblems(json: unknown): Problem[] {
  if (validateDefinition(json)) return [];
  const places = Map.groupBy(validateDefinition.errors ?? [], (error) => error.instancePath);
  const above = pointersAbove(places.keys());
  return [...places].flatMap(([pointer, errors]) => placeProblems(pointer, errors, above, json));
}

/** Where something further in is wrong. */
function pointersAbove(pointers: Iterable<string>): ReadonlySet<string> {
  const above = new Set<string>();
  for (const pointer of pointers)
    for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
      const outer = pointer.slice(0, end);
      if (above.has(outer)) break;
      above.add(outer);
      if (end === 0) break;
    }
  return above;
}

function placeProblems(
  pointer: string,
  errors: readonly ShapeError[],
  above: ReadonlySet<string>,
  json: unknown,
): Problem[] {
  const keys = pointerKeys(pointer, json);
  const place: Place = { path: pathOf(keys), keys, found: valueAt(json, keys), json };
  if (errors.some((error) => error.keyword === 'oneOf'))
    return alternativeProblems(place, errors, above.has(pointer));
  return withoutMisspelt(errors.flatMap((error) => problemOf(error, place)));
}

/** A misspelt property is one mistake, though its right name is missing too. */
function withoutMisspelt(problems: readonly Problem[]): Problem[] {
  const suggested = new Set(problems.map((problem) => problem.params?.suggestion));
  return problems.filter(
    (problem) => problem.code !== 'definition.missing' || !suggested.has(problem.params?.property),
  );
}

interface Place {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly found: unknown;
  readonly json: unknown;
}

// Alternatives of our schema differ by their JSON type. So if anything but types is wrong here or further in, that
// was the alternative meant; else none was, and all their types are told at once.
function alternativeProblems(place: Place, errors: readonly ShapeError[], wrongInside: boolean): Problem[] {
  const meant = errors.filter((error) => error.keyword !== 'oneOf' && error.keyword !== 'type');
  if (meant.length > 0) return withoutMisspelt(meant.flatMap((error) => problemOf(error, place)));
  if (wrongInside) return [];
  const expected = new Set(
    errors
      .filter((error) => error.keyword === 'type')
      .flatMap((error) => error.params.type as string | string[]),
  );
  return [typeProblem(place, [...expected])];
}

function problemOf(error: ShapeError, place: Place): Problem[] {
  const { path, found } = place;
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return [{ path, code: 'definition.missing', params: { property: String(params.missingProperty) } }];
    case 'additionalProperties':
      return [unknownProperty(place, String(params.additionalProperty))];
    case 'propertyNames':
      return [languageProblem(path, String(params.propertyName))];
    case 'type':
      return [typeProblem(place, [params.type as string | string[]].flat())];
    case 'const':
      return [
        {
          path,
          code: 'definition.const',
          params: { expected: JSON.stringify(params.allowedValue), found: shown(JSON.stringify(found)) },
        },
      ];
    case 'enum':
      return [enumProblem(place, (params.allowedValues as unknown[]).map(shown))];
    case 'discriminator':
      return fieldTypeProblems(place);
    case 'pattern':
      return error.propertyName === undefined ? [patternProblem(place)] : [];
    default:
      return [
        {
          path,
          code: `definition.${error.keyword}`,
          params: { limit: Number(params.limit), found: sizeOf(found) },
        },
      ];
  }
}

function unknownProperty({ path, keys, json }: Place, name: string): Problem {
  const suggestion = closest(name, propertyNamesAt(json, keys));
  return {
    path: childPath(path, name),
    code: 'definition.unknownProperty',
    params: { property: name, ...(suggestion && { suggestion }) },
  };
}

const languageProblem = (path: string, tag: string): Problem => ({
  path: childPath(path, tag),
  code: 'definition.language',
  params: { found: tag },
});

const typeProblem = ({ path, found }: Place, expected: readonly string[]): Problem => ({
  path,
  code: 'definition.type',
  params: {
    expected: expected.join('|'),
    found: jsonType(found),
    how: WANTED[expected.join('|')] ?? 'value',
  },
});

/** What the types that can stand at a place are called in a sentence. */
const WANTED: Readonly<Record<string, string>> = {
  'string|object': 'text',
  string: 'string',
  'boolean|string': 'condition',
  'number|string': 'limit',
  'integer|string': 'wholeLimit',
  'array|object': 'options',
  object: 'object',
  array: 'array',
  boolean: 'boolean',
  integer: 'integer',
};

function enumProblem({ path, found }: Place, allowed: readonly string[]): Problem {
  const suggestion = closest(shown(found), allowed);
  return {
    path,
    code: 'definition.enum',
    params: { found: shown(found), allowed: allowed.join(', '), ...(suggestion && { suggestion }) },
  };
}

/** An absent `type` is told as missing. */
function fieldTypeProblems({ path, keys, found }: Place): Problem[] {
  const type = valueAt(found, ['type']);
  if (type === undefined) return [];
  const at = childPath(path, 'type');
  if (typeof type !== 'string')
    return [typeProblem({ path: at, keys, found: type, json: undefined }, ['string'])];
  const allowed = fieldTypeNames(keys[0] === 'declarations' ? 'declaration' : 'field');
  const suggestion = FOREIGN_TYPES[type] ?? closest(type, allowed);
  const known = suggestion !== undefined && allowed.includes(suggestion);
  return [
    {
      path: at,
      code: 'definition.unknownFieldType',
      params: { found: type, allowed: allowed.join(', '), ...(known && { suggestion }) },
    },
  ];
}

/** What other form systems call ours. */
const FOREIGN_TYPES: Readonly<Record<string, string>> = {
  radio: 'choice',
  select: 'choice',
  dropdown: 'choice',
  checkboxes: 'choices',
  multiselect: 'choices',
  checkbox: 'boolean',
  string: 'text',
  number: 'decimal',
  float: 'decimal',
  int: 'integer',
  currency: 'money',
  upload: 'file',
  attachment: 'file',
  phone: 'tel',
  mail: 'email',
  repeat: 'list',
  array: 'list',
  fieldset: 'group',
  calculated: 'computed',
  markdown: 'info',
  zahl: 'integer',
  ganzzahl: 'integer',
  kommazahl: 'decimal',
  betrag: 'money',
  datum: 'date',
  uhrzeit: 'time',
  auswahl: 'choice',
  mehrfachauswahl: 'choices',
  telefon: 'tel',
  datei: 'file',
  gruppe: 'group',
  liste: 'list',
  hinweis: 'info',
};

function patternProblem({ path, keys, found }: Place): Problem {
  const kind =
    PATTERN_KINDS.find(([where]) => where.test(path))?.[1] ??
    (keys.at(-1) === 'id' && keys.length > 1 ? 'id' : 'slug');
  return { path, code: 'definition.pattern', params: { found: shown(found), how: kind } };
}

const PATTERN_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.options\[\d+\]\.id$/, 'optionId'],
  [/\.options\.(from|value|label)$/, 'id'],
  [/^languages/, 'language'],
  [/\.leika$/, 'leika'],
  [/\.ozg$/, 'ozg'],
  [/\.templates\[\d+\]\.file$/, 'file'],
];

/** A value as a short text for a sentence. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return [...value].length;
  return Array.isArray(value) ? value.length : Number(value);
}

import { type FeelType, nullable, types } from '../feel/feelType.ts';
import type { Trace } from '../feel/typecheck.ts';
import type { Check, FormDefinition, Options, Text } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { placeholders } from '../texts/resolveText.ts';
import { checkAt, type Found, nothingFound, type Site } from './checkAt.ts';
import { childPath } from './definitionPath.ts';
import { type Guards, withCondition } from './guards.ts';
import { fieldNodes } from './nodes.ts';
import { scopeOfNames, type TypeFrame } from './scope.ts';

/** What was found in the expressions of a form: what is wrong, and what deserves a second look. */
export interface ExpressionFindings {
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/** One pass over a form: checks an expression at its site and keeps what is found. */
export interface Pass extends ExpressionFindings {
  readonly check: (site: Site) => Found;
  readonly problems: Problem[];
  /** Paths of what nothing is known of but its name. */
  readonly doubtful: ReadonlySet<string>;
}

/** With more problems than these, nobody reads what each name may have meant, and looking takes its time. */
const MOST_SUGGESTIONS = 200;

/** Who is told what the expressions at a site refer to. */
export type TraceAt = (site: Site) => Trace;

export function startPass(
  definition: FormDefinition,
  doubtful: ReadonlySet<string>,
  traceAt?: TraceAt,
): Pass {
  const problems: Problem[] = [];
  const hints: Problem[] = [];
  let places: ReadonlyMap<string, string> | undefined;
  const placeOf = (id: string): string | undefined => {
    places ??= placesOfIds(definition);
    return places.get(id);
  };
  const check = (site: Site): Found => {
    const found = checkAt(site, placeOf, traceAt?.(site), problems.length < MOST_SUGGESTIONS);
    if (found.problems.length > 0) problems.push(...found.problems);
    if (found.hints.length > 0) hints.push(...found.hints);
    return found;
  };
  return { check, problems, hints, doubtful };
}

/** The group or list that each id stands in, for those that stand in one only. */
function placesOfIds(definition: FormDefinition): ReadonlyMap<string, string> {
  const nodes = fieldNodes(definition);
  const byPath = new Map(nodes.map(({ field, path }) => [path, field.id]));
  return new Map(
    nodes.flatMap(({ field, scope }) => (scope === '' ? [] : [[field.id, byPath.get(scope) ?? '']])),
  );
}

/** Where something stands: its path, the names it sees, and what is known to be true there. */
export interface Place {
  readonly path: string;
  readonly frame: TypeFrame;
  readonly guards: Guards;
  /** The id of the field that stands here and is not known yet. */
  readonly ownId?: string;
}

export const at = (place: Place, ...keys: readonly (string | number)[]): Place => ({
  ...place,
  path: keys.reduce<string>(childPath, place.path),
});

/** The place of what is shown under a condition. */
export const under = (place: Place, condition: string | undefined): Place => ({
  ...place,
  guards: withCondition(place.guards, condition, (names) => scopeOfNames(place.frame, names)),
});

/** Conditions need true or false; other expressions what `expected` says. Missing is allowed: it counts as not true. */
export function conditionOf(
  pass: Pass,
  expression: string | undefined,
  place: Place,
  expected: FeelType = types.boolean,
): Found {
  return expression === undefined
    ? nothingFound
    : pass.check({ ...place, expression, expected: nullable(expected) });
}

export function checksOf(pass: Pass, checks: readonly Check[] | undefined, place: Place): void {
  for (const [index, check] of (checks ?? []).entries()) {
    const own = at(place, 'checks', index);
    conditionOf(pass, check.when, at(own, 'when'));
    textOf(pass, check.message, under(at(own, 'message'), check.when));
  }
}

export function optionsOf(pass: Pass, options: Options, place: Place): void {
  if (!Array.isArray(options)) {
    if (options.where !== undefined)
      pass.check({ ...at(place, 'where'), expression: options.where, rowsOf: options.from });
    return;
  }
  for (const [index, option] of options.entries()) {
    const own = at(place, index);
    if (option.showIf !== undefined) conditionOf(pass, option.showIf, at(own, 'showIf'));
    textsOf(pass, option, ['label', 'help', 'group'], own);
  }
}

/** The expressions in a text's placeholders, in every language; braces that enclose nothing. */
export function textOf(pass: Pass, text: Text | undefined, place: Place): void {
  if (typeof text === 'string') wordsOf(pass, text, place);
  else if (text !== undefined)
    for (const [tag, words = ''] of Object.entries(text))
      if (hasBraces(words)) wordsOf(pass, words, at(place, tag));
}

/** The texts among the properties of something. */
export function textsOf(pass: Pass, texts: object, properties: readonly string[], place: Place): void {
  for (const property of properties) {
    const text = (texts as Readonly<Record<string, Text | undefined>>)[property];
    if (text !== undefined) textOf(pass, text, at(place, property));
  }
}

// Most texts have none, and forms are checked with every change.
const hasBraces = (words: string): boolean => words.includes('{{');

function wordsOf(pass: Pass, words: string, place: Place): void {
  if (!hasBraces(words)) return;
  const found = placeholders(words);
  for (const { expression, at: start } of found) pass.check({ ...place, expression, offset: start });
  if (words.split('{{').length - 1 !== found.length)
    pass.problems.push({
      path: place.path,
      code: 'definition.placeholder',
      params: { at: words.indexOf('{{') },
    });
}

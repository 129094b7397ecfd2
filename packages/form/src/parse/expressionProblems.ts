import { type FeelType, nullable, types } from '../feel/feelType.ts';
import type {
  Check,
  ComputedField,
  Field,
  FormDefinition,
  Options,
  Page,
  Section,
  Text,
} from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { placeholders } from '../texts/resolveText.ts';
import { checkAt, type Found, type Site } from './checkAt.ts';
import { childPath } from './definitionPath.ts';
import { type Guards, noGuards, withCondition } from './guards.ts';
import {
  type Declared,
  declareComputed,
  declareField,
  declareGroup,
  declareList,
  declareParameter,
  frameOf,
  scalarType,
  scopeOfNames,
  type TypeFrame,
} from './scope.ts';

/**
 * What is wrong with the expressions of a form. One pass in the order of the form: each is read with the names that
 * stand before its node (a check, and a computed value of a list, with its own node too), with their types and whether
 * they may be missing, and with the type that its place needs.
 */
export function expressionProblems(definition: FormDefinition): Problem[] {
  const fields = definition.sections.flatMap((section) => section.pages.flatMap((page) => page.fields));
  const form = frameOf('', [...fields, ...(definition.declarations ?? [])]);
  const problems: Problem[] = [];
  const pass: Pass = {
    check: (site) => note(checkAt(site, form), problems),
    report: (problem) => problems.push(problem),
  };
  for (const parameter of definition.parameters ?? [])
    form.known.set(parameter.id, declareParameter(parameter));
  const whole: Place = { path: '', frame: form, guards: noGuards };

  textOf(pass, definition.title, { ...whole, path: 'title' });
  for (const [slot, text] of Object.entries(definition.start ?? {}))
    for (const [index, one] of [text].flat().entries())
      textOf(pass, one, {
        ...whole,
        path: slot === 'documents' ? `start.documents[${index}]` : `start.${slot}`,
      });
  for (const [index, section] of definition.sections.entries())
    sectionOf(pass, section, { ...whole, path: `sections[${index}]` });
  fieldsOf(pass, definition.declarations ?? [], { ...whole, path: 'declarations' });
  checksOf(pass, definition.checks, whole);
  conditionOf(pass, definition.validAt, { ...whole, path: 'validAt' }, types.date);
  for (const [index, service] of (definition.services ?? []).entries())
    conditionOf(pass, service.when, { ...whole, path: `services[${index}].when` });
  return problems;
}

/** Checks one expression and keeps what is wrong with it. */
interface Pass {
  readonly check: (site: Site) => Found;
  readonly report: (problem: Problem) => void;
}

/** Where something stands: its path, the names it sees, and what is known to be true there. */
interface Place {
  readonly path: string;
  readonly frame: TypeFrame;
  readonly guards: Guards;
}

function note(found: Found, problems: Problem[]): Found {
  problems.push(...found.problems);
  return found;
}

const at = (place: Place, ...keys: readonly (string | number)[]): Place => ({
  ...place,
  path: keys.reduce<string>(childPath, place.path),
});

/** The place of what is shown under a condition. */
const under = (place: Place, condition: string | undefined): Place => ({
  ...place,
  guards: withCondition(place.guards, condition, (names) => scopeOfNames(place.frame, names)),
});

function sectionOf(pass: Pass, section: Section, place: Place): void {
  conditionOf(pass, section.showIf, at(place, 'showIf'));
  const inside = under(place, section.showIf);
  textOf(pass, section.title, at(inside, 'title'));
  for (const [index, page] of section.pages.entries()) pageOf(pass, page, at(inside, 'pages', index));
}

function pageOf(pass: Pass, page: Page, place: Place): void {
  conditionOf(pass, page.showIf, at(place, 'showIf'));
  const inside = under(place, page.showIf);
  textOf(pass, page.title, at(inside, 'title'));
  textOf(pass, page.text, at(inside, 'text'));
  fieldsOf(pass, page.fields, at(inside, 'fields'));
  checksOf(pass, page.checks, inside);
}

function fieldsOf(pass: Pass, fields: readonly Field[], place: Place): void {
  for (const [index, field] of fields.entries()) fieldOf(pass, field, at(place, index));
}

/** A field: its own expressions and texts, then what is inside it, then its name is known, then its checks. */
function fieldOf(pass: Pass, field: Field, place: Place): void {
  conditionOf(pass, field.showIf, at(place, 'showIf'));
  const inside = under(place, field.showIf);
  for (const property of TEXTS) textOf(pass, textAt(field, property), at(inside, property));
  if ('required' in field && typeof field.required === 'string')
    conditionOf(pass, field.required, at(inside, 'required'));
  if ('options' in field) optionsOf(pass, field.options, at(inside, 'options'));
  limitsOf(pass, field, inside);
  if ('default' in field) conditionOf(pass, field.default, at(inside, 'default'), ownType(field));
  const declared = declarationOf(pass, field, inside);
  if (declared) place.frame.known.set(field.id, declared);
  if ('computed' in field) fieldsOf(pass, field.computed ?? [], at(inside, 'computed'));
  if ('errors' in field)
    for (const [code, text] of Object.entries(field.errors ?? {}))
      textOf(pass, text, at(inside, 'errors', code));
  if ('checks' in field) checksOf(pass, field.checks, inside);
}

const TEXTS = ['label', 'help', 'text', 'unit', 'basis', 'item', 'items', 'add'] as const;

const textAt = (field: Field, property: (typeof TEXTS)[number]): Text | undefined =>
  (field as unknown as Readonly<Record<string, Text | undefined>>)[property];

const ownType = (field: Field): FeelType | undefined => declareField(field, noGuards)?.type(noGuards);

function limitsOf(pass: Pass, field: Field, place: Place): void {
  for (const property of ['min', 'max'] as const) {
    const limit = (field as unknown as Readonly<Record<string, unknown>>)[property];
    if (typeof limit === 'string') conditionOf(pass, limit, at(place, property), ownType(field));
  }
}

/** What the field's name stands for from here on; groups, lists and computed values look into themselves first. */
function declarationOf(pass: Pass, field: Field, place: Place): Declared | undefined {
  if (field.type === 'computed') return computedOf(pass, field, place);
  if (!('fields' in field)) return declareField(field, place.guards);
  const frame = frameOf(place.path, field.fields, place.frame, field.type === 'list');
  fieldsOf(pass, field.fields, { ...at(place, 'fields'), frame });
  return field.type === 'list'
    ? declareList(frame, field.min ?? 0, place.guards)
    : declareGroup(frame, place.guards);
}

function computedOf(pass: Pass, field: ComputedField, place: Place): Declared {
  const { type } = conditionOf(pass, field.value, at(place, 'value'), scalarType(field.result));
  return declareComputed(field, type.nullable, place.guards);
}

/** Conditions need true or false; other expressions what `expected` says. Missing is allowed: it counts as not true. */
function conditionOf(
  pass: Pass,
  expression: string | undefined,
  place: Place,
  expected: FeelType = types.boolean,
): Found {
  return expression === undefined
    ? { problems: [], type: types.any }
    : pass.check({ ...place, expression, expected: nullable(expected) });
}

function checksOf(pass: Pass, checks: readonly Check[] | undefined, place: Place): void {
  for (const [index, check] of (checks ?? []).entries()) {
    const own = at(place, 'checks', index);
    conditionOf(pass, check.when, at(own, 'when'));
    textOf(pass, check.message, under(at(own, 'message'), check.when));
  }
}

function optionsOf(pass: Pass, options: Options, place: Place): void {
  if (!Array.isArray(options)) {
    if (options.where !== undefined)
      pass.check({ ...at(place, 'where'), expression: options.where, rowsOf: options.from });
    return;
  }
  for (const [index, option] of options.entries()) {
    const own = at(place, index);
    conditionOf(pass, option.showIf, at(own, 'showIf'));
    for (const property of ['label', 'help', 'group'] as const)
      textOf(pass, option[property], at(own, property));
  }
}

/** The expressions in a text's placeholders, in every language; braces that enclose nothing. */
function textOf(pass: Pass, text: Text | undefined, place: Place): void {
  if (text === undefined) return;
  const languages =
    typeof text === 'string'
      ? [{ words: text, own: place }]
      : Object.entries(text).map(([tag, words]) => ({ words: words ?? '', own: at(place, tag) }));
  for (const { words, own } of languages) {
    const found = placeholders(words);
    for (const { expression, at: start } of found) pass.check({ ...own, expression, offset: start });
    if (words.split('{{').length - 1 !== found.length)
      pass.report({ path: own.path, code: 'definition.placeholder', params: { at: words.indexOf('{{') } });
  }
}

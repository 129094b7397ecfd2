import { type FeelType, listOf, types } from '../feel/feelType.ts';
import { childFields } from '../fields/childFields.ts';
import type {
  ComputedField,
  Field,
  FormDefinition,
  ListField,
  Page,
  Section,
} from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import { topFields } from '../topFields.ts';
import {
  at,
  checksOf,
  conditionOf,
  type ExpressionFindings,
  optionsOf,
  type Pass,
  type Place,
  startPass,
  type TraceAt,
  textOf,
  textsOf,
  under,
} from './expressionPass.ts';
import { type Guards, noGuards } from './guards.ts';
import { recipientExpressions } from './recipientExpressions.ts';
import {
  anything,
  type Declared,
  declareComputed,
  declareField,
  declareGroup,
  declareList,
  declareParameter,
  frameOf,
  scalarType,
  type TypeFrame,
} from './scope.ts';
import { templateExpressions } from './templateExpressions.ts';

export const expressionProblems = (definition: FormDefinition, doubtful?: ReadonlySet<string>): Problem[] => [
  ...expressionFindings(definition, doubtful).problems,
];

/**
 * Checks the expressions of a form. One pass in the order of the form: each is read with the names that stand before
 * its node (a check, and a computed value of a list, with its own node too), with their types and whether they may be
 * missing, and with the type that its place needs. `doubtful`: paths of fields and parameters whose names stand for
 * anything, see `repair`. `traceAt`: who wants to be told what the expressions refer to, see `references`.
 */
export function expressionFindings(
  definition: FormDefinition,
  doubtful: ReadonlySet<string> = new Set(),
  traceAt?: TraceAt,
): ExpressionFindings {
  const form = frameOf('', topFields(definition));
  for (const [index, parameter] of (definition.parameters ?? []).entries()) {
    const path = `parameters[${index}]`;
    form.known.set(parameter.id, doubtful.has(path) ? anything : declareParameter(parameter, path));
  }
  const pass = startPass(definition, doubtful, traceAt);
  formOf(pass, definition, { path: '', frame: form, guards: noGuards });
  return pass;
}

function formOf(pass: Pass, definition: FormDefinition, place: Place): void {
  textOf(pass, definition.title, at(place, 'title'));
  const { documents = [], ...slots } = definition.start ?? {};
  for (const [slot, text] of Object.entries(slots)) textOf(pass, text, at(place, 'start', slot));
  for (const [index, text] of documents.entries()) textOf(pass, text, at(place, 'start', 'documents', index));
  for (const [index, section] of definition.sections.entries())
    sectionOf(pass, section, at(place, 'sections', index));
  fieldsOf(pass, definition.declarations ?? [], at(place, 'declarations'));
  checksOf(pass, definition.checks, place);
  conditionOf(pass, definition.validAt, at(place, 'validAt'), types.date);
  for (const [index, service] of (definition.services ?? []).entries())
    conditionOf(pass, service.when, at(place, 'services', index, 'when'));
  recipientExpressions(pass, definition, place);
  templateExpressions(pass, definition, place);
}

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
  for (const [index, step] of (page.outcome?.next ?? []).entries())
    textsOf(pass, step, ['text', 'url'], at(inside, 'outcome', 'next', index));
  checksOf(pass, page.checks, inside);
}

function fieldsOf(pass: Pass, fields: readonly Field[], place: Place): void {
  for (const [index, field] of fields.entries()) fieldOf(pass, field, at(place, index));
}

/** A field: its own expressions and texts, then what is inside it, then its name is known, then its checks. */
function fieldOf(pass: Pass, field: Field, place: Place): void {
  if (field.showIf !== undefined)
    conditionOf(pass, field.showIf, at({ ...place, ownId: field.id }, 'showIf'));
  const inside = under(place, field.showIf);
  const before = { ...inside, ownId: field.id };
  textsOf(pass, field, TEXTS, before);
  if ('options' in field) optionsOf(pass, field.options, at(before, 'options'));
  limitsOf(pass, field, before);
  if ('country' in field) conditionOf(pass, field.country, at(before, 'country'), types.string);
  if ('until' in field) conditionOf(pass, field.until, at(before, 'until'), types.date);
  if ('default' in field && field.default !== undefined)
    conditionOf(pass, field.default, at(before, 'default'), ownType(field, place));
  const declared = declarationOf(pass, field, before);
  if (declared) place.frame.known.set(field.id, declared);
  if ('computed' in field) fieldsOf(pass, field.computed ?? [], at(inside, 'computed'));
  if ('errors' in field)
    for (const [code, text] of Object.entries(field.errors ?? {}))
      textOf(pass, text, at(inside, 'errors', code));
  if ('checks' in field) checksOf(pass, field.checks, inside);
}

const TEXTS = ['label', 'help', 'text', 'unit', 'basis', 'item', 'items', 'add'] as const;

const ownType = (field: Field, { path }: Place): FeelType | undefined =>
  declareField(field, path, noGuards)?.type(noGuards);

function limitsOf(pass: Pass, field: Field, place: Place): void {
  for (const property of ['min', 'max'] as const) {
    const limit = (field as unknown as Readonly<Record<string, unknown>>)[property];
    if (typeof limit === 'string') conditionOf(pass, limit, at(place, property), ownType(field, place));
  }
}

/** What the field's name stands for from here on; groups, lists and computed values look into themselves first. */
function declarationOf(pass: Pass, field: Field, place: Place): Declared | undefined {
  if (pass.doubtful.has(place.path)) return anything;
  if (field.type === 'computed') return computedOf(pass, field, place);
  if (field.type !== 'group' && field.type !== 'list')
    return declareField(field, place.path, place.guards, requiredUnder(pass, field, place));
  const frame = frameOf(place.path, childFields(field) ?? [], place.frame, field.type === 'list');
  if (field.type === 'list') sourceOf(pass, field, place, frame);
  fieldsOf(pass, field.fields ?? [], { ...at(place, 'fields'), frame });
  if (field.type === 'list') itemPagesOf(pass, field, { ...place, frame });
  return field.type === 'list'
    ? declareList(frame, field.min ?? 0, place.guards)
    : declareGroup(frame, place.guards);
}

/** What gives a derived list its entries, and the name by which an entry calls its own. */
function sourceOf(pass: Pass, field: ListField, place: Place, frame: TypeFrame): void {
  if (field.each === undefined) return;
  const { type } = conditionOf(pass, field.each, at(place, 'each'), listOf(types.any));
  const item = type.kind === 'list' ? type.of : types.any;
  if (field.as !== undefined)
    frame.known.set(field.as, { type: () => item, optional: () => false, guards: noGuards });
}

/** The pages of a list's entry, and the entry's heading. `place` has the entry's own names. */
function itemPagesOf(pass: Pass, field: ListField, place: Place): void {
  for (const [index, page] of (field.pages ?? []).entries()) {
    const own = at(place, 'pages', index);
    conditionOf(pass, page.showIf, at(own, 'showIf'));
    const inside = under(own, page.showIf);
    textsOf(pass, page, ['title', 'text'], inside);
    fieldsOf(pass, page.fields, at(inside, 'fields'));
    checksOf(pass, page.checks, inside);
  }
  textOf(pass, field.title, at(place, 'title'));
}

/** Under which guards an answer is required; undefined: it never is. */
function requiredUnder(pass: Pass, field: Field, place: Place): Guards | undefined {
  const required = 'required' in field ? field.required : undefined;
  if (typeof required !== 'string') return required === true ? noGuards : undefined;
  conditionOf(pass, required, at(place, 'required'));
  return under({ ...place, guards: noGuards }, required).guards;
}

function computedOf(pass: Pass, field: ComputedField, place: Place): Declared {
  const { type, problems } = conditionOf(pass, field.value, at(place, 'value'), scalarType(field.result));
  // One mistake is told once: what is wrong in itself does not make those wrong that use it.
  return declareComputed(field, type, type.nullable && problems.length === 0, place.guards);
}

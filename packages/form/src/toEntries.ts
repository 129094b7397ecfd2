import type { Form } from './compileForm.ts';
import type { Entries, Entry } from './entries.ts';
import { closest } from './feel/suggest.ts';
import { childFields, itemFields, mostItems } from './fields/childFields.ts';
import { isValueType } from './fields/fieldType.ts';
import { fieldType } from './fields/index.ts';
import { placeId } from './fields/itemIds.ts';
import type { Field } from './generated/definition.ts';
import { isItemId } from './items.ts';
import { CONTINUE, continuePath, passablePages } from './outcome.ts';
import type { Problem } from './problem.ts';
import { textIn } from './texts/resolveText.ts';
import { topFields } from './topFields.ts';

interface Sink {
  readonly entries: Record<string, Entry>;
  readonly problems: Problem[];
}

/** Nobody mends more at once, and looking for what was meant takes time. */
const MOST_PROBLEMS = 200;

/**
 * Canonical answers, as an API gets them, turned into what one would have typed. Gives the entries that could be made
 * and a problem for everything else: names that the form doesn't have, computed values (nobody may send those), JSON of
 * the wrong type, numbers and dates that are not canonical. List items without `_id` get `i1`, `i2` … by their place.
 */
export function toEntries(
  form: Form,
  answers: unknown,
): { readonly entries: Entries; readonly problems: readonly Problem[] } {
  const sink: Sink = { entries: {}, problems: [] };
  const { [CONTINUE]: passed, ...rest } = isObject(answers) ? answers : {};
  if (passed !== undefined) readPassed(passed, form, sink);
  readObject(passed === undefined ? answers : rest, topFields(form.definition), '', sink);
  return sink;
}

/** The pages whose outcome somebody passed. */
function readPassed(json: unknown, { definition }: Form, sink: Sink): void {
  const pages = passablePages(definition).map(({ id }) => id);
  if (!isObject(json) || pages.length === 0) {
    refuse(sink, CONTINUE, 'answers.unknown', { name: CONTINUE });
    return;
  }
  for (const [page, value] of Object.entries(json))
    if (pages.includes(page) && value === true) sink.entries[continuePath(page)] = 'on';
    else refuse(sink, `${CONTINUE}.${page}`, 'answers.unknown', { name: page.slice(0, 100) });
}

function readObject(json: unknown, fields: readonly Field[], path: string, sink: Sink, isItem = false): void {
  if (!isObject(json)) {
    refuse(sink, path, 'answers.type', { expected: 'object', how: 'object' });
    return;
  }
  const computed = [
    ...fields,
    ...fields.flatMap((field) => ('computed' in field ? (field.computed ?? []) : [])),
  ].filter(({ type }) => !hasAnswer(type));
  for (const [name, value] of Object.entries(json)) {
    if (sink.problems.length >= MOST_PROBLEMS) return;
    const at = path === '' ? name : `${path}.${name}`;
    const field = fields.find(({ id }) => id === name);
    if (name === '_id' && isItem) readItemId(value, at, sink);
    else if (field && hasAnswer(field.type)) readField(value, field, at, sink);
    else if (computed.some(({ id }) => id === name)) refuse(sink, at, 'answers.computed', { name });
    else refuse(sink, at, 'answers.unknown', { name: name.slice(0, 100), ...suggestion(name, fields) });
  }
}

function readItemId(value: unknown, path: string, sink: Sink): void {
  if (!isItemId(value)) refuse(sink, path, 'answers.type', { expected: '_id', how: '_id' });
}

const suggestion = (name: string, fields: readonly Field[]): { suggestion?: string } => {
  const near = closest(
    name.slice(0, 100),
    fields.map(({ id }) => id),
  );
  return near === undefined ? {} : { suggestion: near };
};

const hasAnswer = (type: Field['type']): boolean => type !== 'computed' && type !== 'info';

function readField(value: unknown, field: Field, path: string, sink: Sink): void {
  if (field.type === 'list') readList(value, field, path, sink);
  else {
    const inside = childFields(field);
    if (inside) readObject(value, inside, path, sink);
    else readValue(value, field, path, sink);
  }
}

function readValue(value: unknown, field: Field, path: string, sink: Sink): void {
  const type = fieldType(field.type);
  const entry = isValueType(type) ? type.entry(value, field) : undefined;
  if (entry !== undefined) sink.entries[path] = entry;
  else
    refuse(sink, path, 'answers.type', {
      label: 'label' in field ? textIn(field.label) : field.id,
      expected: field.type,
      how: field.type,
    });
}

function readList(value: unknown, field: Extract<Field, { type: 'list' }>, path: string, sink: Sink): void {
  if (!Array.isArray(value)) {
    refuse(sink, path, 'answers.type', { label: textIn(field.label), expected: 'list', how: 'list' });
    return;
  }
  const ids = field.each === undefined ? itemIds(value) : rowIds(value);
  if (new Set(ids).size < ids.length) {
    refuse(sink, path, 'answers.duplicateItem', { label: textIn(field.label) });
    return;
  }
  sink.entries[path] = ids;
  // To look into far too many would only make work: the walk says list.max all the same.
  value.slice(0, mostItems(field) + 1).forEach((item: unknown, index) => {
    readObject(item, itemFields(field), `${path}.${ids[index]}`, sink, true);
  });
}

/** Entries of a derived list, whose ids come from elsewhere: as they were given, else their place. */
const rowIds = (rows: readonly unknown[]): string[] =>
  rows.map((row, index) => (isObject(row) && isItemId(row._id) ? row._id : placeId(index)));

/** Ids as they were given; where none was, one by the place that nobody else has. */
function itemIds(items: readonly unknown[]): string[] {
  const given = items.map((item) => (isObject(item) && isItemId(item._id) ? item._id : undefined));
  const taken = new Set(given);
  return given.map((id, index) => id ?? (taken.has(`i${index + 1}`) ? `i${index + 1}x` : `i${index + 1}`));
}

function refuse(sink: Sink, path: string, code: string, params: Problem['params']): void {
  sink.problems.push({ path, code, ...(params && { params }) });
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

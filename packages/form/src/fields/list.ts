import { parts } from '#parts';
import type { Json } from '../entries.ts';
import type { FeelContext, FeelValue } from '../feel/values.ts';
import { itemFrame } from '../frame.ts';
import type { ItemPage, ListField } from '../generated/definition.ts';
import { isItemId } from '../items.ts';
import type { Problem } from '../problem.ts';
import type { Spot, Walker } from '../walker.ts';
import type { FieldView, ItemPageView, ItemView } from '../walkView.ts';
import { itemFields, mostItems } from './childFields.ts';
import type { DrawnType } from './fieldType.ts';
import { rememberItem } from './itemIds.ts';

/**
 * Several entries of the same questions; its answer is an array of objects with a stable `_id`. Of more than there may
 * be, one too many is walked: enough to say so, and no work for whoever sends thousands.
 */
export const list: DrawnType<ListField> = {
  type: 'list',
  absent: () => [],
  view: (field, spot, walker) => {
    const { frame } = spot;
    const answers: Json[] = [];
    const contexts: FeelContext[] = [];
    const rows =
      field.each === undefined ? typedRows(spot, walker) : parts.derivedRows.derivedRows(field, spot, walker);
    const items = rows.slice(0, mostItems(field) + 1).map((row, index) => {
      const { view, answer, values } = itemAt(field, spot, walker, row, index + 1);
      answers.push(answer);
      contexts.push(values);
      return view;
    });
    if (items.length > 0) spot.answers[field.id] = answers;
    frame.values.set(field.id, contexts);
    const label = walker.text(field.label, frame);
    const computed = (field.computed ?? []).flatMap((own) =>
      walker.field(own, { ...spot, path: spot.path.replace(/[^.]+$/, own.id) }),
    );
    return {
      id: field.id,
      path: spot.path,
      type: field.type,
      label,
      ...(field.help && { help: walker.text(field.help, frame) }),
      required: (field.min ?? 0) > 0,
      text:
        rows.length === 1
          ? `1 ${walker.text(field.item, frame)}`
          : `${rows.length} ${walker.text(field.items, frame)}`,
      problems: [
        ...(field.each === undefined
          ? count(field, rows.length, spot.path, label, walker)
          : parts.derivedRows.mismatch(field, rows, spot.path, label, walker)),
        ...walker.checks(field.checks, spot.path, label, frame),
      ],
      list: {
        item: walker.text(field.item, frame),
        itemsLabel: walker.text(field.items, frame),
        add: field.add
          ? walker.text(field.add, frame)
          : addLabel(walker.text(field.item, frame), walker.language),
        min: field.min ?? 0,
        max: mostItems(field),
        items,
        ...(field.each !== undefined && { derived: true }),
        computed,
      },
      definition: field,
    };
  },
};

/** The ids of a list's items, as its entry gives them. */
export const itemIds = (entry: unknown): string[] => [
  ...new Set((Array.isArray(entry) ? entry : []).filter(isItemId)),
];

const addLabel = (item: string, language: string): string =>
  language.startsWith('en') ? `Add ${item}` : `${item} hinzufügen`;

/** An entry of a list: the id by which its answers are known, that of its paths, and what it stands for. */
export interface Row {
  readonly id: string;
  readonly pathId: string;
  readonly source?: FeelValue;
}

const typedRows = (spot: Spot, walker: Walker): Row[] =>
  itemIds(walker.entry(spot.path)).map((id) => ({ id, pathId: id }));

function itemAt(field: ListField, spot: Spot, walker: Walker, row: Row, position: number) {
  const path = `${spot.path}.${row.pathId}`;
  const given = [row.id, String(position), row.source ?? null];
  return walker.part({ key: path, definition: field, paths: [path], ids: [], given }, spot, () =>
    viewItem(field, spot, walker, row, position),
  );
}

function viewItem(field: ListField, spot: Spot, walker: Walker, row: Row, position: number) {
  const path = `${spot.path}.${row.pathId}`;
  const frame = itemFrame(spot.frame, position);
  if (field.as !== undefined && row.source !== undefined) frame.values.set(field.as, row.source);
  const answer: Record<string, Json> = { _id: row.id };
  const inside: Spot = { path, frame, answers: answer };
  const pages = field.pages?.flatMap((page) => viewPage(page, inside, walker));
  const fields = pages ? pages.flatMap((page) => page.fields) : walker.fields(itemFields(field), inside);
  const title = field.title ? walker.text(field.title, frame).trim() : '';
  rememberItem(frame.values, row.id);
  const view: ItemView = {
    id: row.pathId,
    path,
    position,
    title: title === '' ? `${walker.text(field.item, spot.frame)} ${position}` : title,
    fields,
    ...(pages && { pages }),
    problems: pages ? pages.flatMap((page) => page.problems) : fields.flatMap(allProblems),
  };
  return { view, answer, values: frame.values };
}

/** A page of an entry; what a hidden one asks is absent. */
function viewPage(page: ItemPage, item: Spot, walker: Walker): ItemPageView[] {
  const { frame } = item;
  if (page.showIf !== undefined && !walker.isTrue(page.showIf, frame)) {
    for (const field of page.fields) walker.hide(field, frame);
    return [];
  }
  const fields = walker.fields(page.fields, item);
  const title = walker.text(page.title, frame);
  return [
    {
      id: page.id,
      title,
      ...(page.text && { text: walker.rich(page.text, frame) }),
      fields,
      problems: [...fields.flatMap(allProblems), ...walker.checks(page.checks, item.path, title, frame)],
    },
  ];
}

/** The problems at a field and at everything inside it, those of an entry's pages too. */
export const allProblems = (view: FieldView): readonly Problem[] =>
  view.fields || view.list
    ? [
        ...view.problems,
        ...(view.fields ?? []).flatMap(allProblems),
        ...(view.list?.items ?? []).flatMap((item) => item.problems),
        ...(view.list?.computed ?? []).flatMap(allProblems),
      ]
    : view.problems;

function count(field: ListField, items: number, path: string, label: string, walker: Walker): Problem[] {
  const params = { label, item: walker.text(field.item), items: walker.text(field.items) };
  if (items < (field.min ?? 0))
    return [{ path, code: 'list.min', params: { ...params, min: field.min ?? 0, now: items } }];
  const max = mostItems(field);
  if (items > max) return [{ path, code: 'list.max', params: { ...params, max, now: items } }];
  return [];
}

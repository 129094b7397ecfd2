import type { Json } from '../entries.ts';
import type { FeelContext } from '../feel/values.ts';
import { itemFrame } from '../frame.ts';
import type { ListField } from '../generated/definition.ts';
import { isItemId } from '../items.ts';
import type { Problem } from '../problem.ts';
import type { Spot, Walker } from '../walker.ts';
import type { FieldView, ItemView } from '../walkView.ts';
import { itemFields, mostItems } from './childFields.ts';
import type { FieldType } from './fieldType.ts';

/**
 * Several entries of the same questions; its answer is an array of objects with a stable `_id`. Of more than there may
 * be, one too many is walked: enough to say so, and no work for whoever sends thousands.
 */
export const list: FieldType<ListField> = {
  type: 'list',
  absent: () => [],
  view: (field, spot, walker) => {
    const { frame } = spot;
    const answers: Json[] = [];
    const contexts: FeelContext[] = [];
    const ids = itemIds(walker.entry(spot.path));
    const items = ids.slice(0, mostItems(field) + 1).map((id, index) => {
      const { view, answer, values } = viewItem(field, spot, walker, id, index + 1);
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
        ids.length === 1
          ? `1 ${walker.text(field.item, frame)}`
          : `${ids.length} ${walker.text(field.items, frame)}`,
      problems: [
        ...count(field, ids.length, spot.path, label, walker),
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

function viewItem(field: ListField, spot: Spot, walker: Walker, id: string, position: number) {
  const path = `${spot.path}.${id}`;
  const frame = itemFrame(spot.frame, position);
  const answer: Record<string, Json> = { _id: id };
  // A new item is on a page that may have been saved, but was never filled itself: its defaults still count.
  const saved = spot.saved && (walker.finished || walker.hasEntries(path));
  const fields = walker.fields(itemFields(field), { path, frame, saved, answers: answer });
  const view: ItemView = {
    id,
    path,
    position,
    title: `${walker.text(field.item, spot.frame)} ${position}`,
    fields,
    problems: fields.flatMap(allProblems),
  };
  return { view, answer, values: frame.values };
}

/** The problems at a field and at everything inside it. */
export function allProblems(view: FieldView): readonly Problem[] {
  const inside = [
    ...(view.fields ?? []),
    ...(view.list?.items.flatMap((item) => item.fields) ?? []),
    ...(view.list?.computed ?? []),
  ];
  return [...view.problems, ...inside.flatMap(allProblems)];
}

function count(field: ListField, items: number, path: string, label: string, walker: Walker): Problem[] {
  const params = { label, item: walker.text(field.item), items: walker.text(field.items) };
  if (items < (field.min ?? 0))
    return [{ path, code: 'list.min', params: { ...params, min: field.min ?? 0, now: items } }];
  const max = mostItems(field);
  if (items > max) return [{ path, code: 'list.max', params: { ...params, max, now: items } }];
  return [];
}

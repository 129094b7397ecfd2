import {
  childFields,
  type Field,
  type FieldView,
  type ItemView,
  isError,
  type Walk,
} from '@formularwerk/form';

/** Documents that are asked of several, as a table: whose they are down, which they are across. */
export interface EvidenceMatrix {
  /** What is asked of anybody, in the order of the form. */
  readonly documents: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly MatrixRow[];
}

/** One whose documents are asked for. */
export interface MatrixRow {
  readonly item: ItemView;
  /** One for each document. */
  readonly cells: readonly MatrixCell[];
}

/** One document of one of them. */
export interface MatrixCell {
  /** Of the document. */
  readonly id: string;
  readonly state: CellState;
  /** The question; undefined where it is not asked of this one. */
  readonly view?: FieldView;
}

/**
 * How far a document is: it is there; it was said how it will come; nothing was said, or no file was chosen yet; nothing
 * need be said; something about it is wrong; it is not asked of this one.
 */
export type CellState =
  | 'there'
  | 'direct'
  | 'later'
  | 'missing'
  | 'noFile'
  | 'optional'
  | 'wrong'
  | 'notNeeded';

/** Fewer are told as well by the entries themselves. */
const FEWEST_DOCUMENTS = 2;

/** The table of a list that has its entries from elsewhere and asks each of them for documents; of others undefined. */
export function evidenceMatrix(walk: Walk, { list, definition }: FieldView): EvidenceMatrix | undefined {
  if (!list?.derived || list.items.length === 0) return undefined;
  const ids = evidenceIds(childFields(definition) ?? []);
  if (ids.length < FEWEST_DOCUMENTS) return undefined;
  const shown = list.items.map((item) => ({ item, views: evidencesOf(item) }));
  const documents = ids.flatMap((id) => {
    const label = shown.find(({ views }) => views.has(id))?.views.get(id)?.label;
    return label === undefined ? [] : [{ id, label }];
  });
  if (documents.length < FEWEST_DOCUMENTS) return undefined;
  return {
    documents,
    rows: shown.map(({ item, views }) => ({
      item,
      cells: documents.map(({ id }) => cell(walk, id, views.get(id))),
    })),
  };
}

/** Whether an entry asks anything beside its documents, so that a table of these does not tell all of it. */
export const asksMore = (fields: readonly FieldView[]): boolean =>
  fields.some((field) =>
    field.type === 'evidence' || field.info || field.internal
      ? false
      : field.fields
        ? asksMore(field.fields)
        : true,
  );

/** As its path goes on inside an entry. */
const evidenceIds = (fields: readonly Field[], before = ''): readonly string[] =>
  fields.flatMap((field) =>
    field.type === 'evidence'
      ? [before + field.id]
      : field.type === 'group'
        ? evidenceIds(field.fields, `${before}${field.id}.`)
        : [],
  );

function evidencesOf({ path, fields }: ItemView): ReadonlyMap<string, FieldView> {
  const found = new Map<string, FieldView>();
  const look = (views: readonly FieldView[]): void => {
    for (const view of views)
      if (view.type === 'evidence') found.set(view.path.slice(path.length + 1), view);
      else if (view.fields) look(view.fields);
  };
  look(fields);
  return found;
}

const cell = (walk: Walk, id: string, view: FieldView | undefined): MatrixCell =>
  view ? { id, state: stateOf(walk, view), view } : { id, state: 'notNeeded' };

/** A way that stands there by itself is nobody's answer yet. */
function stateOf({ entries }: Walk, view: FieldView): CellState {
  const questions = view.fields ?? [];
  const answer = (id: string) => questions.find((one) => one.id === id)?.answer;
  const isSaid = questions.some(({ path }) => (entries[path] ?? '').length > 0);
  if (!isSaid) return view.required ? 'missing' : 'optional';
  if ([view, ...questions].some(({ problems }) => problems.some(isError))) return 'wrong';
  if (answer('files') !== undefined) return 'there';
  const way = answer('way');
  return way === 'present' ? 'there' : way === 'later' || way === 'direct' ? way : 'noFile';
}

import { addItem, type Filing, type Place } from '@formularwerk/assistant';
import {
  type Entries,
  type FieldView,
  type FormDefinition,
  isItemId,
  REVIEW,
  type Walk,
} from '@formularwerk/form';
import { fieldAt, pageAt, pageOfNode, sectionAt } from '../../core/lookups.ts';
import type { Address, NodeKey } from '../../core/node.ts';
import { addressIn, fieldNode, nodeParts } from '../../core/nodeParts.ts';

/**
 * The filing at the place where a part of the form is asked; the same filing where it is asked already, or nowhere. What
 * is asked in a list entry is shown in the entry one is at, in the first one, or in a new one.
 */
export function showNode(
  form: FormDefinition,
  filing: Filing,
  node: NodeKey,
  createItemId: () => string,
): Filing {
  const page = pageOfNode(form, node);
  if (page === undefined) return filing;
  if (page === REVIEW) return at(filing, { kind: 'review' });
  const parts = nodeParts(node);
  const address = parts && 'address' in parts ? parts.address : '';
  return showField(form, at(filing, { kind: 'page', page }, false), address, filing, createItemId);
}

function showField(
  form: FormDefinition,
  onPage: Filing,
  address: Address,
  before: Filing,
  createItemId: () => string,
): Filing {
  const ids = address.split('.');
  let filing = onPage;
  let path = '';
  let scope: Address = '';
  for (const [index, id] of ids.slice(0, -1).entries()) {
    scope = addressIn(scope, id);
    path = addressIn(path, id);
    const list = fieldAt(form, scope);
    if (list?.type !== 'list') continue;
    const item = itemShown(before, path) ?? itemsOf(filing.entries, path)[0];
    if (item === undefined) filing = addItem(filing, path, createItemId());
    path = item === undefined ? ((filing.place as PagePlace).item ?? path) : `${path}.${item}`;
    const itemPage = list.pages?.find(({ fields }) =>
      fields.some((field) => field.id === ids[index + 1]),
    )?.id;
    const { page } = filing.place as PagePlace;
    filing = at(filing, { kind: 'page', page, item: path, ...(itemPage && { itemPage }) });
  }
  return sameAs(before, filing) ? before : filing;
}

type PagePlace = Extract<Place, { kind: 'page' }>;

const at = (filing: Filing, place: Place, keeps = true): Filing =>
  keeps && sameAs(filing, { ...filing, place }) ? filing : { ...filing, place };

const sameAs = (one: Filing, other: Filing): boolean =>
  one.entries === other.entries && placeText(one.place) === placeText(other.place);

const placeText = (place: Place): string =>
  place.kind === 'page' ? `${place.page} ${place.item ?? ''} ${place.itemPage ?? ''}` : place.kind;

const itemsOf = (entries: Entries, list: string): readonly string[] => {
  const entry = entries[list];
  return Array.isArray(entry) ? entry.filter(isItemId) : [];
};

/** The entry of a list in which one is. */
function itemShown({ place, entries }: Filing, list: string): string | undefined {
  const item = place.kind === 'page' ? place.item : undefined;
  if (!item?.startsWith(`${list}.`)) return undefined;
  const id = item.slice(list.length + 1).split('.')[0] ?? '';
  return itemsOf(entries, list).includes(id) ? id : undefined;
}

/** The address of the question that a control's path belongs to: the ids of list entries left out. */
export function addressOfPath(entries: Entries, path: string): Address {
  const parts = path.split('.');
  return parts
    .filter((id, index) => {
      const around = index === 0 ? undefined : entries[parts.slice(0, index).join('.')];
      return !(Array.isArray(around) && around.includes(id));
    })
    .join('.');
}

/** Why a part of the form can't be seen with what is filled in: the part that has a condition, and the condition. */
export interface Hidden {
  readonly node: NodeKey;
  readonly showIf: string;
}

export function whyHidden(walk: Walk, node: NodeKey): Hidden | undefined {
  const form = walk.form.definition;
  const page = pageOfNode(form, node);
  if (page === undefined) return undefined;
  if (page !== REVIEW && !walk.pages.some((view) => view.id === page)) return hiddenPage(form, page);
  const parts = nodeParts(node);
  if (!parts || !('address' in parts)) return undefined;
  const roots = page === REVIEW ? walk.declarations : walk.pages.find(({ id }) => id === page)?.fields;
  const ids = parts.address.split('.');
  let views = roots ?? [];
  for (const [index, id] of ids.entries()) {
    const address = ids.slice(0, index + 1).join('.');
    const found = views.flatMap(withComputed).filter((view) => view.id === id);
    const showIf = fieldAt(form, address)?.showIf;
    if (found.length === 0) return showIf === undefined ? undefined : { node: fieldNode(address), showIf };
    views = found.flatMap((view) => [
      ...(view.fields ?? []),
      ...(view.list?.items ?? []).flatMap((item) => item.fields),
    ]);
  }
  return undefined;
}

const withComputed = (view: FieldView): readonly FieldView[] => [view, ...(view.list?.computed ?? [])];

function hiddenPage(form: FormDefinition, id: string): Hidden | undefined {
  const section = form.sections.find((own) => own.pages.some((page) => page.id === id));
  const showIf = pageAt(form, id)?.showIf;
  if (showIf !== undefined) return { node: `page:${id}`, showIf };
  const around = section && sectionAt(form, section.id)?.showIf;
  return section && around !== undefined ? { node: `section:${section.id}`, showIf: around } : undefined;
}

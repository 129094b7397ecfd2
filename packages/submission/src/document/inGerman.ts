import {
  type FieldView,
  type ItemPageView,
  type ItemView,
  type PageView,
  type SectionView,
  type Walk,
  walk,
} from '@formularwerk/form';
import { viewsByPath } from './viewsByPath.ts';

/** A walk told in German, and what the applicant read in its places. */
export interface ToldInGerman {
  walk: Walk;
  /** The view that the applicant saw; undefined where that was German. */
  original: <V extends Told>(view: V) => V | undefined;
}

type Told = FieldView | PageView | SectionView | ItemPageView | ItemView;

/**
 * The office works in German, whatever language somebody read: the same walk with German texts. It has what the given
 * one has and nothing else, so that a view made for a recipient stays as small as it is.
 */
export function inGerman(given: Walk): ToldInGerman {
  if ((given.context.language ?? 'de') === 'de') return { walk: given, original: () => undefined };
  const german = walk(given.form, given.entries, { ...given.context, language: 'de' });
  const known = textsOf(german);
  const originals = new WeakMap<Told, Told>();

  const told = <V extends Told>(view: V, texts: Partial<V>): V => {
    const copy = { ...view, ...texts };
    originals.set(copy, view);
    return copy;
  };
  const page = <P extends PageView | ItemPageView>(view: P, key: string): P => {
    const { title = view.title, text = view.text } = known.pages.get(key) ?? {};
    const fields = view.fields.map(field);
    return told<PageView | ItemPageView>(view, { title, ...(text && { text }), fields }) as P;
  };
  const item = (view: ItemView): ItemView =>
    told(view, {
      title: known.items.get(view.path)?.title ?? view.title,
      fields: view.fields.map(field),
      ...(view.pages && { pages: view.pages.map((one) => page(one, `${view.path}.${one.id}`)) }),
    });
  const field = (view: FieldView): FieldView => {
    const { label = view.label, text = view.text, info, basis, list } = known.fields.get(view.path) ?? {};
    return told(view, {
      label,
      text,
      ...(info && { info }),
      ...(basis && { basis }),
      ...(view.fields && { fields: view.fields.map(field) }),
      ...(view.list && {
        list: {
          ...view.list,
          ...(list && { item: list.item, itemsLabel: list.itemsLabel }),
          items: view.list.items.map(item),
          computed: view.list.computed.map(field),
        },
      }),
    });
  };
  const sections = given.sections.map((section) =>
    told(section, {
      title: known.sections.get(section.id) ?? section.title,
      pages: section.pages.map((one) => page(one, one.id)),
    }),
  );
  return {
    walk: {
      ...given,
      context: { ...given.context, language: 'de' },
      sections,
      pages: sections.flatMap(({ pages }) => pages),
      declarations: given.declarations.map(field),
    },
    original: (view) => originals.get(view) as typeof view | undefined,
  };
}

/** All that a walk says, by where it says it. */
function textsOf(german: Walk) {
  const fields = viewsByPath(german);
  const items = new Map<string, ItemView>();
  const pages = new Map<string, Pick<PageView, 'title' | 'text'>>(
    german.pages.map((page) => [page.id, page]),
  );
  for (const { list } of fields.values())
    for (const item of list?.items ?? []) {
      items.set(item.path, item);
      for (const page of item.pages ?? []) pages.set(`${item.path}.${page.id}`, page);
    }
  return { fields, items, pages, sections: new Map(german.sections.map(({ id, title }) => [id, title])) };
}

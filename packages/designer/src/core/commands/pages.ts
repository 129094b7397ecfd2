import { type FormDefinition, type Page, type Result, type Section, success } from '@formularwerk/form';
import { nextFreeId } from '../idFor.ts';
import { inserted, type Keys, replaceAt, valueAt, without } from '../keys.ts';
import { locate, locatePage } from '../locate.ts';
import { nodeOfKeys } from '../lookups.ts';
import { nameOf } from '../say.ts';
import { declared, takenIds, takenPageIds, takenSectionIds } from '../takenIds.ts';
import { type Change, indexAfter, movedAfter, type Of, ownCommand, patched, refused } from './change.ts';
import { withFreeIds } from './copies.ts';
import { idTaken } from './fields.ts';

export const addPage: Change<Of<'addPage'>> = (form, { page, section, after }) => {
  const keys = locate(form, `section:${section}`);
  if (keys === undefined) return refused('unknownSection', { id: section });
  return takenIn(form, [page]) ?? success(pagePut(form, keys, page, after));
};

export const duplicatePage: Change<Of<'duplicatePage'>> = (form, { page: id }) => {
  const keys = locatePage(form, id);
  if (keys === undefined) return refused('unknownPage', { id });
  const { fields } = valueAt(form, keys) as Page;
  const page = valueAt(withFreeIds(form, [...keys, 'fields'], fields), keys) as Page;
  return success(pagePut(form, keys.slice(0, 2), { ...page, id: nextFreeId(id, takenPageIds(form)) }, id));
};

export const movePage: Change<Of<'movePage'>> = (form, { page: id, section, after }, { together }) => {
  const keys = locatePage(form, id);
  if (keys === undefined) return refused('unknownPage', { id });
  const to = locate(form, `section:${section}`);
  if (to === undefined) return refused('unknownSection', { id: section });
  const [from, index] = [keys.slice(0, 2), Number(keys.at(-1))];
  if (to[1] === from[1])
    return success(
      replaceAt(form, [...from, 'pages'], (pages) => movedAfter(pages as readonly Page[], index, after)),
    );
  const { pages } = valueAt(form, from) as Section;
  if (pages.length === 1 && !together) return lastPage(form, from);
  const taken = replaceAt(form, [...from, 'pages'], () => without(pages, index));
  return success(pagePut(taken, to, pages[index] as Page, after));
};

export const editPage: Change<Of<'editPage'>> = (form, { page, set }) => {
  const keys = locatePage(form, page);
  if (keys === undefined) return refused('unknownPage', { id: page });
  return (
    ownCommand(set, ['id', 'fields']) ??
    success(replaceAt(form, keys, (value) => patched(value as Page, set)))
  );
};

export const addSection: Change<Of<'addSection'>> = (form, { section, after }) => {
  if (takenSectionIds(form).has(section.id))
    return refused('idTaken', { id: section.id, name: nameOf(form, `section:${section.id}`) });
  return (
    takenIn(form, section.pages) ??
    success({ ...form, sections: inserted(form.sections, indexAfter(form.sections, after), section) })
  );
};

export const moveSection: Change<Of<'moveSection'>> = (form, { section, after }) => {
  const index = form.sections.findIndex((one) => one.id === section);
  if (index < 0) return refused('unknownSection', { id: section });
  return success(replaceAt(form, ['sections'], (all) => movedAfter(all as readonly Section[], index, after)));
};

export const editSection: Change<Of<'editSection'>> = (form, { section, set }) => {
  const keys = locate(form, `section:${section}`);
  if (keys === undefined) return refused('unknownSection', { id: section });
  return (
    ownCommand(set, ['id', 'pages']) ??
    success(replaceAt(form, keys, (value) => patched(value as Section, set)))
  );
};

export const lastPage = (form: FormDefinition, section: Keys): Result<never> =>
  refused('lastPage', { around: nameOf(form, nodeOfKeys(form, section)) });

const pagePut = (
  form: FormDefinition,
  section: Keys,
  page: Page,
  after: string | undefined,
): FormDefinition =>
  replaceAt(form, [...section, 'pages'], (before) => {
    const pages = before as readonly Page[];
    return inserted(pages, indexAfter(pages, after), page);
  });

/** Refuses pages that bring an id that is there. */
function takenIn(form: FormDefinition, pages: readonly Page[]): Result<never> | undefined {
  const page = pages.find((one) => takenPageIds(form).has(one.id));
  if (page) return refused('idTaken', { id: page.id, name: nameOf(form, `page:${page.id}`) });
  const taken = takenIds(form, { declarations: true });
  const id = pages.flatMap((one) => declared(one.fields)).find((one) => taken.has(one));
  return id === undefined ? undefined : idTaken(form, { declarations: true }, id);
}

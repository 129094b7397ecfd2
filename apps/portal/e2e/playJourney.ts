import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fieldAt, walkFiling } from '@formularwerk/assistant';
import { compileForm, type Entries, type Form, type FormDefinition, splitItemPath } from '@formularwerk/form';
import type { Page } from 'playwright-core';
import type { Typed } from './cafe.ts';
import * as mouse from './mouse.ts';
import { seenText } from './seenText.ts';
import { smallPdf } from './smallPdf.ts';
import { smallJpg, smallPng } from './smallPictures.ts';
import type { Hands } from './walkThrough.ts';

const FORMS = new URL('../../../forms/', import.meta.url);

interface Step {
  readonly page: string;
  readonly item?: string;
  readonly entries?: Entries;
  readonly continue?: true;
}

/** A journey of a form that ends with an application. */
export interface Journey {
  readonly form: string;
  readonly file: string;
  readonly name: string;
  readonly today: string;
  readonly steps: readonly Step[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, FORMS), 'utf8')) as T;

/** The journeys of all forms that get to the end, the shortest of a form first. */
export const journeysToTheEnd = (): readonly Journey[] =>
  readdirSync(FORMS)
    .filter((form) => existsSync(new URL(`${form}/journeys/`, FORMS)))
    .flatMap((form) =>
      readdirSync(new URL(`${form}/journeys/`, FORMS))
        .map((file) => ({ ...read<Recorded>(`${form}/journeys/${file}`), form, file }))
        .filter(endsWell)
        .sort((one, other) => one.steps.length - other.steps.length),
    );

interface Recorded extends Omit<Journey, 'form' | 'file'> {
  readonly parameters?: unknown;
  readonly expected: { readonly problems: readonly { readonly severity?: string }[] };
}

// Other fees than the municipality's would need other parameters.
const endsWell = ({ steps, parameters, expected }: Recorded): boolean =>
  steps.at(-1)?.page === 'pruefen' &&
  parameters === undefined &&
  expected.problems.every(({ severity = 'error' }) => severity !== 'error');

/** Plays a journey from its service's start page up to the receipt. `look` sees each screen before it is answered. */
export const playJourney = async (
  page: Page,
  portal: string,
  journey: Journey,
  look: (page: Page) => Promise<void> = async () => undefined,
  hands: Hands = mouse,
): Promise<void> => {
  const form = compileForm(read<FormDefinition>(`${journey.form}/form.json`));
  const ids = new Map<string, string>();
  let written: Entries = {};
  await page.goto(`${portal}/espelkamp/${journey.form}`);
  await look(page);
  await hands.pressButton(page, 'start');
  await page.waitForURL('**/antrag/**');
  for (const [index, step] of journey.steps.entries()) {
    const next = journey.steps[index + 1];
    written = { ...written, ...prefixed(step) };
    if (step.item === undefined)
      await goOnUntil(page, hands, () => page.url().endsWith(`/antrag/${step.page}`));
    else await openItem(page, hands, step.item, ids, itemsOf(form, written, step, journey));
    await look(page);
    await answerPage(page, hands, prefixed(step), ids);
    const hasInner = step.item !== undefined && next?.item?.startsWith(`${step.item}.`);
    if (!hasInner) await leavePage(page, hands, step.continue ? 'continue' : next ? 'next' : 'submit');
  }
  await page.waitForURL('**/eingang/*');
  await look(page);
};

/** Paths relative to an item become whole ones. */
const prefixed = ({ item, entries = {} }: Step): Entries =>
  item === undefined
    ? entries
    : Object.fromEntries(Object.entries(entries).map(([path, entry]) => [`${item}.${path}`, entry]));

/** Ids that the journey's author chose are others in the browser. */
const actual = (path: string, ids: ReadonlyMap<string, string>): string => {
  const known = [...ids.keys()].filter((item) => path === item || path.startsWith(`${item}.`));
  const longest = known.sort((one, other) => other.length - one.length)[0];
  return longest === undefined ? path : `${ids.get(longest)}${path.slice(longest.length)}`;
};

/** The entries of a list that follows other lists, in order; undefined where one adds them oneself. */
const itemsOf = (
  form: Form,
  entries: Entries,
  { item = '' }: Step,
  { today, steps }: Journey,
): readonly string[] | undefined => {
  const { listPath } = splitItemPath(item);
  const saved = [...new Set(steps.map(({ page }) => page))];
  const walk = walkFiling(
    form,
    { entries: withItems(entries, steps), saved, place: { kind: 'review' } },
    { today },
  );
  const list = fieldAt(walk, listPath)?.list;
  return list?.derived ? list.items.map(({ id }) => `${listPath}.${id}`) : undefined;
};

/** The lists of a journey hold the items that its steps name. */
const withItems = (entries: Entries, steps: readonly Step[]): Entries => {
  const lists: Record<string, readonly string[]> = {};
  for (const { item } of steps) {
    if (item === undefined) continue;
    const { listPath, id } = splitItemPath(item);
    lists[listPath] = [...new Set([...(lists[listPath] ?? []), id])];
  }
  return { ...lists, ...entries };
};

/** Opens an item on the page that has its list: a new one, or one that is there because of other answers. */
const openItem = async (
  page: Page,
  hands: Hands,
  item: string,
  ids: Map<string, string>,
  derived: readonly string[] | undefined,
): Promise<void> => {
  const list = actual(splitItemPath(item).listPath, ids);
  const button = derived
    ? page.locator(`button[name=_action][value^="edit:${list}."]`).nth(derived.indexOf(item))
    : page.locator(`button[name=_action][value="add:${list}"]`);
  await goOnUntil(page, hands, async () => (await button.count()) > 0);
  await hands.pressButton(page, (await button.getAttribute('value')) ?? '');
  await page.waitForURL((url) => url.pathname.includes(`/${list}.`));
  const path = new URL(page.url()).pathname.split('/').find((part) => part.startsWith(`${list}.`));
  ids.set(item, path ?? item);
};

/** Some pages have nothing to answer, and an item leads back to its list. */
const goOnUntil = async (
  page: Page,
  hands: Hands,
  isThere: () => Promise<boolean> | boolean,
): Promise<void> => {
  for (let tries = 0; tries < 8; tries += 1) {
    if (await isThere()) return;
    await leavePage(page, hands, 'next');
  }
  throw new Error(
    `The journey stands at ${page.url()} and does not get where it should: ${await seenText(page.locator('main'))}`,
  );
};

/** A page shows more questions by its answers: at once with scripts, after „Weiter“ without; an item has several pages. */
const answerPage = async (
  page: Page,
  hands: Hands,
  entries: Entries,
  ids: ReadonlyMap<string, string>,
): Promise<void> => {
  const left = new Map(Object.entries(entries).filter(([, entry]) => entry.length > 0));
  for (let round = 0; round < 20 && left.size > 0; round += 1) {
    let isNew = false;
    for (const [path, entry] of left) {
      const name = actual(path, ids);
      if ((await page.locator(`[name="${name}"]`).count()) === 0) continue;
      await hands.answer(page, name, typed(entry));
      left.delete(path);
      isNew = true;
    }
    if (left.size === 0) return;
    if (isNew) await page.waitForTimeout(350);
    else await leavePage(page, hands, 'next');
  }
  if (left.size > 0) throw new Error(`${page.url()} has no question ${[...left.keys()].join(', ')}`);
};

/** Presses a button, again where that only brought up more questions, which are left empty. */
const leavePage = async (page: Page, hands: Hands, button: string): Promise<void> => {
  const place = page.url();
  const title = await page.title();
  if (button === 'submit') return hands.pressButton(page, button);
  for (let tries = 0; tries < 4 && page.url() === place; tries += 1) {
    await hands.pressButton(page, button);
    await page.waitForURL((url) => url.href !== place, { timeout: 1500 }).catch(() => undefined);
    // Without scripts the same address may be another page, with questions that weren't there.
    if (button === 'next' && tries === 0 && (await page.title()) === title && page.url() === place) return;
  }
};

const typed = (entry: Entries[string]): Typed => {
  const files = [entry].flat().map(fileNamed);
  const isFiles = files.every((file) => file !== undefined);
  return isFiles && files[0] ? (files as never) : (entry as Typed);
};

const fileNamed = (text: string) => {
  if (!text.startsWith('{"id"')) return undefined;
  const { name, mediaType } = JSON.parse(text) as { readonly name: string; readonly mediaType: string };
  return { name, mimeType: mediaType, buffer: (CONTENT[mediaType] ?? smallPng)() };
};

const CONTENT: Readonly<Record<string, () => Buffer>> = {
  'application/pdf': () => smallPdf('Nachweis'),
  'image/jpeg': smallJpg,
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fieldAt, walkFiling } from '@formularwerk/assistant';
import {
  compileForm,
  continuePath,
  type Entries,
  type Form,
  type FormDefinition,
  splitItemPath,
} from '@formularwerk/form';
import type { Page } from 'playwright-core';
import type { Typed } from './cafe.ts';
import { leavePage } from './leavePage.ts';
import { seenText } from './seenText.ts';
import { smallPdf } from './smallPdf.ts';
import { smallJpg, smallPng } from './smallPictures.ts';
import { whenTakenOver } from './takenOver.ts';
import { answerAll, type Hands, type Look } from './walkThrough.ts';

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

/** How a journey is played. */
export interface Way {
  readonly hands: Hands;
  readonly hasScripts: boolean;
  /** Sees each screen before it is answered. */
  readonly look: Look;
}

/** Plays a journey from its service's start page up to the receipt. */
export const playJourney = async (
  page: Page,
  portal: string,
  journey: Journey,
  { hands, hasScripts, look }: Way,
): Promise<void> => {
  const form = compileForm(read<FormDefinition>(`${journey.form}/form.json`));
  const ids = new Map<string, string>();
  let written: Entries = {};
  await page.goto(`${portal}/espelkamp/${journey.form}`);
  await look(page);
  await leavePage(page, hands, 'start');
  if (hasScripts) await whenTakenOver(page);
  const steps = journey.steps.map(inHands);
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    written = { ...written, ...prefixed(step) };
    if (step.item === undefined)
      await goOnUntil(page, hands, () => page.url().endsWith(`/antrag/${step.page}`));
    else await openItem(page, hands, step.item, ids, itemsOf(form, written, step, { ...journey, steps }));
    await look(page);
    await answerAll(page, typedOf(prefixed(step), ids), hands);
    const hasInner = step.item !== undefined && next?.item?.startsWith(`${step.item}.`);
    if (next && !hasInner) await goOn(page, hands, step.continue ? 'continue' : 'next');
  }
  await hands.pressButton(page, 'submit');
  await page.waitForURL('**/eingang/*');
  await look(page);
};

/** That one goes on in spite of an outcome is a button in a browser, and no answer. */
const inHands = (step: Step): Step => {
  const { [continuePath(step.page)]: passes, ...entries } = step.entries ?? {};
  return { ...step, entries, ...(passes !== undefined && { continue: true as const }) };
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
    ? page
        .locator(`li[id^="f-${list}."], tr[id^="f-${list}."]`)
        .nth(derived.indexOf(item))
        .locator('button[name=_action][value^="edit:"]')
        .first()
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

/** Goes on from a page. What only brought up more questions is pressed again, and they are left empty. */
const goOn = async (page: Page, hands: Hands, button: string): Promise<void> => {
  for (let tries = 0; tries < 4; tries += 1) if (await leavePage(page, hands, button)) return;
};

/** What a journey writes down, as it is typed, by the paths of the browser. */
const typedOf = (entries: Entries, ids: ReadonlyMap<string, string>): Readonly<Record<string, Typed>> =>
  Object.fromEntries(
    Object.entries(entries)
      .filter(([, entry]) => entry.length > 0)
      .map(([path, entry]) => [actual(path, ids), typed(entry)]),
  );

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

import type { Page } from 'playwright-core';
import type { Typed } from './cafe.ts';
import { answerInPage, pressInPage, type Wanted } from './inPage.ts';

/**
 * Fills whole pages in one trip to the browser, for ways whose end is what a test is about. Each control has to be one
 * that can be seen and used, with nothing lying on it, as for `mouse.ts`; but nobody moves a pointer.
 */
export const pressButton = async (page: Page, action: string): Promise<void> => {
  const button = `button[name=_action][value="${action}"]:not([hidden], [aria-hidden])`;
  await page.locator(button).waitFor();
  await page.evaluate(pressInPage, button);
};

/** Answers those of the questions that stand on the page; gives their paths. */
export const answerShown = async (
  page: Page,
  answers: Readonly<Record<string, Typed>>,
): Promise<readonly string[]> => {
  const { answered, files, searched } = await page.evaluate(answerInPage, wantedOf(answers));
  for (const path of files) await page.locator(`[name="${path}"]`).setInputFiles(answers[path] as never);
  for (const [path, words] of searched) await search(page, path, words, String(answers[path]));
  return [...answered, ...files, ...searched.map(([path]) => path)];
};

/** With scripts a long list is searched: the native control stands behind the box in which one types. */
const search = async (page: Page, path: string, words: string, value: string): Promise<void> => {
  const box = page.locator(`[role=combobox][id="f-${path}"]`);
  await box.fill(words);
  await box.press('Tab');
  const chosen = await page.locator(`select[name="${path}"]`).inputValue();
  if (chosen !== value)
    throw new Error(`${words} in the box of ${path} chooses ${chosen}, and not ${value}.`);
};

const wantedOf = (answers: Readonly<Record<string, Typed>>): Wanted =>
  Object.entries(answers).map(([path, typed]) => [path, isText(typed) ? (typed as string) : undefined]);

const isText = (typed: Typed): boolean => [typed].flat().every((one) => typeof one === 'string');

import type { Page } from 'playwright-core';
import type { Typed } from './cafe.ts';

/**
 * A person without a mouse: goes from control to control with Tab, and uses Space, Enter and the arrow keys.
 * Throws when a control can't be reached like that.
 */

const farthest = 150;

/** Tabs on until an element that fits the selector has the focus. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let steps = 0; steps < farthest; steps += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing on ${page.url()} that fits ${selector} can be reached with Tab.`);
};

export const pressButton = async (page: Page, action: string): Promise<void> => {
  await tabTo(page, `button[name=_action][value="${action}"]:not([hidden])`);
  await page.keyboard.press('Enter');
};

/** Answers one question, whatever control it has. */
export const answer = async (page: Page, path: string, typed: Typed): Promise<void> => {
  const control = page.locator(`[name="${path}"]`).first();
  const kind = await control.evaluate((element) => (element as HTMLInputElement).type);
  await (keys[kind] ?? write)(page, path, typed);
};

/** Answers those of the questions that stand on the page, in their order; gives their paths. */
export const answerShown = async (
  page: Page,
  answers: Readonly<Record<string, Typed>>,
): Promise<readonly string[]> => {
  const shown = await page.evaluate(
    (paths) => paths.filter((path) => document.getElementsByName(path).length > 0),
    Object.keys(answers),
  );
  for (const path of shown) await answer(page, path, answers[path] ?? '');
  return shown;
};

type Answer = (page: Page, path: string, typed: Typed) => Promise<void>;

const write: Answer = async (page, path, typed) => {
  await tabTo(page, `[name="${path}"]`);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(String(typed));
};

const radio: Answer = async (page, path, typed) => {
  await tabTo(page, `[name="${path}"]`);
  await page.keyboard.press('Space');
  for (let steps = 0; steps < farthest; steps += 1) {
    const chosen = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    if (chosen === typed) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The option ${typed} of ${path} can't be reached with the arrow keys.`);
};

/** A long list is searched by typing; leaving the box takes what its words mean. */
const select: Answer = async (page, path, typed) => {
  const box = `[role=combobox][id="f-${path}"]`;
  if ((await page.locator(box).count()) > 0) {
    await tabTo(page, box);
    const option = page.locator(`select[name="${path}"] option[value="${typed}"]`);
    await page.keyboard.type((await option.textContent()) ?? '');
    return page.keyboard.press('Tab');
  }
  // A long list is found by typing, once a script runs.
  if (await page.locator(`[name="${path}"]`).isHidden()) {
    const option = page.locator(`[name="${path}"] option[value="${typed}"]`);
    await tabTo(page, `[id="f-${path}"]`);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type((await option.textContent()) ?? '');
    return page.keyboard.press('Tab');
  }
  await tabTo(page, `[name="${path}"]`);
  for (let steps = 0; steps < farthest; steps += 1) {
    if ((await page.locator(`[name="${path}"]`).inputValue()) === typed) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The option ${typed} of ${path} can't be reached with the arrow keys.`);
};

const checkbox: Answer = async (page, path, typed) => {
  for (const value of [typed].flat()) {
    const selector = value === 'on' ? `[name="${path}"]` : `[name="${path}"][value="${value}"]`;
    await tabTo(page, selector);
    if (!(await page.locator(selector).isChecked())) await page.keyboard.press('Space');
  }
};

const file: Answer = async (page, path, typed) => {
  await tabTo(page, `[name="${path}"]`);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await chooser).setFiles(typed as never);
};

const keys: Readonly<Record<string, Answer>> = { radio, checkbox, file, 'select-one': select };

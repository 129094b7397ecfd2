import type { Locator, Page } from 'playwright-core';
import type { Typed } from './cafe.ts';

/** A person with a mouse, or a finger: quicker than `keyboard.ts`, which is for what has to work without one. */
export const pressButton = (page: Page, action: string): Promise<void> =>
  page.click(`button[name=_action][value="${action}"]:not([hidden], [aria-hidden])`);

/** Answers one question, whatever control it has. */
export const answer = async (page: Page, path: string, typed: Typed): Promise<void> => {
  const controls = page.locator(`[name="${path}"]`);
  const kind = await controls.first().evaluate((element) => (element as HTMLInputElement).type);
  if (kind === 'file') return void (await controls.first().setInputFiles(typed as never));
  if (kind === 'select-one') return void (await controls.selectOption(String(typed)));
  if (kind === 'radio') return void (await controls.and(page.locator(`[value="${typed}"]`)).check());
  if (kind === 'checkbox') return tick(controls, page, [typed].flat().map(String));
  await controls.first().fill(String(typed));
};

const tick = async (controls: Locator, page: Page, values: readonly string[]): Promise<void> => {
  for (const value of values) {
    const box = value === 'on' ? controls : controls.and(page.locator(`[value="${value}"]`));
    await box.check();
  }
};

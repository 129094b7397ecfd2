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
  if (kind === 'select-one') return choose(page, path, String(typed));
  if (kind === 'radio') return void (await controls.and(page.locator(`[value="${typed}"]`)).check());
  if (kind === 'checkbox') return tick(controls, page, [typed].flat().map(String));
  await controls.first().fill(String(typed));
};

/** With scripts a long list is searched: the native control stands behind the box in which one types. */
const choose = async (page: Page, path: string, value: string): Promise<void> => {
  const select = page.locator(`select[name="${path}"]`);
  const box = page.locator(`[role=combobox][id="f-${path}"]`);
  for (let tries = 0; tries < 3 && (await select.inputValue()) !== value; tries += 1) {
    const words = await select.locator(`option[value="${value}"]`).textContent();
    if ((await box.count()) === 0) await select.selectOption(value, { timeout: 3000 }).catch(() => undefined);
    else {
      await box.fill(words ?? '');
      await box.press('Tab');
    }
  }
};

const tick = async (controls: Locator, page: Page, values: readonly string[]): Promise<void> => {
  for (const value of values) {
    const box = value === 'on' ? controls : controls.and(page.locator(`[value="${value}"]`));
    await box.check();
  }
};

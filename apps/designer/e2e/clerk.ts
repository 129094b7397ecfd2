import type { Locator, Page } from 'playwright-core';

/**
 * Somebody at work in the designer. Each call is one action of theirs: a control that is found and used, a text that is
 * typed. With the keyboard, going there with Tab and the arrow keys belongs to it.
 */
export interface Clerk {
  /** A button, link, row, radio button or box. */
  readonly press: (what: Locator) => Promise<void>;
  /** Replaces what stands in a text control. */
  readonly type: (what: Locator, text: string) => Promise<void>;
  /** Chooses in a select by the words of the option. */
  readonly choose: (what: Locator, words: string) => Promise<void>;
  /** What was done so far, one line each. */
  readonly actions: readonly string[];
}

/** With the mouse; only words are typed. */
export function mouseClerk(page: Page): Clerk {
  const actions: string[] = [];
  const act = async (name: string, what: Locator, work: () => Promise<unknown>): Promise<void> => {
    await what.waitFor();
    actions.push(`${name} ${await nameOf(what)}`);
    await work();
  };
  return {
    actions,
    press: (what) => act('click', what, async () => (await labelled(what)).click()),
    type: (what, text) =>
      act(`type „${text}“ into`, what, async () => {
        await what.click({ clickCount: 3 });
        await page.keyboard.type(text);
      }),
    choose: (what, words) => act(`choose „${words}“ in`, what, () => what.selectOption({ label: words })),
  };
}

/** Without a mouse: Tab, arrow keys, Space and Enter. Throws when a control cannot be reached like that. */
export function keyboardClerk(page: Page): Clerk {
  const actions: string[] = [];
  const act = async (name: string, what: Locator, work: () => Promise<unknown>): Promise<void> => {
    await what.waitFor();
    actions.push(`${name} ${await nameOf(what)}`);
    await reach(page, what);
    await work();
  };
  return {
    actions,
    press: (what) => act('press', what, async () => page.keyboard.press(await keyFor(what))),
    type: (what, text) =>
      act(`type „${text}“ into`, what, async () => {
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type(text);
      }),
    choose: (what, words) =>
      act(`choose „${words}“ in`, what, async () => {
        await page.keyboard.press('Home');
        for (let steps = 0; steps < FARTHEST; steps += 1) {
          const chosen = await what.evaluate(
            (select) => (select as HTMLSelectElement).selectedOptions[0]?.textContent?.trim() ?? '',
          );
          if (chosen === words) return;
          await page.keyboard.press('ArrowDown');
        }
        throw new Error(`The option „${words}“ can't be reached with the arrow keys.`);
      }),
  };
}

/** A drawn radio button or box may be covered by its words; people press those. */
async function labelled(what: Locator): Promise<Locator> {
  const id = await what.evaluate((element) =>
    element instanceof HTMLInputElement && element.labels?.length ? element.id : '',
  );
  const label = what.locator('xpath=ancestor::label');
  if ((await label.count()) > 0) return label;
  return id === '' ? what : what.page().locator(`label[for="${id}"]`);
}

const FARTHEST = 200;

const nameOf = (what: Locator): Promise<string> =>
  what.evaluate((element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    const words = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
    return `„${words.replace(/\s+/g, ' ').trim().slice(0, 60)}“`;
  });

const isFocused = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => element === document.activeElement);

/** Tabs to the control; into a tree, a menu, tabs or a group of radio buttons, and there with the arrow keys. */
async function reach(page: Page, what: Locator): Promise<void> {
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    if (await isFocused(what)) return;
    const isNear = await what.evaluate((element) => {
      const composite = '[role=tree],[role=menu],[role=tablist],[role=listbox],[role=radiogroup]';
      const active = document.activeElement;
      if (active === null || active === document.body) return false;
      const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
      if (isRadio)
        return active instanceof HTMLInputElement && active.type === 'radio' && active.name === element.name;
      const roving = element.getAttribute('tabindex') === '-1';
      return roving && (element.closest(composite)?.contains(active) ?? false);
    });
    if (isNear) return walkTo(page, what);
    await page.keyboard.press('Tab');
  }
  throw new Error(`${await nameOf(what)} can't be reached with Tab.`);
}

async function walkTo(page: Page, what: Locator): Promise<void> {
  const isTabs = (await what.getAttribute('role')) === 'tab';
  const isRadio = (await what.getAttribute('type')) === 'radio';
  if (!isRadio) await page.keyboard.press('Home');
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    if (await isFocused(what)) return;
    await page.keyboard.press(isTabs ? 'ArrowRight' : 'ArrowDown');
  }
  throw new Error(`${await nameOf(what)} can't be reached with the arrow keys.`);
}

/** Links and buttons answer to Enter, boxes to Space. A radio button that was walked to is chosen already. */
const keyFor = (what: Locator): Promise<string> =>
  what.evaluate((element) =>
    element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type) ? 'Space' : 'Enter',
  );

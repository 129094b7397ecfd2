import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { checkPage } from '../../cli/test/product/checkPage.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { type Author, openWindow, signIn } from './author.ts';
import { saved, undoButton } from './writing.ts';

const text = (id: string, label: string) => ({ id, type: 'text', label });

const form = {
  format: 1,
  id: 'fest',
  title: 'Fest',
  sections: [
    {
      id: 'fest',
      title: 'Das Fest',
      pages: [
        {
          id: 'was',
          title: 'Was?',
          fields: [
            text('name', 'Name'),
            {
              id: 'alkohol',
              type: 'choice',
              label: 'Alkohol?',
              options: [
                { id: 'ja', label: 'Ja' },
                { id: 'nein', label: 'Nein' },
              ],
            },
            { ...text('getraenke', 'Getränke'), showIf: 'alkohol = "ja"' },
            { id: 'ort', type: 'group', label: 'Ort', fields: [text('strasse', 'Straße')] },
          ],
        },
        {
          id: 'wo',
          title: 'Wo?',
          fields: [
            {
              id: 'stellen',
              type: 'list',
              label: 'Stellen',
              item: 'Stelle',
              items: 'Stellen',
              max: 5,
              fields: [text('art', 'Art')],
            },
          ],
        },
      ],
    },
    {
      id: 'ende',
      title: 'Zum Schluss',
      pages: [{ id: 'rest', title: 'Sonstiges', fields: [text('wunsch', 'Wunsch')] }],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

const START =
  'Das Fest | · Was? | · · Name | · · Alkohol? | · · Getränke | · · Ort | · · · Straße | · Wo? | · · Stellen | · · · Art | Zum Schluss | · Sonstiges | · · Wunsch';

/** With the mouse as the browser knows it: what a drag is, no simulation can tell. */
describe.skipIf(browserPath === undefined)('dragging in the outline', () => {
  const served = withProduct();
  let author: Author;
  let page: Page;

  beforeAll(async () => {
    author = await openWindow(served.browser);
    page = author.page;
    await page.goto(`${served.product.url}/designer/espelkamp`);
    await signIn(page, 'redaktion@espelkamp.example');
    await page.getByRole('button', { name: 'Neues Formular' }).click();
    await page.getByRole('radio', { name: /^Datei/ }).click();
    const buffer = Buffer.from(JSON.stringify(form));
    await page
      .getByLabel('Welche Datei?')
      .setInputFiles({ name: 'fest.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Formular anlegen' }).click();
    await row('Wunsch').waitFor();
  });

  const row = (label: string): Locator =>
    page.getByRole('treeitem', { name: new RegExp(`^${label.replace('?', '\\?')}, `) });

  /** Drags a row onto another: `at` is where, from its upper edge (0) to its lower one (1). */
  async function drag(label: string, onto: string, at: number): Promise<void> {
    const [from, to] = [await row(label).boundingBox(), await row(onto).boundingBox()];
    if (!from || !to) throw new Error(`No row for ${label} or ${onto}.`);
    await page.mouse.move(from.x + 80, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 80, to.y + to.height * at, { steps: 8 });
    await page.mouse.move(to.x + 81, to.y + to.height * at);
    await page.mouse.up();
  }

  const outline = async (): Promise<string> => {
    const rows = await page
      .getByRole('treeitem')
      .evaluateAll((all) =>
        all.map(
          (own) =>
            '· '.repeat(Number(own.getAttribute('aria-level')) - 1) +
            own.querySelector('.fd-tree-row__label')?.textContent,
        ),
      );
    return rows.join(' | ');
  };

  test.each([
    [
      'a question to another place of its page',
      'Name',
      'Getränke',
      0.8,
      [
        ['· · Getränke |', '· · Getränke | · · Name |'],
        ['· · Name | · · Alkohol', '· · Alkohol'],
      ],
    ],
    [
      'a question to another page',
      'Name',
      'Wunsch',
      0.2,
      [
        ['· · Name | · · Alkohol', '· · Alkohol'],
        ['· · Wunsch', '· · Name | · · Wunsch'],
      ],
    ],
    [
      'a question into a list',
      'Name',
      'Stellen',
      0.5,
      [
        ['· · Name | · · Alkohol', '· · Alkohol'],
        ['· · · Art', '· · · Art | · · · Name'],
      ],
    ],
    [
      'a page to another section',
      'Wo?',
      'Sonstiges',
      0.8,
      [
        ['· Wo? | · · Stellen | · · · Art | ', ''],
        ['· · Wunsch', '· · Wunsch | · Wo? | · · Stellen | · · · Art'],
      ],
    ],
  ] as const)('moves %s, and one step takes it back', async (_, label, onto, at, changes) => {
    const moved = changes.reduce((rows, [from, to]) => rows.replace(from, to), START);
    expect(moved).not.toBe(START);
    await drag(label, onto, at);
    await expect.poll(outline).toBe(moved);
    await undoButton(page).click();
    await expect.poll(outline).toBe(START);
  });

  test.each([
    ['a group into itself', 'Ort', 'Straße', 'Gruppe ‚Ort‘ kann nicht in sich selbst verschoben werden.'],
    [
      'a question before the one that it depends on',
      'Getränke',
      'Name',
      'Frage ‚Alkohol?‘ steht erst nach Frage ‚Getränke‘ und wird dort schon gebraucht (Bedingung).',
    ],
  ])('refuses %s, and says why', async (_, label, onto, sentence) => {
    await drag(label, onto, 0.2);
    const dialog = page.getByRole('dialog', { name: 'So passt es nicht zusammen' });
    await dialog.getByText(sentence, { exact: true }).waitFor();
    await checkPage(page, / – Stadt Espelkamp$/);
    await dialog.getByRole('button', { name: 'Nichts ändern' }).click();
    expect(await outline()).toBe(START);
  });

  test('moves along what it depends on where that is wanted, in one step', async () => {
    await drag('Getränke', 'Name', 0.2);
    await page.getByRole('button', { name: '‚Alkohol?‘ mit verschieben' }).click();
    await expect.poll(outline).toContain('· · Alkohol? | · · Getränke | · · Name | · · Ort');
    await undoButton(page).click();
    await expect.poll(outline).toBe(START);
  });

  test('leaves the form as it was, and nothing went wrong', async () => {
    await saved(page);
    const answer = await page.request.get(`${served.product.url}/api/espelkamp/designer/forms/fest`);
    expect((await answer.json()).definition.sections).toEqual(form.sections);
    expect(author.failures).toEqual([]);
  });
});

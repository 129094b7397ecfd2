import type { Locator, Page } from 'playwright-core';

/** The button that takes back; it says what. */
export const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Rückgängig: / });

/** Whether the header says that everything is on the server. */
export const saved = (page: Page): Promise<void> =>
  page
    .getByRole('banner')
    .getByText(/^Gespeichert um /)
    .waitFor();

/** Selects a question in the outline, and gives the control of its words. */
export async function question(page: Page, words: string): Promise<Locator> {
  await page.getByRole('treeitem', { name: new RegExp(`^${words} ?,`) }).click();
  const control = page.getByRole('region', { name: 'Bearbeiten' }).getByLabel('Frage', { exact: true });
  await control.waitFor();
  return control;
}

import { beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { checkPage } from '../../cli/test/product/checkPage.ts';
import { killTab } from '../../cli/test/product/killTab.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { type Author, createForm, openBeside, openWindow, signIn } from './author.ts';
import { question, saved, undoButton } from './writing.ts';

const title = /^Straßenfest.* – Stadt Espelkamp$/;

describe.skipIf(browserPath === undefined)('whatever happens, nothing is lost', () => {
  const served = withProduct();
  let rita: Author;
  let anna: Author;
  let address: string;

  beforeAll(async () => {
    [rita, anna] = await Promise.all([openWindow(served.browser), openWindow(served.browser)]);
    await rita.page.goto(`${served.product.url}/designer/espelkamp`);
    await signIn(rita.page, 'redaktion@espelkamp.example');
    await createForm(rita.page, 'Straßenfest', 'Einfacher Antrag');
    address = rita.page.url();
  });

  /** What the server has. */
  const stored = async (): Promise<string> => {
    const answer = await rita.page.request.get(
      `${served.product.url}/api/espelkamp/designer/forms/strassenfest`,
    );
    return JSON.stringify((await answer.json()).definition);
  };

  test('a page of the designer can be used by everybody, also at 360 pixels', async () => {
    await checkPage(rita.page, title, 360);
  });

  test('what was typed is saved by itself, and can be taken back after a reload', async () => {
    const { page } = rita;
    const words = await question(page, 'Aktenzeichen');
    await words.fill('Aktenzeichen der Stadt');
    await saved(page);
    expect(await stored()).toContain('Aktenzeichen der Stadt');
    const step = await undoButton(page).getAttribute('aria-label');
    await page.reload();
    await page.getByRole('treeitem', { name: /^Aktenzeichen der Stadt/ }).waitFor();
    expect(await undoButton(page).getAttribute('aria-label')).toBe(step);
    await undoButton(page).click();
    await page.getByRole('treeitem', { name: /^Aktenzeichen ?,/ }).waitFor();
    await saved(page);
    expect(await stored()).not.toContain('Aktenzeichen der Stadt');
  });

  test('a second window of the same browser asks, takes over with everything, and the first one says so', async () => {
    const { page } = rita;
    const words = await question(page, 'Aktenzeichen');
    const second = await openBeside(rita);
    await second.page.goto(address);
    await second.page.getByRole('heading', { name: /ist schon in einem anderen Fenster geöffnet/ }).waitFor();
    await checkPage(second.page, / – Stadt Espelkamp$/);
    await words.fill('Zeichen');
    await second.page.getByRole('button', { name: 'Hier weiterarbeiten' }).click();
    await second.page.getByRole('treeitem', { name: /^Zeichen/ }).waitFor();
    await page.getByRole('heading', { name: /schreiben jetzt in einem anderen Fenster/ }).waitFor();
    await checkPage(page, / – Stadt Espelkamp$/);
    await saved(second.page);
    expect(await stored()).toContain('"Zeichen"');
    expect(second.failures).toEqual([]);
    await page.close();
    rita = second;
  });

  test('who was signed out while writing goes on writing, signs in again, and it is saved', async () => {
    const { page } = rita;
    await page.context().clearCookies();
    const words = await question(page, 'Zeichen');
    await words.fill('Aktenzeichen, falls Sie');
    await page.getByText('Sie sind abgemeldet').waitFor();
    await words.press('End');
    await words.pressSequentially(' eines haben');
    await checkPage(page, title, 360);
    await page.getByRole('button', { name: 'Wieder anmelden' }).click();
    await page.getByRole('dialog', { name: 'Bitte melden Sie sich noch einmal an' }).waitFor();
    await signIn(page, 'redaktion@espelkamp.example');
    await saved(page);
    expect(await stored()).toContain('Aktenzeichen, falls Sie eines haben');
  });

  test('two people, the server killed, a tab killed in mid-sentence: all is there, and conflicts are told per question', async () => {
    await anna.page.goto(address);
    await signIn(anna.page, 'admin@espelkamp.example');
    await (await question(anna.page, 'Vorname')).fill('Rufname');
    await saved(anna.page);

    await served.product.kill();
    await (await question(rita.page, 'Familienname')).fill('Nachname');
    const words = await question(rita.page, 'Vorname');
    await words.press('End');
    await words.pressSequentially(' laut Ausw');
    await rita.page.getByText(/Nicht gespeichert: keine Verbindung/).waitFor();
    await words.pressSequentially('eis od');
    const other = await openBeside(rita);
    await killTab(rita.page);
    await served.product.restart();
    rita = other;

    const { page } = rita;
    await page.goto(address);
    const conflict = page.getByRole('dialog', { name: /hat .*Anna Admin gespeichert|Anna Admin/ });
    await conflict.waitFor();
    const asked = conflict.getByRole('region');
    expect(await asked.count()).toBe(1);
    expect(await asked.textContent()).toMatch(/Vorname/);
    expect(await asked.textContent()).toContain('Rufname');
    expect(await asked.textContent()).toContain('Vorname laut Ausweis od');
    await checkPage(page, title, 360);
    await conflict.getByRole('radio', { name: /^Beide behalten/ }).click();
    await conflict.getByRole('button', { name: 'Übernehmen und speichern' }).click();
    await saved(page);
    const definition = await stored();
    for (const label of ['Nachname', 'Rufname', 'Vorname laut Ausweis od'])
      expect(definition).toContain(label);
  });

  test('what the other wrote meanwhile comes in by itself where it fits', async () => {
    await anna.page.bringToFront();
    await (await question(anna.page, 'Was beantragen Sie\\?')).fill('Worum bitten Sie uns?');
    await expect.poll(stored, { timeout: 30_000 }).toContain('Worum bitten Sie uns?');
    const definition = await stored();
    for (const label of ['Nachname', 'Rufname', 'Vorname laut Ausweis od'])
      expect(definition).toContain(label);
    await anna.page.getByRole('treeitem', { name: /^Nachname/ }).waitFor();
  });

  test('nothing was refused by the content security policy, and nothing broke', () => {
    expect([...rita.failures, ...anna.failures]).toEqual([]);
  });
});

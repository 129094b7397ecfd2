import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { checkPage } from '../../cli/test/product/checkPage.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { type Author, createForm, openWindow, PASSWORD, signIn } from './author.ts';

const title = / – (Stadt Espelkamp|Formularwerk)$/;
const account = 'redaktion@espelkamp.example';

describe.skipIf(browserPath === undefined)('the forms of a municipality', () => {
  const served = withProduct();
  let author: Author;

  beforeAll(async () => {
    author = await openWindow(served.browser);
  });

  test('one chooses the municipality, signs in, and comes to its forms', async () => {
    const { page } = author;
    await page.goto(`${served.product.url}/designer/`);
    await page.getByRole('link', { name: 'Stadt Espelkamp' }).waitFor();
    await checkPage(page, title);
    await page.getByRole('link', { name: 'Stadt Espelkamp' }).click();
    await page.waitForURL('**/designer/espelkamp/anmelden');
    await checkPage(page, title);
    await signIn(page, account, 'falsch');
    await page.getByText('E-Mail-Adresse oder Passwort ist falsch').waitFor();
    await checkPage(page, title);
    await signIn(page, account);
    await page.waitForURL('**/designer/espelkamp');
    await page.getByRole('link', { name: 'Öffentliche Fläche nutzen', exact: true }).waitFor();
    await checkPage(page, title);
  });

  test('a form begun with a template is in the list as a draft, and not in the portal', async () => {
    const { page } = author;
    await page.getByRole('button', { name: 'Neues Formular' }).click();
    await page.getByRole('button', { name: 'Formular anlegen' }).click();
    await page.getByText('Geben Sie einen Titel ein.').waitFor();
    await checkPage(page, title);
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await createForm(page, 'Straßenfest anmelden', 'Einfacher Antrag');
    expect(new URL(page.url()).pathname).toBe('/designer/espelkamp/strassenfest-anmelden');
    await page.getByRole('button', { name: 'Alle Formulare' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Straßenfest anmelden' });
    await row.getByText('Entwurf').waitFor();
    expect(await row.textContent()).toMatch(/Ordnungsamt · Gespeichert heute um .* von Rita Redaktion/);
    const portal = await page.request.get(`${served.product.url}/espelkamp/strassenfest-anmelden`);
    expect(portal.status()).toBe(404);
  });

  test('a form is saved as a file, and comes back from it under another address', async () => {
    const { page } = author;
    await page.getByRole('button', { name: /Weitere Aktionen für „Straßenfest/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Als Datei speichern' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('strassenfest-anmelden.json');
    const path = await download.path();
    await page.getByRole('button', { name: 'Neues Formular' }).click();
    await page.getByRole('radio', { name: /^Datei/ }).click();
    await page.getByLabel('Welche Datei?').setInputFiles(path);
    await page.getByText('Gelesen: „Straßenfest anmelden“').waitFor();
    await page.getByText('strassenfest-anmelden-2').waitFor();
    await checkPage(page, title);
    await page.getByRole('button', { name: 'Formular anlegen' }).click();
    await page.waitForURL('**/strassenfest-anmelden-2');
    const api = `${served.product.url}/api/espelkamp/designer/forms`;
    const { definition } = await (await page.request.get(`${api}/strassenfest-anmelden-2`)).json();
    const saved = JSON.parse(await readFile(path, 'utf8'));
    expect(definition).toEqual({ ...saved, id: 'strassenfest-anmelden-2' });
  });

  test('a file that is no form is told with the places that are wrong', async () => {
    const { page } = author;
    await page.goto(`${served.product.url}/designer/espelkamp`);
    await page.getByRole('button', { name: 'Neues Formular' }).click();
    await page.getByRole('radio', { name: /^Datei/ }).click();
    const buffer = Buffer.from('{"format":1,"id":"x","title":7,"sections":[],"delivery":{"office":"a"}}');
    await page
      .getByLabel('Welche Datei?')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await page.getByText('Titel:').waitFor();
    await checkPage(page, title);
    await page.getByRole('button', { name: 'Abbrechen' }).click();
  });

  test('a draft is deleted after a question; a published form offers no such thing', async () => {
    const { page } = author;
    await page.getByRole('button', { name: /Weitere Aktionen für „Öffentliche/ }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'Kopieren',
      'Als Datei speichern',
      'Im Portal ansehen',
    ]);
    await page.keyboard.press('Escape');
    const drafts = page.getByRole('button', { name: /Weitere Aktionen für „Straßenfest/ });
    await drafts.last().click();
    await page.getByRole('menuitem', { name: 'Löschen' }).click();
    await checkPage(page, title);
    await page.getByRole('button', { name: 'Entwurf löschen' }).click();
    await page.getByText('„Straßenfest anmelden“ ist gelöscht.').waitFor();
    await expect.poll(() => drafts.count()).toBe(1);
  });

  test('who lacks the role is told whom to ask', async () => {
    const { page, failures } = await openWindow(served.browser, 360);
    await page.goto(`${served.product.url}/designer/espelkamp`);
    await signIn(page, 'ordnung@espelkamp.example');
    await page.getByRole('heading', { name: 'Ihr Konto darf keine Formulare schreiben' }).waitFor();
    await checkPage(page, title);
    await page.getByRole('button', { name: 'Mit einem anderen Konto anmelden' }).click();
    await page.waitForURL('**/anmelden');
    await signIn(page, account);
    await page.getByRole('heading', { name: 'Formulare der Stadt Espelkamp' }).waitFor();
    expect(failures.filter((failure) => !failure.includes('403'))).toEqual([]);
    await page.context().close();
  });

  test('who was signed out signs in again over what is open, and goes on', async () => {
    const { page } = author;
    await page.context().clearCookies();
    await page.getByRole('button', { name: /Weitere Aktionen für „Hund/ }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Als Datei speichern' }).click();
    await page.getByRole('dialog', { name: 'Bitte melden Sie sich noch einmal an' }).waitFor();
    await checkPage(page, title);
    await signIn(page, account, PASSWORD);
    expect((await saved).suggestedFilename()).toBe('hundesteuer.json');
  });

  test('the list says when it cannot be loaded, and loads again', async () => {
    const { page } = author;
    await page.route('**/designer/forms', (route) => route.abort());
    await page.reload();
    await page.getByText('Die Liste konnte nicht geladen werden.').waitFor();
    await checkPage(page, title);
    await page.unroute('**/designer/forms');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('link', { name: 'Hund anmelden (Hundesteuer)', exact: true }).waitFor();
  });

  test('who signs out has to sign in again, and the way back leads nowhere', async () => {
    const { page, failures } = author;
    await page.getByRole('button', { name: 'Abmelden', exact: true }).click();
    await page.waitForURL('**/anmelden');
    await page.goBack();
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    expect(failures.filter((failure) => !failure.includes('ERR_FAILED'))).toEqual([]);
  });
});

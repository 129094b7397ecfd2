import type { Browser, Page } from 'playwright-core';

export const PASSWORD = 'formularwerk-demo';

/** Somebody who writes forms, in a browser of their own; what went wrong in it is collected. */
export interface Author {
  readonly page: Page;
  /** Errors in the console, exceptions, and what the content security policy refused. */
  readonly failures: string[];
}

/** What the browser tells of an answer that is no failure of ours: not signed in yet, a conflict, a server that is down. */
const EXPECTED =
  /Failed to load resource: .*(40[149]|412|422|ERR_CONNECTION|ERR_EMPTY|ERR_INCOMPLETE|ERR_NETWORK)/;

/** Opens a window and watches it. */
export async function openWindow(browser: Browser, width = 1280): Promise<Author> {
  const context = await browser.newContext({ viewport: { width, height: 860 }, locale: 'de-DE' });
  return watch(await context.newPage());
}

/** Another window of the same browser. */
export const openBeside = async ({ page }: Author): Promise<Author> => watch(await page.context().newPage());

async function watch(page: Page): Promise<Author> {
  const failures: string[] = [];
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) failures.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return { page, failures };
}

/** From any address of the designer: types the account, and waits for what comes behind it. */
export async function signIn(page: Page, account: string, password = PASSWORD): Promise<void> {
  // A form behind the dialog may ask for an e-mail address, too.
  const form = page.locator('form').filter({ has: page.locator('[name=password]') });
  await form.getByLabel('E-Mail-Adresse').fill(account);
  await form.getByLabel('Passwort').fill(password);
  await form.getByRole('button', { name: 'Anmelden', exact: true }).click();
}

/** Makes a form out of a template, with its title, and waits until it can be written. */
export async function createForm(page: Page, title: string, template = 'Leeres Formular'): Promise<void> {
  await page.getByRole('button', { name: 'Neues Formular' }).click();
  await page.getByLabel('Titel des Formulars').fill(title);
  await page.getByRole('radio', { name: template }).click();
  await page.getByRole('button', { name: 'Formular anlegen' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

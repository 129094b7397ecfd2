import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { checkPage } from '../../cli/test/product/checkPage.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { type Author, openWindow, PASSWORD } from './author.ts';
import { type Clerk, keyboardClerk, mouseClerk } from './clerk.ts';
import { saved } from './writing.ts';

const TITLE = 'Ausschank bei einem Fest';
const pageTitle = / – Stadt Espelkamp$/;

/** What a clerk who is no programmer does on the first day, without typing an expression. */
describe.skipIf(browserPath === undefined).each([
  ['with the mouse only', mouseClerk],
  ['with the keyboard only', keyboardClerk],
])('a clerk writes the first form, %s', (_how, createClerk) => {
  const served = withProduct();
  let author: Author;
  let page: Page;
  let clerk: Clerk;

  beforeAll(async () => {
    author = await openWindow(served.browser);
    page = author.page;
    clerk = createClerk(page);
  });

  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const box = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const row = (words: string): Locator =>
    page.getByRole('treeitem', { name: new RegExp(`^${words.replaceAll('?', '\\?')} ?,`) });
  const inspector = (): Locator => page.getByRole('region', { name: 'Bearbeiten', exact: true });
  const preview = (): Locator => page.getByRole('region', { name: 'Vorschau', exact: true });
  const dialog = (): Locator => page.getByRole('dialog');

  const addQuestion = async (words: string, kind?: RegExp, more?: () => Promise<void>): Promise<void> => {
    await clerk.press(button('Frage hinzufügen'));
    await clerk.type(box('Was möchten Sie fragen?'), words);
    if (kind) await clerk.press(dialog().getByRole('radio', { name: kind }));
    await more?.();
    await clerk.press(button('Hinzufügen'));
    await row(words).waitFor();
  };

  test('signs in and begins with a template', async () => {
    await page.goto(`${served.product.url}/designer/espelkamp`);
    await clerk.type(box('E-Mail-Adresse'), 'redaktion@espelkamp.example');
    await clerk.type(page.getByLabel('Passwort'), PASSWORD);
    await clerk.press(button('Anmelden'));
    await clerk.press(button('Neues Formular'));
    await clerk.type(box('Titel des Formulars'), TITLE);
    await clerk.press(page.getByRole('radio', { name: 'Einfacher Antrag', exact: true }));
    await clerk.press(button('Formular anlegen'));
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await checkPage(page, pageTitle, 360);
  });

  test('adds a question that is answered with yes or no', async () => {
    await clerk.press(row('Aktenzeichen'));
    await addQuestion('Wird Alkohol ausgeschenkt?');
    await preview().getByText('Wird Alkohol ausgeschenkt?').waitFor();
    expect(await preview().getByRole('radio', { name: 'Nein', exact: true }).count()).toBe(1);
  });

  test('adds a question that is shown on yes only', async () => {
    await addQuestion('Welche Getränke?', /^Langer Text/);
    await clerk.press(button('Bedingung setzen'));
    await clerk.choose(inspector().getByRole('combobox', { name: 'Frage' }), 'Wird Alkohol ausgeschenkt?');
    await clerk.press(button('Fertig'));
    await inspector()
      .getByText('Wenn ‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘ beantwortet ist.', { exact: true })
      .waitFor();
    const question = preview().getByRole('textbox', { name: 'Welche Getränke?' });
    await question.waitFor({ state: 'detached' });
    await clerk.press(preview().getByRole('radio', { name: 'Ja', exact: true }));
    await question.waitFor();
    await checkPage(page, pageTitle, 360);
  });

  test('adds a list', async () => {
    await clerk.press(row('Worum geht es?'));
    await addQuestion('Ausschankstellen', /^Liste von Einträgen/, () =>
      clerk.type(box('Wie heißt ein Eintrag?'), 'Ausschankstelle'),
    );
    await preview().getByRole('button', { name: 'Ausschankstelle hinzufügen' }).waitFor();
  });

  test('adds a fee by filling in two amounts', async () => {
    await addQuestion('Gebühr');
    await clerk.press(dialog().getByRole('radio', { name: 'Grundbetrag + Betrag je Eintrag', exact: true }));
    await clerk.type(box('Grundbetrag'), '20');
    await clerk.type(box('Betrag je Eintrag'), '10');
    await clerk.press(button('Übernehmen'));
    await preview().getByText('20,00\u00a0€').waitFor();
    await clerk.press(preview().getByRole('button', { name: 'Ausschankstelle hinzufügen' }));
    await clerk.type(preview().getByRole('textbox', { name: 'Bezeichnung' }), 'Bierwagen');
    await clerk.press(preview().getByRole('button', { name: 'Fertig', exact: true }));
    await preview().getByText('30,00\u00a0€').waitFor();
    await saved(page);
    await checkPage(page, pageTitle, 360);
  });

  test('publishes, and businesses find it at once', async () => {
    await clerk.press(button('Veröffentlichen …'));
    await page.getByText('Die Prüfung hat keine Probleme gefunden.').waitFor();
    await checkPage(page, pageTitle, 360);
    await clerk.press(button('Jetzt veröffentlichen'));
    await page.getByRole('heading', { name: 'Version 1 ist veröffentlicht' }).waitFor();
    await clerk.press(dialog().getByRole('button', { name: 'Schließen' }).last());
    const portal = await served.browser.newPage();
    await portal.goto(`${served.product.url}/espelkamp/ausschank-bei-einem-fest`);
    await portal.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await portal.close();
  });

  test('changes a text the next day and sees the difference', async () => {
    await clerk.press(row('Welche Getränke?'));
    await clerk.type(
      inspector().getByRole('textbox', { name: 'Frage', exact: true }),
      'Was schenken Sie aus?',
    );
    await saved(page);
    await clerk.press(button('Veröffentlichen …'));
    await page
      .getByText('Text geändert: ‚Welche Getränke?‘ heißt jetzt ‚Was schenken Sie aus?‘.')
      .first()
      .waitFor();
    await clerk.press(button('Jetzt veröffentlichen'));
    await page.getByRole('heading', { name: 'Version 2 ist veröffentlicht' }).waitFor();
  });

  test('did all that in at most 45 actions and without typing an expression, and nothing went wrong', () => {
    expect(clerk.actions.length).toBeLessThanOrEqual(45);
    expect(author.failures).toEqual([]);
  });
});

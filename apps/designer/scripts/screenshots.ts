import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { launch } from '../../cli/test/product/browser.ts';
import { startProduct } from '../../cli/test/product/startProduct.ts';
import { createForm, openWindow, signIn } from '../e2e/author.ts';
import { question, saved } from '../e2e/writing.ts';

/**
 * Goes the way of the handbook page „Mein erstes Formular“ and takes its pictures, into docs/handbook/images or the
 * folder that is named. What the page tells and what is clicked here must stay the same. Run it with a browser:
 * `node apps/cli/src/withServices.ts -- node apps/designer/scripts/screenshots.ts`
 */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../../docs/handbook/images');
await mkdir(folder, { recursive: true });

const designer = await startProduct();
const browser = await launch();
const { page } = await openWindow(browser);
const dialog = page.locator('dialog[open]').last();
const inspector = page.getByRole('region', { name: 'Bearbeiten' });

try {
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin();
  await ask();
  await setCondition();
  await addList();
  await addFee();
  await tryIt();
  await publish();
  await change();
  await showVersions();
} finally {
  await browser.close();
  await designer.stop();
}

async function begin(): Promise<void> {
  await page.goto(`${designer.url}/designer/espelkamp`);
  await page.getByLabel('E-Mail-Adresse').waitFor();
  await take('anmelden');
  await signIn(page, 'redaktion@espelkamp.example');
  await page.getByRole('button', { name: 'Neues Formular' }).waitFor();
  await createForm(page, 'Ausschank bei einem Fest', 'Einfacher Antrag');
  await saved(page);
  await take('neues-formular');
}

async function ask(): Promise<void> {
  await select('Aktenzeichen');
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await dialog.getByLabel('Was möchten Sie fragen?').fill('Wird Alkohol ausgeschenkt?');
  await take('frage-hinzufuegen', dialog);
  await add();
  await addQuestion('Welche Getränke?', /^Langer Text/);
}

async function setCondition(): Promise<void> {
  await inspector.getByRole('button', { name: 'Bedingung setzen' }).click();
  await inspector
    .getByRole('combobox', { name: 'Frage' })
    .selectOption({ label: 'Wird Alkohol ausgeschenkt?' });
  await show(inspector.getByRole('button', { name: 'Fertig' }));
  await take('bedingung');
  await inspector.getByRole('button', { name: 'Fertig' }).click();
}

async function addList(): Promise<void> {
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await dialog.getByLabel('Was möchten Sie fragen?').fill('Ausschankstellen');
  await choose(/^Liste von/);
  await dialog.getByLabel('Wie heißt ein Eintrag?').fill('Ausschankstelle');
  await show(dialog.getByLabel('Wie heißt ein Eintrag?'));
  await take('liste', dialog);
  await add();
}

async function addFee(): Promise<void> {
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await dialog.getByLabel('Was möchten Sie fragen?').fill('Gebühr');
  await dialog.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  await dialog.getByText('Grundbetrag + Betrag je Eintrag', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Grundbetrag' }).fill('20');
  await dialog.getByRole('textbox', { name: 'Betrag je Eintrag' }).fill('10');
  await show(dialog.getByRole('textbox', { name: 'Betrag je Eintrag' }));
  await take('gebuehr', dialog);
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function tryIt(): Promise<void> {
  const preview = page.getByRole('region', { name: 'Vorschau', exact: true });
  await preview.getByRole('radio', { name: 'Ja', exact: true }).check();
  await preview.getByRole('textbox', { name: 'Welche Getränke?' }).fill('Bier, Wein und Saft');
  await preview.getByRole('button', { name: 'Ausschankstelle hinzufügen' }).click();
  await preview.getByRole('textbox', { name: 'Bezeichnung' }).fill('Bierwagen');
  await preview.getByRole('button', { name: 'Fertig', exact: true }).click();
  const fee = preview.getByText('30,00\u00a0€');
  await show(fee);
  await saved(page);
  await take('ausprobieren', preview);
}

async function publish(): Promise<void> {
  await openPublishing();
  await dialog.getByRole('button', { name: 'Jetzt veröffentlichen' }).waitFor();
  await take('veroeffentlichen', dialog);
  await dialog.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  await dialog.getByText('Version 1 ist veröffentlicht').waitFor();
  await closeDialog();
}

async function change(): Promise<void> {
  const words = await question(page, 'Welche Getränke\\?');
  await words.fill('Welche alkoholischen Getränke?');
  await words.blur();
  await openPublishing();
  await dialog.getByText('alkoholischen').first().waitFor();
  await show(dialog.getByText('alkoholischen').first());
  await take('unterschied', dialog);
  await dialog.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  await dialog.getByText('Version 2 ist veröffentlicht').waitFor();
  await closeDialog();
}

async function showVersions(): Promise<void> {
  await page.getByRole('button', { name: 'Versionen' }).click();
  await dialog
    .getByRole('button', { name: /Zu dieser Version zurückgehen/ })
    .first()
    .waitFor();
  await take('versionen', dialog);
}

function select(row: string): Promise<void> {
  return page
    .getByRole('treeitem', { name: new RegExp(row) })
    .first()
    .click();
}

function choose(type: RegExp): Promise<void> {
  return dialog.locator('label.fd-type-card', { hasText: type }).click();
}

async function addQuestion(words: string, type: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await dialog.getByLabel('Was möchten Sie fragen?').fill(words);
  await choose(type);
  await add();
}

async function add(): Promise<void> {
  await dialog.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Only what is saved can be published. */
async function openPublishing(): Promise<void> {
  await saved(page);
  await page.getByRole('button', { name: 'Veröffentlichen …' }).click();
}

async function closeDialog(): Promise<void> {
  await dialog
    .getByRole('button', { name: /Schließen|Fertig/ })
    .first()
    .click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Brings what matters into the middle of what scrolls. */
async function show(what: Locator): Promise<void> {
  await what.waitFor();
  await what.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

/** The picture of a step: the window, or only the dialog that matters. */
async function take(name: string, part?: Locator): Promise<void> {
  // What the mouse happens to stand on would look as if it mattered.
  await page.mouse.move(0, 0);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  await (part ?? page).screenshot({
    path: join(folder, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}

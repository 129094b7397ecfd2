import { describe, expect, it } from 'vitest';
import { allWords, announced, get, press, row, settle, start, type, violations } from '../screen.fixture.tsx';

/** Longer than the assistant waits before it works out rules while somebody types. */
const WORKED_OUT = 260;

const control = (path: string) => document.getElementById(`f-${path}`) as HTMLInputElement;
const heading = () => document.querySelector('.fd-paper .fw-heading h3')?.textContent;
const marked = () => document.querySelector('[data-selected]')?.getAttribute('data-node');

describe('the preview', () => {
  it('shows what is selected, at its page', async () => {
    await start();
    expect(heading()).toBe('Was feiern Sie?');
    expect(marked()).toBe('field:name');
    await press(row('Wo feiern Sie?'));
    expect(heading()).toBe('Wo feiern Sie?');
    await press(row('Alles stimmt.'));
    expect(heading()).toBe('Angaben prüfen');
  });

  it('is a part of the designer for who goes by headings: one title of the page, and its pages below „Vorschau“', async () => {
    await start({ selected: 'page:wo' });
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ tagName, textContent }) => `${tagName} ${textContent}`,
    );
    expect(headings.slice(0, 5)).toEqual([
      'H1 Ein Fest anmelden',
      'H2 Gliederung',
      'H2 Vorschau',
      'H3 Wo feiern Sie?',
      'H4 Sie haben noch keine Stellen hinzugefügt',
    ]);
    expect(await violations()).toEqual([]);
  });

  it('leaves the focus in the outline while it follows', async () => {
    await start();
    await press(row('Wo feiern Sie?'));
    expect(document.activeElement).toBe(row('Wo feiern Sie?'));
  });

  it('selects the question one presses or comes to, and the press does its own work', async () => {
    const { designer } = await start();
    await press(control('alkohol'));
    expect(designer.getState().selected).toBe('field:alkohol');
    expect(control('alkohol').checked).toBe(true);
  });

  it('keeps what was filled in while the form is edited', async () => {
    const { run } = await start();
    await type(control('name'), 'Stadtfest');
    await settle(WORKED_OUT);
    await run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } });
    await run({ type: 'moveField', field: 'name', to: { in: { page: 'rest' } } });
    await settle();
    expect(heading()).toBe('Sonstiges');
    expect(control('name').value).toBe('Stadtfest');
    expect(control('name').labels?.[0]?.textContent).toBe('Titel des Festes');
  });

  it('selects the page to which one presses on', async () => {
    const { designer } = await start();
    await type(control('name'), 'Stadtfest');
    await press(get('button', 'Weiter'));
    expect(heading()).toBe('Wo feiern Sie?');
    expect(designer.getState().selected).toBe('page:wo');
  });

  it('shows questions of a list in an entry, and makes one where there is none', async () => {
    await start();
    await press(row('Ort der Stelle'));
    expect(heading()).toBe('Stelle 1');
    expect(marked()).toBe('field:stellen.ort');
  });

  it('tells why something can’t be seen, until its condition is met', async () => {
    await start({ selected: 'field:getraenke' });
    expect(announced()).toContain(
      'Frage ‚Getränke‘ ist mit den Antworten in der Vorschau nicht zu sehen. Das wird nur gezeigt, wenn ‚Wird Alkohol ausgeschenkt?‘',
    );
    await press(control('alkohol'));
    await settle(WORKED_OUT);
    expect(announced()).not.toContain('nicht zu sehen');
    expect(control('getraenke')).toBeTruthy();
  });

  it('begins with nothing filled in when asked to', async () => {
    await start();
    await type(control('name'), 'Stadtfest');
    await settle(WORKED_OUT);
    await press(get('button', 'Von vorn ausfüllen'));
    expect(control('name').value).toBe('');
    expect(heading()).toBe('Was feiern Sie?');
  });

  it('sends nothing at its end, says so, and can be filled in again', async () => {
    const { designer } = await start();
    await type(control('name'), 'Stadtfest');
    await press(get('button', 'Weiter'));
    await press(get('button', 'Weiter'));
    await press(get('button', 'Weiter'));
    await press(control('richtig'));
    await press(get('button', 'Absenden'));
    expect(allWords()).toContain('In der Vorschau wird nichts abgeschickt.');
    await press(row('Name des Festes'));
    expect(control('name').value).toBe('Stadtfest');
    expect(designer.getState().selected).toBe('field:name');
  });

  it('says what happens to who goes on later', async () => {
    await start();
    await press(get('button', 'Speichern und später fortsetzen'));
    expect(announced()).toContain('In der Vorschau wird nichts gespeichert.');
  });

  it('is as narrow as a telephone when asked to', async () => {
    await start();
    await press(get('radio', 'Telefon'));
    expect(document.querySelector('.fd-paper--phone')).not.toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  allWords,
  announced,
  focus,
  focused,
  get,
  key,
  press,
  row,
  rows,
  settle,
  start,
  type,
  violations,
} from '../screen.fixture.tsx';
import { festForm } from '../world.fixture.ts';

describe('the outline', () => {
  it('says of each row what it is by the names of the sorts of answers, and what holds for it', async () => {
    const { run } = await start();
    expect(rows()).toEqual([
      'Das Fest, Abschnitt',
      'Was feiern Sie?, Seite',
      'Name des Festes, Kurzer Text, Pflicht',
      'Wird Alkohol ausgeschenkt?, Kästchen zum Bestätigen',
      'Getränke, Kurzer Text, mit Bedingung',
      'Wo feiern Sie?, Seite',
      'Ausschankstellen, Liste von Einträgen',
      'Ort der Stelle, Kurzer Text',
      'Zum Schluss, Abschnitt',
      'Sonstiges, Seite',
      'Erklärungen am Ende',
      'Alles stimmt., Kästchen zum Bestätigen, Pflicht',
    ]);
    expect(await violations()).toEqual([]);
    const options = [
      { id: 'ja', label: 'Ja' },
      { id: 'nein', label: 'Nein' },
    ];
    const field = { id: 'musik', type: 'choice', label: 'Spielt Musik?', options } as const;
    await run({ type: 'addField', field, to: { in: { page: 'rest' } } });
    expect(rows()).toContain('Spielt Musik?, Ja oder Nein');
  });

  it('is one tab stop, at the row that is selected', async () => {
    await start();
    const stops = [...document.querySelectorAll('[role=treeitem][tabindex="0"]')];
    expect(stops).toEqual([row('Name des Festes')]);
  });

  it('is walked, folded and searched by letters with keys, and selects with Enter', async () => {
    const { designer } = await start();
    await focus(row('Name des Festes'));
    await key('ArrowDown');
    expect(focused()).toContain('Wird Alkohol');
    expect(designer.getState().selected).toBe('field:name');
    await key('Enter');
    expect(designer.getState().selected).toBe('field:alkohol');
    await key('ArrowLeft');
    expect(focused()).toContain('Was feiern Sie?');
    await key('ArrowLeft');
    expect(row('Was feiern Sie?').getAttribute('aria-expanded')).toBe('false');
    expect(rows()).not.toContain('Getränke, Kurzer Text, mit Bedingung');
    await key('End');
    expect(focused()).toContain('Alles stimmt.');
    await key('S');
    expect(focused()).toContain('Sonstiges');
  });

  it('goes on to edit with Enter on what is selected', async () => {
    await start();
    await focus(row('Name des Festes'));
    await key('Enter');
    expect(document.activeElement).toBe(get('region', 'Bearbeiten'));
  });

  it('moves with Alt and arrows, keeps the focus there, and says where it is', async () => {
    const { form } = await start();
    await focus(row('Name des Festes'));
    await key('ArrowDown', { altKey: true });
    expect(form().sections[0]?.pages[0]?.fields.map(({ id }) => id)).toEqual([
      'alkohol',
      'name',
      'getraenke',
    ]);
    expect(focused()).toContain('Name des Festes');
    expect(announced()).toContain('an Stelle 2 von 3, Seite ‚Was feiern Sie?‘');
  });

  it('keeps the focus on a question that leaves its list', async () => {
    await start({ selected: 'field:stellen.ort' });
    await focus(row('Ort der Stelle'));
    await key('ArrowDown', { altKey: true });
    expect(focused()).toContain('Ort der Stelle');
    expect(row('Ort der Stelle').getAttribute('aria-selected')).toBe('true');
  });

  it('shows what fits the words one searches for, and leads to the first', async () => {
    const { designer } = await start();
    await type(get('searchbox', 'In der Gliederung suchen'), 'Ort');
    expect(rows()).toEqual([
      'Das Fest, Abschnitt',
      'Wo feiern Sie?, Seite',
      'Ausschankstellen, Liste von Einträgen',
      'Ort der Stelle, Kurzer Text',
    ]);
    expect(announced()).toContain('1 Treffer.');
    await key('Enter');
    expect(designer.getState().selected).toBe('field:stellen.ort');
    expect(focused()).toContain('Ort der Stelle');
  });

  it('says so when nothing fits', async () => {
    await start();
    await type(get('searchbox', 'In der Gliederung suchen'), 'Raumfahrt');
    expect(rows()).toEqual([]);
    expect(allWords()).toContain('Zu ‚Raumfahrt‘ gibt es nichts.');
  });

  it('offers what can be done with a row in a menu', async () => {
    const { form } = await start();
    await focus(row('Name des Festes'));
    await key('F10', { shiftKey: true });
    expect(get('menuitem', 'Nach oben').getAttribute('aria-disabled')).toBe('true');
    await press(get('menuitem', 'Verdoppeln'));
    expect(form().sections[0]?.pages[0]?.fields).toHaveLength(4);
    expect(row('Name des Festes, Kurzer Text, Pflicht')).toBeTruthy();
  });

  it('asks where something is used before it deletes it', async () => {
    const { form, designer } = await start();
    await focus(row('Wird Alkohol'));
    await key('Delete');
    expect(allWords()).toContain('Bedingung der Frage ‚Getränke‘');
    expect(await violations()).toEqual([]);
    await press(get('button', 'Nicht löschen'));
    expect(form()).toEqual(festForm());
    await key('Delete');
    await press(get('button', 'Bedingung der Frage ‚Getränke‘'));
    expect(designer.getState().selected).toBe('field:getraenke');
  });

  it('deletes at once what nobody uses, goes on with its neighbour, and takes it back', async () => {
    const { form, designer } = await start();
    await focus(row('Name des Festes'));
    await key('Delete');
    expect(form().sections[0]?.pages[0]?.fields.map(({ id }) => id)).toEqual(['alkohol', 'getraenke']);
    expect(designer.getState().selected).toBe('field:alkohol');
    await press(get('button', 'Rückgängig: Frage ‚Name des Festes‘ gelöscht'));
    expect(form()).toEqual(festForm());
    expect(announced()).toContain('Rückgängig gemacht: Frage ‚Name des Festes‘ gelöscht');
    await press(get('button', 'Wiederholen: Frage ‚Name des Festes‘ gelöscht'));
    expect(form().sections[0]?.pages[0]?.fields).toHaveLength(2);
  });

  it('moves to any other place without dragging', async () => {
    const { form } = await start();
    await focus(row('Getränke'));
    await key('F10', { shiftKey: true });
    await press(get('menuitem', 'Verschieben …'));
    await type(get('combobox', 'Wohin?'), 'page:rest');
    await press(get('button', 'Verschieben'));
    expect(form().sections[1]?.pages[0]?.fields.map(({ id }) => id)).toEqual(['getraenke']);
  });
});

describe('adding', () => {
  it('adds a question with one Enter behind the one that is selected, and goes to it', async () => {
    const { form, designer } = await start();
    await press(get('button', 'Frage hinzufügen'));
    expect(document.activeElement).toBe(get('textbox', 'Was möchten Sie fragen?'));
    await type(get('textbox', 'Was möchten Sie fragen?'), 'Wird Musik gespielt?');
    expect(get('radio', 'Ja oder NeinEine Frage, auf die man mit Ja oder Nein antwortet.')).toHaveProperty(
      'checked',
      true,
    );
    expect(await violations()).toEqual([]);
    await submit();
    expect(form().sections[0]?.pages[0]?.fields.map(({ id }) => id)).toEqual([
      'name',
      'musikGespielt',
      'alkohol',
      'getraenke',
    ]);
    expect(designer.getState().selected).toBe('field:musikGespielt');
    expect(focused()).toContain('Wird Musik gespielt?');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('says what is missing and stays', async () => {
    const { form } = await start();
    await press(get('button', 'Frage hinzufügen'));
    await submit();
    expect(allWords()).toContain('Schreiben Sie, was gefragt werden soll.');
    expect(form()).toEqual(festForm());
  });

  it('adds one question after the other without closing', async () => {
    const { form } = await start();
    await press(get('button', 'Frage hinzufügen'));
    for (const label of ['Beginn', 'Ende']) {
      await type(get('textbox', 'Was möchten Sie fragen?'), label);
      await press(get('button', 'Hinzufügen und weitere Frage'));
    }
    const fields = form().sections[0]?.pages[0]?.fields ?? [];
    expect(fields.map(({ id, type: kind }) => [id, kind])).toEqual([
      ['name', 'text'],
      ['beginn', 'date'],
      ['ende', 'date'],
      ['alkohol', 'boolean'],
      ['getraenke', 'text'],
    ]);
  });

  it('takes the answers to choose from as they are pasted from Word', async () => {
    const { form } = await start();
    await press(get('button', 'Frage hinzufügen'));
    await type(get('textbox', 'Was möchten Sie fragen?'), 'Welche Musik?');
    await type(get('textbox', 'Welche Antworten stehen zur Wahl?'), '• Blasmusik\n2. Chor\n\n- DJ');
    await submit();
    expect(form().sections[0]?.pages[0]?.fields[1]).toMatchObject({
      type: 'choice',
      options: [{ label: 'Blasmusik' }, { label: 'Chor' }, { label: 'DJ' }],
    });
  });

  it('asks of a list what its entries are called, and how many there are', async () => {
    const { form } = await start({ selected: 'page:rest' });
    await press(get('button', 'Frage hinzufügen'));
    await type(get('textbox', 'Was möchten Sie fragen?'), 'Zelte');
    await type(get('searchbox', 'Antwortarten durchsuchen'), 'Liste');
    await press(document.querySelector('input[value=liste]') as HTMLElement);
    await type(get('textbox', 'Wie heißt ein Eintrag?'), 'Zelt');
    await type(get('textbox', 'Höchstens'), '4');
    await submit();
    expect(form().sections[1]?.pages[0]?.fields[0]).toMatchObject({
      type: 'list',
      label: 'Zelte',
      item: 'Zelt',
      items: 'Zelte',
      min: 1,
      max: 4,
    });
  });

  it('puts a question where one wants it', async () => {
    const { form } = await start();
    await press(get('button', 'Frage hinzufügen'));
    await type(get('textbox', 'Was möchten Sie fragen?'), 'Größe');
    await press(get('button', 'Andere Stelle wählen'));
    await type(get('combobox', 'Wohin?'), 'field:stellen');
    await submit();
    expect(form().sections[0]?.pages[1]?.fields[0]).toMatchObject({
      fields: [{ id: 'ort' }, { id: 'groesse' }],
    });
  });

  it('puts a fee behind the list that is selected, and any other question into it', async () => {
    const { form } = await start({ selected: 'field:stellen' });
    await press(get('button', 'Frage hinzufügen'));
    await type(get('textbox', 'Was möchten Sie fragen?'), 'Fläche der Stelle');
    expect(noteOfPlace()).toBe('Kommt in die Liste ‚Ausschankstellen‘, hinter: Frage ‚Ort der Stelle‘.');
    await type(get('textbox', 'Was möchten Sie fragen?'), 'Gebühr');
    expect(noteOfPlace()).toBe('Kommt auf die Seite ‚Wo feiern Sie?‘, hinter: Liste ‚Ausschankstellen‘.');
    await submit();
    expect(form().sections[0]?.pages[1]?.fields).toMatchObject([
      { id: 'stellen', fields: [{ id: 'ort' }] },
      { id: 'gebuehr', type: 'computed' },
    ]);
  });

  it('leaves a fee where somebody said it should go', async () => {
    const { form } = await start({ selected: 'field:stellen' });
    await press(get('button', 'Frage hinzufügen'));
    await press(get('button', 'Andere Stelle wählen'));
    expect(focused()).toBe('Wohin?');
    await type(get('combobox', 'Wohin?'), 'page:rest');
    await type(get('textbox', 'Was möchten Sie fragen?'), 'Gebühr');
    await submit();
    expect(form().sections[1]?.pages[0]?.fields).toMatchObject([{ id: 'gebuehr' }]);
  });

  it('asks at once how a new fee is worked out, and goes to it afterwards', async () => {
    const { form } = await start({ selected: 'field:stellen' });
    await press(get('button', 'Frage hinzufügen'));
    await type(get('textbox', 'Was möchten Sie fragen?'), 'Gebühr');
    await submit();
    get('dialog', 'Gebühr oder Berechnung');
    expect(await violations()).toEqual([]);
    await type(get('textbox', 'Grundbetrag'), '20');
    await type(get('textbox', 'Betrag je Eintrag'), '10');
    await press(get('button', 'Übernehmen'));
    expect(form().sections[0]?.pages[1]?.fields[1]).toMatchObject({
      value: expect.stringContaining('count(stellen)'),
    });
    expect(document.querySelector('dialog')).toBeNull();
    expect(focused()).toMatch(/^Gebühr,/);
  });

  it('keeps a fee of which one doesn’t know yet how it is worked out', async () => {
    const { form } = await start({ selected: 'page:rest' });
    await press(get('button', 'Frage hinzufügen'));
    await type(get('textbox', 'Was möchten Sie fragen?'), 'Gebühr');
    await submit();
    await press(get('button', 'Abbrechen'));
    expect(form().sections[1]?.pages[0]?.fields).toMatchObject([{ id: 'gebuehr', value: '0' }]);
    get('button', 'Berechnung wählen');
  });

  it('says in sight of the buttons where something goes, whatever is scrolled to', async () => {
    await start();
    for (const name of ['Frage hinzufügen', 'Baustein einfügen']) {
      await press(get('button', name));
      expect(document.querySelector('.fd-dialog__footer')?.textContent).toContain(
        'Kommt auf die Seite ‚Was feiern Sie?‘, hinter: Frage ‚Name des Festes‘.',
      );
      await press(get('button', 'Abbrechen'));
    }
  });

  it('adds pages and sections behind where one is', async () => {
    const { form } = await start();
    await press(get('button', 'Seite hinzufügen'));
    await type(get('textbox', 'Überschrift der Seite'), 'Wann feiern Sie?');
    await submit();
    await press(get('button', 'Abschnitt hinzufügen'));
    await type(get('textbox', 'Überschrift des Abschnitts'), 'Nachweise');
    await submit();
    expect(form().sections.map(({ title, pages }) => [title, pages.map((page) => page.title)])).toEqual([
      ['Das Fest', ['Was feiern Sie?', 'Wann feiern Sie?', 'Wo feiern Sie?']],
      ['Nachweise', ['Nachweise']],
      ['Zum Schluss', ['Sonstiges']],
    ]);
  });

  it('puts in a block, says what it asks, and goes to its first question', async () => {
    const { form, designer } = await start({ selected: 'page:rest' });
    await press(get('button', 'Baustein einfügen'));
    expect(allWords()).toContain('Straße · Ort');
    expect(await violations()).toEqual([]);
    await submit();
    expect(form().sections[1]?.pages[0]?.fields.map(({ id }) => id)).toEqual(['strasse', 'ort']);
    expect(designer.getState().selected).toBe('field:strasse');
  });

  const noteOfPlace = () => document.querySelector('.fd-spot__line [role=status]')?.textContent;

  /** Enter in a field of the dialog. */
  const submit = async () => {
    await press(document.querySelector('dialog form button[type=submit]') as HTMLElement);
    await settle();
  };
});

import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { fieldAt, pageAt, parameterAt } from '../../core/lookups.ts';
import type { NodeKey } from '../../core/node.ts';
import type { Designer } from '../../core/session.ts';
import { designerOf } from './InDesigner.fixture.tsx';
import { Inspector } from './Inspector.tsx';
import { sample } from './sample.fixture.ts';
import {
  button,
  choose,
  drawIn,
  hasButton,
  key,
  labelled,
  labels,
  leave,
  optionsOf,
  press,
  settle,
  type,
  unfold,
  violations,
  words,
} from './testing.fixture.tsx';

async function inspect(selected: NodeKey, start: Parameters<typeof designerOf>[0] = {}): Promise<Designer> {
  const designer = designerOf({ ...start, selected });
  await drawIn(designer, <Inspector />);
  return designer;
}

const formOf = (designer: Designer) => designer.getState().form;
const fieldOf = (designer: Designer, address: string) => fieldAt(formOf(designer), address);
const stepsOf = (designer: Designer) => designer.getState().history.steps.map(({ name }) => name);

describe('a question', () => {
  it('is edited with every keystroke, as one step that undo takes back', async () => {
    const designer = await inspect('field:getraenke');
    await type(labelled('Frage'), 'Welche Getränk');
    await type(labelled('Frage'), 'Welche Getränke?');
    expect(fieldOf(designer, 'getraenke')).toMatchObject({ label: 'Welche Getränke?' });
    expect(stepsOf(designer)).toHaveLength(1);
    await act(async () => designer.undo());
    expect(labelled('Frage').value).toBe('Getränke');
  });

  it('keeps what was typed when it is emptied, and the form what it had', async () => {
    const designer = await inspect('field:getraenke');
    await type(labelled('Frage'), '');
    await leave(labelled('Frage'));
    expect(labelled('Frage').value).toBe('');
    expect(words()).toContain('Die Frage braucht einen Text.');
    expect(fieldOf(designer, 'getraenke')).toMatchObject({ label: 'Getränke' });
    expect(designer.getState().refused).toBeUndefined();
  });

  it('keeps its translation when its German words change', async () => {
    const designer = await inspect('field:alkohol');
    await type(labelled('Frage'), 'Gibt es Alkohol?');
    expect(fieldOf(designer, 'alkohol')).toMatchObject({
      label: { de: 'Gibt es Alkohol?', en: 'Is alcohol served?' },
    });
  });

  it('shows more from level to level, and stays on it for the next part', async () => {
    const designer = await inspect('field:getraenke');
    expect(document.querySelectorAll('summary')).toHaveLength(1);
    await press(labelled('Erweitert'));
    expect(words()).toContain('Eigene Fehlertexte');
    expect(words()).not.toContain('Technischer Name');
    await press(labelled('Experte'));
    expect(words()).toContain('Technischer Name');
    expect(words()).toContain('Als JSON ansehen');
    await act(async () => designer.select('field:miete'));
    expect(labelled('Experte').checked).toBe(true);
    expect(words()).toContain('Technischer Name');
  });

  it('is required always, never, or under a condition that is put together at once', async () => {
    const designer = await inspect('field:gaeste');
    await press(labelled('Ja'));
    expect(fieldOf(designer, 'gaeste')).toMatchObject({ required: true });
    await press(labelled('Unter einer Bedingung'));
    await choose(labelled('Frage', 1), 'Wird Alkohol ausgeschenkt?');
    expect(fieldOf(designer, 'gaeste')).toMatchObject({ required: 'alkohol = "ja"' });
    await press(labelled('Freiwillig'));
    expect(fieldOf(designer, 'gaeste')).not.toHaveProperty('required');
  });

  it('tells where it is used, with ways there', async () => {
    const designer = await inspect('field:alkohol');
    await unfold('Wo wird das benutzt?');
    await press(button('Bedingung der Frage ‚Getränke‘'));
    expect(designer.getState().selected).toBe('field:getraenke');
  });

  it('changes into another sort of answer, which says what stays and what is lost', async () => {
    const designer = await inspect('field:flaeche');
    await press(button('Art der Antwort ändern'));
    await press(labelled('Betrag in Euro'));
    expect(words()).toContain('Das bleibt');
    expect(words()).toContain('Das geht verlorenEinheitNachkommastellen');
    expect(await violations()).toEqual([]);
    await press(button('Art übernehmen'));
    expect(fieldOf(designer, 'flaeche')).toMatchObject({ type: 'money', label: 'Fläche' });
  });

  it('does not change where rules need it as it is, and says which', async () => {
    const designer = await inspect('field:alkohol');
    await press(button('Art der Antwort ändern'));
    await press(labelled('Kästchen zum Bestätigen'));
    expect(words()).toContain('So geht es noch nicht');
    await press(button('Art übernehmen'));
    expect(fieldOf(designer, 'alkohol')).toMatchObject({ type: 'choice' });
  });

  it.each<NodeKey>([
    'form',
    'declarations',
    'section:stellen',
    'page:zeit',
    'field:alkohol',
    'field:merkmale',
    'field:art',
    'field:gaeste',
    'field:flaeche',
    'field:ende',
    'field:lageplan',
    'field:hinweis',
    'field:stellen',
    'field:gebuehr',
    'field:zuschlag',
    'field:anschrift',
    'field:richtig',
    'option:merkmale#nichts',
    'parameter:grundbetrag',
    'parameter:tarif',
  ])('%s is accessible on the last level, with everything unfolded', async (node) => {
    await inspect(node);
    await press(labelled('Experte'));
    const open = new Set<Element>();
    for (let round = 0; round < 3; round++)
      for (const summary of document.querySelectorAll('summary'))
        if (!open.has(summary)) {
          open.add(summary);
          const details = summary.parentElement as HTMLDetailsElement;
          await act(async () => {
            details.open = true;
            details.dispatchEvent(new Event('toggle'));
          });
        }
    expect(await violations()).toEqual([]);
  });
});

describe('answers to choose from', () => {
  const idsOf = (designer: Designer, address = 'merkmale') => {
    const field = fieldOf(designer, address);
    return field && 'options' in field && Array.isArray(field.options)
      ? field.options.map(({ id }) => id)
      : [];
  };

  it('are added line by line with Enter', async () => {
    const designer = await inspect('field:merkmale');
    await type(labelled('Weitere Antwort'), 'Große Heizpilze');
    await key(labelled('Weitere Antwort'), 'Enter');
    expect(labelled('Weitere Antwort').value).toBe('');
    await type(labelled('Weitere Antwort'), 'Bänke');
    await leave(labelled('Weitere Antwort'));
    expect(idsOf(designer)).toEqual(['tische', 'schirme', 'nichts', 'grosseHeizpilze', 'baenke']);
  });

  it('move by keyboard, and the button keeps the focus', async () => {
    const designer = await inspect('field:merkmale');
    await press(button('‚Schirme‘ nach oben'));
    await settle();
    expect(idsOf(designer)).toEqual(['schirme', 'tische', 'nichts']);
    expect(document.activeElement).toBe(button('‚Schirme‘ nach oben'));
    expect(words()).toContain('‚Schirme‘ steht jetzt an Stelle 1 von 3.');
  });

  it('come from a list that was copied elsewhere, in one step', async () => {
    const designer = await inspect('field:merkmale');
    await press(button('Antworten aus Liste einfügen'));
    await type(labelled('Liste, jede Antwort in einer Zeile'), '• Tische\n• Bänke\n2. Heizpilze\n\n');
    expect(words()).toContain('1 Zeile gibt es schon; sie wird ausgelassen.');
    expect(await violations()).toEqual([]);
    await press(button('2 Antworten einfügen'));
    expect(idsOf(designer)).toEqual(['tische', 'schirme', 'nichts', 'baenke', 'heizpilze']);
    expect(stepsOf(designer)).toHaveLength(1);
  });

  it('that are still needed are not removed, and the shell is told why', async () => {
    const designer = await inspect('field:alkohol');
    await press(button('‚Ja‘ löschen'));
    expect(idsOf(designer, 'alkohol')).toEqual(['ja', 'nein']);
    expect(designer.getState().refused?.problems.length).toBeGreaterThan(0);
    await act(async () => designer.dismissRefusal());
    await press(button('‚Nein‘ löschen'));
    expect(idsOf(designer, 'alkohol')).toEqual(['ja']);
  });

  it('say what they show, and show more', async () => {
    const designer = await inspect('field:alkohol');
    expect(hasButton('Frage ‚Getränke‘')).toBe(true);
    expect(hasButton('Abschnitt ‚Ausschank‘')).toBe(true);
    await press(button('Wenn ‚Nein‘ gewählt wird, zeige …'));
    await choose(labelled('Wenn ‚Nein‘ gewählt wird, zeige …'), 'Frage ‚Miete‘');
    await press(button('Zeigen'));
    expect(fieldOf(designer, 'miete')).toMatchObject({ showIf: 'alkohol = "nein"' });
    await settle();
    await press(button('Frage ‚Miete‘ nicht mehr zeigen'));
    expect(fieldOf(designer, 'miete')).not.toHaveProperty('showIf');
  });

  it('can be a box, and show something as well', async () => {
    const designer = await inspect('field:gaeste');
    const box = { id: 'musik', type: 'boolean', label: 'Es spielt Musik.' } as const;
    await act(async () => {
      designer.run({ type: 'addField', field: box, to: { in: { page: 'betrieb' } } });
      designer.select('field:musik');
    });
    await press(button('Wenn das angekreuzt wird, zeige …'));
    await choose(labelled('Wenn das angekreuzt wird, zeige …'), 'Frage ‚Miete‘');
    await press(button('Zeigen'));
    expect(fieldOf(designer, 'miete')).toMatchObject({ showIf: 'musik = true' });
    await settle();
    await press(button('Frage ‚Miete‘ nicht mehr zeigen'));
    expect(fieldOf(designer, 'miete')).not.toHaveProperty('showIf');
  });

  it('from a table of the municipality can be taken over as own ones', async () => {
    const designer = await inspect('field:art');
    expect(labelled<HTMLSelectElement>('Tabelle').value).toBe('tarif');
    await press(button('Eigene Antworten schreiben'));
    expect(idsOf(designer, 'art')).toEqual(['aussengastronomie', 'warenauslage']);
  });

  it('have help, a heading and more on a page of their own', async () => {
    const designer = await inspect('field:merkmale');
    await press(labelled('Erweitert'));
    await press(button('Mehr zu ‚Nichts davon‘'));
    expect(designer.getState().selected).toBe('option:merkmale#nichts');
    await press(labelled('Schließt alle anderen Antworten aus'));
    expect(JSON.stringify(fieldOf(designer, 'merkmale'))).not.toContain('exclusive');
    await press(button('Zur Frage'));
    expect(designer.getState().selected).toBe('field:merkmale');
  });
});

describe('a technical name', () => {
  it('takes everything along that refers to it', async () => {
    const designer = await inspect('field:alkohol', { published: sample() });
    await press(labelled('Experte'));
    await unfold('Technischer Name');
    expect(words()).toContain('Wurde schon veröffentlicht');
    await type(labelled('Technischer Name'), 'ausschank');
    await press(button('Umbenennen'));
    expect(designer.getState().selected).toBe('field:ausschank');
    expect(fieldOf(designer, 'getraenke')).toMatchObject({ showIf: 'ausschank = "ja"' });
    await act(async () => designer.undo());
    expect(fieldOf(designer, 'alkohol')).toBeDefined();
  });

  it.each([
    ['gaeste', 'trägt hier schon etwas anderes'],
    ['Ein Name', 'am Anfang steht ein Kleinbuchstabe'],
  ])('"%s" is refused at its control', async (id, sentence) => {
    await inspect('field:alkohol');
    await press(labelled('Experte'));
    await unfold('Technischer Name');
    await type(labelled('Technischer Name'), id);
    await press(button('Umbenennen'));
    expect(words()).toContain(sentence);
    expect(labelled('Technischer Name').value).toBe(id);
  });
});

describe('an expression', () => {
  it('that goes wrong stays in its control, with where and what was meant', async () => {
    const designer = await inspect('field:getraenke');
    await press(labelled('Experte'));
    await unfold('Regeln als Ausdruck');
    await type(labelled('Wird gezeigt, wenn'), 'alkohl = "ja"');
    expect(words()).toContain('Meinten Sie');
    expect(fieldOf(designer, 'getraenke')).toMatchObject({ showIf: 'alkohol = "ja"' });
    await type(labelled('Wird gezeigt, wenn'), 'alkohol = "nein"');
    expect(fieldOf(designer, 'getraenke')).toMatchObject({ showIf: 'alkohol = "nein"' });
  });
});

describe('limits', () => {
  it.each<[NodeKey, string, string, object]>([
    ['field:gaeste', 'Größter Wert', '1.000', { max: 1000 }],
    ['field:gaeste', 'Größter Wert', '', {}],
    ['field:flaeche', 'Kleinster Wert', '0,5', { min: 0.5 }],
    ['field:getraenke', 'Höchstens Zeichen', '80', { maxLength: 80 }],
    ['field:merkmale', 'Höchstens auszuwählen', '2', { max: 2 }],
  ])('of %s: %s "%s"', async (node, label, text, expected) => {
    const designer = await inspect(node);
    await press(labelled('Erweitert'));
    await unfold('Vorbelegung und Grenzen');
    await type(labelled(label), text);
    expect(fieldOf(designer, node.slice('field:'.length))).toMatchObject(expected);
  });

  it('of a date are a fixed day, or so many days from today', async () => {
    const designer = await inspect('field:beginn');
    await press(labelled('Erweitert'));
    await unfold('Vorbelegung und Grenzen');
    await type(labelled('Tage'), '14');
    expect(fieldOf(designer, 'beginn')).toMatchObject({ min: 'today() + duration("P14D")' });
    await choose(labelled('Spätester Tag'), 'Fester Tag');
    await type(labelled('Tag'), '31.12.2027');
    expect(fieldOf(designer, 'beginn')).toMatchObject({ max: '@"2027-12-31"' });
    await choose(labelled('Spätester Tag'), 'Keine Grenze');
    expect(fieldOf(designer, 'beginn')).not.toHaveProperty('max');
  });

  it('of a list are its entries’ names and numbers', async () => {
    const designer = await inspect('field:stellen');
    await type(labelled('Wie heißt ein Eintrag?'), 'Theke');
    await type(labelled('Höchstens'), '5');
    expect(fieldOf(designer, 'stellen')).toMatchObject({ item: 'Theke', max: 5 });
  });

  it('of a document are its sorts and megabytes', async () => {
    const designer = await inspect('field:lageplan');
    expect(labelled('Größte Datei').value).toBe('5');
    await type(labelled('Größte Datei'), '2,5');
    await press(labelled('JPG'));
    expect(fieldOf(designer, 'lageplan')).toMatchObject({ maxSize: 2621440, accept: ['pdf', 'jpg'] });
    await press(labelled('PDF'));
    await press(labelled('JPG'));
    expect(words()).toContain('Mindestens eine Dateiart muss erlaubt sein.');
    expect(fieldOf(designer, 'lageplan')).toMatchObject({ accept: ['jpg'] });
  });
});

describe('checks', () => {
  it('are put together from a condition and a sentence, and come in when both are there', async () => {
    const designer = await inspect('field:gaeste');
    await press(labelled('Erweitert'));
    await unfold('Prüfungen');
    await press(button('Prüfung hinzufügen'));
    expect(optionsOf(labelled('Frage', 1))).toContain('Zahl der Gäste');
    await choose(labelled('Frage', 1), 'Zahl der Gäste');
    await type(labelled('Wert'), '200');
    await type(labelled<HTMLTextAreaElement>('Was gesagt wird'), 'Ab 200 Gästen brauchen Sie Sanitäter.');
    await press(button('Prüfung hinzufügen'));
    expect(fieldOf(designer, 'gaeste')).toMatchObject({
      checks: [{ id: 'pruefung', when: 'gaeste > 200', message: 'Ab 200 Gästen brauchen Sie Sanitäter.' }],
    });
    await press(labelled('Warnt'));
    expect(fieldOf(designer, 'gaeste')).toMatchObject({ checks: [{ severity: 'warning' }] });
  });

  it('that a recipe could have written are said and changed by it', async () => {
    await inspect('field:ende');
    await press(labelled('Erweitert'));
    await unfold('Prüfungen');
    expect(words()).toContain('Gemeldet wird ein Tag, der vor ‚Beginn‘ liegt.');
    await press(button('Prüfung ändern: Prüfung 1'));
    expect(labelled<HTMLSelectElement>('Beginn').value).toBe('beginn');
  });
});

describe('pages, sections and the form', () => {
  it('have titles that cannot be empty', async () => {
    const designer = await inspect('page:zeit');
    await type(labelled('Titel der Seite'), '');
    expect(words()).toContain('Der Titel darf nicht leer sein.');
    await type(labelled('Titel der Seite'), 'Wann genau?');
    expect(pageAt(formOf(designer), 'zeit')).toMatchObject({ title: 'Wann genau?' });
  });

  it('the form has an office, a start page and languages', async () => {
    const designer = await inspect('form');
    await choose(labelled('Zuständige Stelle'), 'Bauamt');
    await unfold('Startseite');
    await type(labelled<HTMLTextAreaElement>('Was kostet es?'), '20 €');
    await type(labelled('Weitere Unterlage'), 'Vollmacht');
    await key(labelled('Weitere Unterlage'), 'Enter');
    await press(labelled('Erweitert'));
    await unfold('Sprachen');
    await choose(labelled('Sprache hinzufügen'), 'Einfache Sprache');
    await press(button('Hinzufügen: Sprache hinzufügen'));
    expect(formOf(designer)).toMatchObject({
      delivery: { office: 'bauamt' },
      start: { costs: '20 €', documents: ['Lageplan', 'Vollmacht'] },
      languages: ['de', 'en', 'de-simple'],
    });
  });

  it('the form has values that each municipality sets', async () => {
    const designer = await inspect('form');
    await unfold('Was die Kommune festlegt');
    await type(labelled('Neue Angabe'), 'Telefon des Amtes');
    await key(labelled('Neue Angabe'), 'Enter');
    expect(parameterAt(formOf(designer), 'telefonAmtes')).toMatchObject({ type: 'text' });
    await press(button('Frist in Tagen'));
    await type(labelled('Beispielwert'), '21');
    expect(parameterAt(formOf(designer), 'frist')).toMatchObject({ sample: 21 });
  });

  it('a table has columns and rows', async () => {
    const designer = await inspect('parameter:tarif');
    await press(button('Zeile hinzufügen'));
    await type(labelled('Satz, Zeile 3'), '4,50');
    await type(labelled('Neue Spalte'), 'Gruppe');
    await key(labelled('Neue Spalte'), 'Enter');
    expect(parameterAt(formOf(designer), 'tarif')?.sample).toMatchObject([
      { gruppe: 'Beispiel' },
      { gruppe: 'Beispiel' },
      { satz: '4.50', gruppe: 'Beispiel' },
    ]);
  });
});

describe('findings', () => {
  it('stand at their part, with what mends them', async () => {
    const designer = await inspect('field:miete');
    expect(labels()).toContain('Frage');
    const state = designer.getState();
    const fix = {
      name: 'Frage löschen',
      command: { type: 'removeField', field: 'miete' } as const,
    };
    const finding = {
      kind: 'hint',
      code: 'x',
      path: 'x',
      message: 'Das wird nirgends gebraucht.',
      fixes: [fix],
    } as const;
    const findings = [
      { ...finding, node: 'field:miete' as const },
      { ...finding, node: 'field:ende' as const, message: 'Etwas anderes.' },
    ];
    const withFindings = { ...state, findings };
    await drawIn({ ...designer, getState: () => withFindings }, <Inspector />);
    expect(words()).toContain('Das wird nirgends gebraucht.');
    expect(words()).not.toContain('Etwas anderes.');
    await press(button('Frage löschen'));
    expect(fieldOf(designer, 'miete')).toBeUndefined();
  });
});

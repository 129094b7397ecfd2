import { createAssistant, type Draft } from '@formularwerk/assistant';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { AssistantApp } from './AssistantApp.tsx';
import { sessionStart } from './assistantStart.ts';
import { empty, full, startAt } from './sample.fixture.ts';
import type { FieldFrame } from './screen.ts';
import {
  button,
  heading,
  labelled,
  leaveField,
  link,
  press,
  receipt,
  run,
  serve,
  setNative,
  settle,
  takeOver,
  type,
  violations,
  words,
  world,
} from './testing.fixture.tsx';

const at = (page: string, item?: string) => ({
  ...full,
  place: { kind: 'page' as const, page, ...(item && { item }) },
});
const LIVE = 250;

describe('taking over', () => {
  it('keeps what was typed, ticked and chosen before the script ran', async () => {
    const start = startAt(empty);
    serve(start);
    labelled('Stand').checked = true;
    setNative(labelled('Hinweis'), 'nur abends');
    const { ports, saves } = world();
    await takeOver(start, { ports });
    expect(labelled('Stand').checked).toBe(true);
    expect(labelled('Hinweis').value).toBe('nur abends');
    await press(button('Weiter'));
    expect(heading()).toBe('Zeitraum');
    expect(saves.at(-1)?.entries).toMatchObject({ zweck: 'stand', hinweis: 'nur abends' });
  });

  it('keeps what was changed against the stored answers', async () => {
    const start = startAt(at('zeit'));
    serve(start);
    setNative(labelled('Beginn'), '02.05.2027');
    labelled('Schirm').checked = false;
    labelled('Heizung').checked = true;
    setNative(labelled<HTMLSelectElement>('Ortsteil'), 'frotheim');
    const { ports, saves } = world();
    await takeOver(start, { ports });
    expect([
      labelled('Beginn').value,
      labelled('Schirm').checked,
      labelled('Heizung').checked,
      labelled<HTMLSelectElement>('Ortsteil').value,
    ]).toEqual(['02.05.2027', false, true, 'frotheim']);
    await press(button('Weiter'));
    expect(saves.at(-1)?.entries).toMatchObject({
      von: '02.05.2027',
      merkmale: ['heizung'],
      ortsteil: 'frotheim',
    });
  });

  it('shows the questions that follow from what was chosen before the script ran', async () => {
    const start = startAt(empty);
    serve(start);
    labelled('Tische und Stühle').checked = true;
    await takeOver(start, { ports: world().ports });
    expect(labelled('Zahl der Plätze').value).toBe('');
  });
});

describe('a page', () => {
  it('shows and hides questions while one answers, and loses nothing typed', async () => {
    await run(startAt(empty));
    await press(labelled('Tische und Stühle'));
    await settle(LIVE);
    await type('Zahl der Plätze', '24');
    await press(labelled('Stand'));
    await settle(LIVE);
    expect(() => labelled('Zahl der Plätze')).toThrow();
    await press(labelled('Tische und Stühle'));
    await settle(LIVE);
    expect(labelled('Zahl der Plätze').value).toBe('24');
    expect(labelled('Tische und Stühle').checked).toBe(true);
  });

  it('works out computed values while one types', async () => {
    await run(startAt(at('flaechen', 'elemente.k1')));
    expect(words()).toContain('13,5 m²');
    await type('Länge', '10');
    await settle(LIVE);
    expect(words()).toContain('Größe30 m²');
  });

  it('tells no error before next, then all of them with the focus on the summary and the title changed', async () => {
    await run(startAt(empty));
    await press(labelled('Tische und Stühle'));
    await type('Hinweis', 'x');
    await settle(LIVE);
    await leaveField('Zahl der Plätze');
    expect(document.querySelector('.kern-error')).toBeNull();
    await type('Zahl der Plätze', 'viele');
    await press(button('Weiter'));
    expect(document.activeElement?.textContent).toContain('Es gibt ein Problem');
    expect(document.title).toBe('Fehler: Was haben Sie vor?');
    const control = labelled('Zahl der Plätze');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    const described = (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).toContain('Geben Sie eine ganze Zahl ein');
    expect(await violations()).toEqual([]);
  });

  it('leads from the summary to the control, and lets the error go when the field is right and left', async () => {
    await run(startAt({ ...at('zweck'), entries: { ...full.entries, plaetze: 'viele' } }));
    await press(button('Weiter'));
    await press(link('Geben Sie eine ganze Zahl ein, zum Beispiel 12.'));
    expect(document.activeElement).toBe(labelled('Zahl der Plätze'));
    await type('Zahl der Plätze', '12');
    expect(document.querySelector('.kern-error')).not.toBeNull();
    await leaveField('Zahl der Plätze');
    expect(document.querySelector('.kern-error')).toBeNull();
    expect(document.title).toBe('Was haben Sie vor?');
  });

  it('moves nothing under the pointer of who leaves a field for a button', async () => {
    await run(startAt({ ...at('zweck'), entries: { ...full.entries, plaetze: 'viele' } }));
    await press(button('Weiter'));
    await type('Zahl der Plätze', '12');
    await leaveField('Zahl der Plätze', button('Weiter'));
    expect(document.querySelector('.kern-error')).not.toBeNull();
  });

  it('goes to the next page with address, title and focus on the heading', async () => {
    await run(startAt(empty));
    await press(labelled('Stand'));
    await press(button('Weiter'));
    expect(heading()).toBe('Zeitraum');
    expect(location.pathname).toBe('/espelkamp/flaeche/antrag/zeit');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(words()).toContain('Schritt 1 von 3: Ihr Vorhaben');
    expect(words()).toContain('Gespeichert um 14:04');
  });

  it('follows the browser’s back button', async () => {
    await run(startAt(empty));
    await press(labelled('Stand'));
    await press(button('Weiter'));
    await act(async () => {
      history.back();
      await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    });
    expect(heading()).toBe('Was haben Sie vor?');
    expect(labelled('Stand').checked).toBe(true);
  });

  it('tells a warning without blocking', async () => {
    await run(startAt(at('zeit')));
    await type('Beginn', '20.01.2027');
    await settle(LIVE);
    expect(words()).toContain('Die Bearbeitung dauert etwa 14 Tage.');
    await press(button('Weiter'));
    expect(heading()).toBe('Angaben prüfen');
  });

  it('saves for later and leaves for the page that tells how to go on', async () => {
    const left: string[] = [];
    const { saves } = await run(startAt(empty), { leave: (address) => left.push(address) });
    await press(labelled('Stand'));
    await press(button('Speichern und später fortsetzen'));
    await settle();
    expect(left).toEqual(['/espelkamp/flaeche/gespeichert']);
    expect(saves.at(-1)?.entries.zweck).toBe('stand');
  });

  it('leaves for the start page of the service from the first page', async () => {
    const left: string[] = [];
    await run(startAt(empty), { leave: (address) => left.push(address) });
    await press(button('Zurück'));
    await settle();
    expect(left).toEqual(['/espelkamp/flaeche']);
  });
});

describe('a list', () => {
  it('adds an entry on a page of its own, and returns to the list with a line about it', async () => {
    await run(startAt(at('flaechen')));
    expect(words()).toContain('Sie haben 1 Fläche hinzugefügt');
    await press(button('Weitere Fläche hinzufügen'));
    expect(heading()).toBe('Fläche 2');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(location.pathname).toBe('/espelkamp/flaeche/antrag/flaechen/elemente.n1');
    await type('Länge', '2');
    await type('Breite', '1,5');
    await press(button('Fertig'));
    expect(words()).toContain('Sie haben 2 Flächen hinzugefügt');
    expect(words()).toContain('2 m · 1,5 m · 3 m²');
    expect(document.querySelector('output')?.textContent).toBe('5,00\u00a0€');
  });

  it('says when no more are possible', async () => {
    const two = { ...at('flaechen'), entries: { ...full.entries, elemente: ['k1', 'k2'] } };
    await run(startAt(two));
    expect(words()).toContain('Mehr als 2 Flächen sind nicht möglich.');
    expect(() => button('Weitere Fläche hinzufügen')).toThrow();
  });

  it('deletes an entry and takes it back', async () => {
    await run(startAt(at('flaechen')));
    await press(button('Löschen: Fläche 1'));
    expect(document.querySelector('[role=status]')).not.toBeNull();
    expect(words()).toContain('Sie haben noch keine Flächen hinzugefügt');
    await press(button('Rückgängig machen: Fläche'));
    expect(words()).toContain('4,5 m · 3 m');
  });

  it('leads to the unfinished entry', async () => {
    await run(startAt({ ...at('flaechen'), entries: { ...full.entries, 'elemente.k1.laenge': '' } }));
    await press(button('Weiter'));
    await press(link('Fläche 1: Geben Sie „Länge“ ein.'));
    expect(heading()).toBe('Fläche 1');
    expect(document.activeElement).toBe(labelled('Länge'));
  });
});

describe('a file', () => {
  it('is sent when it is chosen, named when it is stored, and can be removed', async () => {
    const { saves } = await run(startAt({ ...at('plan'), entries: { ...full.entries, lageplan: '' } }));
    const control = labelled('Lageplan');
    Object.defineProperty(control, 'files', {
      configurable: true,
      value: [new File(['x'], 'plan.pdf', { type: 'application/pdf' })],
    });
    await act(async () => void control.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(words()).toContain('plan.pdf (2 kB)');
    expect(await violations()).toEqual([]);
    await press(button('Datei entfernen: Lageplan'));
    expect(words()).not.toContain('plan.pdf');
    expect(saves.at(-1)?.entries.lageplan).toBe('');
  });
});

describe('the review', () => {
  it('leads to a page and back again', async () => {
    await run(startAt(full));
    await press(link('Ändern: Was haben Sie vor?'));
    expect(heading()).toBe('Was haben Sie vor?');
    await press(labelled('Stand'));
    await press(button('Weiter'));
    expect(heading()).toBe('Angaben prüfen');
  });

  it('shows every visible answer, and computed values', async () => {
    await run(startAt(full));
    const pairs = [...document.querySelectorAll('dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(pairs).toContainEqual(['Was stellen Sie auf?', 'Tische und Stühle']);
    expect(pairs).toContainEqual(['Beginn', '01.04.2027']);
    expect(pairs).toContainEqual(['Straße', 'Breslauer Straße 1']);
    expect(pairs).toContainEqual(['Länge', '4,5\u00a0m']);
    expect(pairs).toContainEqual(['Gebühr', '2,50\u00a0€']);
    expect(pairs).toContainEqual(['Hinweis', 'keine Angabe']);
  });

  it('links what is missing', async () => {
    await run(startAt({ ...full, saved: ['zweck', 'zeit', 'flaechen', 'person'] }));
    await press(link('Noch nicht fertig: Unterlagen'));
    expect(heading()).toBe('Unterlagen');
  });

  it('leads to what is missing when somebody submits all the same', async () => {
    await run(
      startAt({
        ...full,
        saved: ['zweck', 'zeit', 'flaechen', 'person'],
        entries: { ...full.entries, richtig: 'on' },
      }),
    );
    await press(button('Kostenpflichtig absenden'));
    expect(document.activeElement?.textContent).toContain('Es fehlen noch Angaben');
  });

  it('does not submit without the declaration', async () => {
    await run(startAt(full));
    await press(button('Kostenpflichtig absenden'));
    expect(document.activeElement?.textContent).toContain('Es gibt ein Problem');
    await press(link('Bestätigen Sie: Meine Angaben sind richtig.'));
    expect(document.activeElement).toBe(labelled('Meine Angaben sind richtig.'));
  });

  it('submits, confirms with the reference and waits for the PDF', async () => {
    let built = false;
    await run(startAt(full), { checkBuilt: () => Promise.resolve(built) });
    await press(labelled('Meine Angaben sind richtig.'));
    await press(button('Kostenpflichtig absenden'));
    await settle();
    expect(heading()).toBe('Ihr Antrag ist eingegangen');
    expect(document.title).toBe('Ihr Antrag ist eingegangen');
    expect(words()).toContain('ESP-2027-ABC234');
    expect(words()).toContain('Ihr PDF wird gerade erstellt');
    expect(await violations()).toEqual([]);
    built = true;
    await settle(2100);
    expect(link('PDF herunterladen').getAttribute('href')).toBe('/espelkamp/flaeche/eingang/s1/pdf');
  });

  it('tells the portal that it was submitted', async () => {
    const told: unknown[] = [];
    await run(startAt(full), { onSubmitted: (got) => told.push(got) });
    await press(labelled('Meine Angaben sind richtig.'));
    await press(button('Kostenpflichtig absenden'));
    await settle();
    expect(told).toEqual([receipt]);
  });

  it('keeps everything when sending fails, and sends again', async () => {
    const { answers } = await run(startAt(full));
    answers.submit = () => Promise.reject(new Error('no network'));
    await press(labelled('Meine Angaben sind richtig.'));
    await press(button('Kostenpflichtig absenden'));
    await settle();
    expect(words()).toContain('Der Versand hat gerade nicht geklappt.');
    delete answers.submit;
    await press(button('Jetzt noch einmal versuchen'));
    await settle();
    expect(heading()).toBe('Ihr Antrag ist eingegangen');
  });

  it('shows both when a computed value has changed', async () => {
    const { answers } = await run(startAt(full));
    answers.submit = () =>
      Promise.resolve({ outcome: 'changed', reviewed: { gebuehr: '2.50' }, computed: { gebuehr: '3.00' } });
    await press(labelled('Meine Angaben sind richtig.'));
    await press(button('Kostenpflichtig absenden'));
    await settle();
    expect(words()).toContain('Gebühr: bisher 2,50 €, jetzt 3,00 €');
    expect([...document.querySelectorAll('dd')].map((value) => value.textContent)).toContain('3,00\u00a0€');
  });
});

describe('saving', () => {
  it('says when it did not work, and tries again', async () => {
    const { answers } = await run(startAt(empty));
    answers.save = () => Promise.reject(new Error('no network'));
    await press(labelled('Stand'));
    await press(button('Weiter'));
    await settle();
    expect(words()).toContain('Ihre Angaben sind noch nicht gespeichert');
    delete answers.save;
    await press(button('Jetzt noch einmal versuchen'));
    await settle();
    expect(words()).not.toContain('Ihre Angaben sind noch nicht gespeichert');
  });

  it('shows a conflict and loads the stored version when asked', async () => {
    const { answers } = await run(startAt(at('zweck')));
    const current: Draft = {
      ...startAt(full).draft,
      kommune: 'espelkamp',
      form: 'flaeche',
      version: '1',
      savedAt: '2027-01-15T13:00:00Z',
      filing: { ...full, entries: { ...full.entries, hinweis: 'von anderswo' } },
    };
    answers.save = () => Promise.resolve({ outcome: 'conflict', current });
    await type('Hinweis', 'von hier');
    await press(button('Weiter'));
    await settle();
    expect(words()).toContain('Wir haben nichts überschrieben.');
    expect(await violations()).toEqual([]);
    await press(button('Gespeicherte Fassung laden'));
    expect(words()).toContain('von anderswo');
  });
});

describe('embedded in another page', () => {
  it('leaves address and title alone, and draws a frame around every field', async () => {
    const start = startAt(at('zweck'));
    const { ports } = world();
    const assistant = createAssistant(sessionStart(start), ports);
    const frame: FieldFrame = ({ field, children }) => (
      <div data-testid={`frame-${field.path}`}>{children}</div>
    );
    history.replaceState(null, '', '/entwurf');
    document.title = 'Designer';
    document.body.innerHTML = '<main></main>';
    const root = createRoot(document.querySelector('main') as HTMLElement);
    await act(async () => {
      assistant.start();
      root.render(<AssistantApp start={start} embedded={{ assistant, frame }} />);
    });
    expect(document.querySelector('[data-testid=frame-hinweis] textarea')).toBe(labelled('Hinweis'));
    await type('Hinweis', 'nur abends');
    await press(button('Weiter'));
    expect(heading()).toBe('Angaben prüfen');
    expect(assistant.getState().session.filing.entries).toMatchObject({ hinweis: 'nur abends' });
    expect([location.pathname, document.title]).toEqual(['/entwurf', 'Designer']);
    await act(async () => {
      assistant.send({ type: 'preview.show', filing: empty });
    });
    expect(labelled('Hinweis').value).toBe('');
    await act(async () => root.unmount());
    expect(assistant.getState().life).toBe('answering');
  });

  it('has its headings below those of the page around, what is told above its title too', async () => {
    const start = startAt(at('zweck'));
    const { ports } = world();
    const assistant = createAssistant(sessionStart(start), ports);
    document.body.innerHTML = '<h1>Designer</h1><main><h2>Vorschau</h2><div></div></main>';
    const root = createRoot(document.querySelector('main > div') as HTMLElement);
    await act(async () => {
      assistant.start();
      root.render(<AssistantApp start={start} embedded={{ assistant, titleLevel: 3 }} />);
    });
    await act(async () => {
      assistant.send({ type: 'preview.show', filing: { ...empty, place: { kind: 'review' } } });
    });
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(
      ({ tagName, textContent }) => `${tagName} ${textContent}`,
    );
    expect(levels.slice(0, 5)).toEqual([
      'H2 Vorschau',
      'H3 Es fehlen noch Angaben',
      'H3 Angaben prüfen',
      'H4 Ihr Vorhaben',
      'H5 Was haben Sie vor?',
    ]);
    expect(await violations()).toEqual([]);
    await act(async () => root.unmount());
  });
});

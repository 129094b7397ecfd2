import { describe, expect, it } from 'vitest';
import { allWords, announced, get, press, start, type, violations } from '../screen.fixture.tsx';
import { festForm } from '../world.fixture.ts';

const open = () => press(get('button', 'Veröffentlichen …'));

describe('publishing', () => {
  it('says what is left to do, and leads there', async () => {
    const { answers, designer } = await start();
    answers.check = {
      problems: [{ path: 'sections[0].pages[0].fields[2].label', code: 'x', message: 'Das Wort fehlt.' }],
      hints: [],
    };
    await open();
    expect(get('button', 'Jetzt veröffentlichen').getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
    await press(get('button', '1 Problem beheben'));
    expect(designer.getState().selected).toBe('field:getraenke');
    expect(get('heading', 'Hinweise und Probleme')).toBeTruthy();
  });

  it('saves first, publishes with the note, and leads to the portal', async () => {
    const { run, asked } = await start();
    await run({ type: 'editField', field: 'name', set: { label: 'Titel' } });
    await open();
    await type(get('textbox', 'Was ist neu? (freiwillig)'), ' Neuer Titel ');
    await press(get('button', 'Jetzt veröffentlichen'));
    expect(asked).toEqual([
      ['save', '1'],
      ['publish', '2', 'Neuer Titel'],
    ]);
    expect(get('dialog', 'Version 4 ist veröffentlicht')).toBeTruthy();
    expect(get('link', 'Im Portal ansehen').getAttribute('href')).toBe('/espelkamp/fest');
  });

  it('says what changes, and warns where other programs have to follow', async () => {
    const { run } = await start({ published: festForm() });
    await run({ type: 'removeField', field: 'getraenke' });
    await run({ type: 'editField', field: 'name', set: { label: 'Titel' } });
    await open();
    expect(get('region', 'Bricht die Schnittstelle').textContent).toContain('Getränke');
    expect(get('region', 'Texte').textContent).toContain('Name des Festes');
    expect(allWords()).toContain('Achtung: Programme, die Anträge abholen, müssen angepasst werden.');
  });

  it.each([
    [{ outcome: 'conflict' }, 'Jemand anderes hat inzwischen gespeichert.'],
    [{ outcome: 'signedOut' }, 'Sie sind abgemeldet.'],
    [
      { outcome: 'refused', problems: [{ path: '', code: 'x', message: 'Es fehlt etwas.' }] },
      'Es fehlt etwas.',
    ],
  ] as const)('says why it could not be published: %o', async (outcome, words) => {
    const { answers } = await start();
    answers.publish = () => Promise.resolve(outcome);
    await open();
    await press(get('button', 'Jetzt veröffentlichen'));
    expect(announced()).toContain(words);
  });

  it('lets one try again when the world failed', async () => {
    const { answers } = await start();
    answers.publish = () => Promise.reject(new Error('no network'));
    await open();
    await press(get('button', 'Jetzt veröffentlichen'));
    expect(announced()).toContain('Versuchen Sie es in einigen Minuten noch einmal.');
    delete answers.publish;
    await press(get('button', 'Jetzt veröffentlichen'));
    expect(get('dialog', 'Version 4 ist veröffentlicht')).toBeTruthy();
  });
});

describe('versions', () => {
  const list = async () => {
    const world = await start({ published: festForm() });
    await press(get('button', 'Versionen'));
    return world;
  };

  it('are listed with who, when and why', async () => {
    await list();
    expect(allWords()).toContain(
      'Version 3aktuellVeröffentlicht am 10. Januar 2027 um 09:00 von Frau Müller',
    );
    expect(allWords()).toContain('Erste Fassung');
    expect(await violations()).toEqual([]);
  });

  it('are compared with what is being written', async () => {
    const { run } = await list();
    await run({ type: 'editField', field: 'name', set: { label: 'Titel' } });
    await press(get('button', 'Mit der Arbeitsfassung vergleichen: Version 2'));
    expect(get('region', 'Texte').textContent).toContain('Name des Festes');
    await press(get('button', 'Zurück zur Liste'));
    expect(get('dialog', 'Versionen')).toBeTruthy();
  });

  it('are gone back to once one has confirmed it', async () => {
    const { asked } = await list();
    await press(get('button', 'Zu dieser Version zurückgehen: Version 2'));
    expect(asked).toEqual([]);
    await press(get('button', 'Zurückgehen und veröffentlichen'));
    expect(asked).toEqual([['restore', '2']]);
    expect(announced()).toContain('Der frühere Inhalt ist als Version 4 veröffentlicht.');
  });

  it('are withdrawn once one knows what happens to drafts', async () => {
    const { asked } = await list();
    await press(get('button', 'Formular zurückziehen'));
    expect(allWords()).toContain('kann den Entwurf noch fertig ausfüllen und absenden');
    await press(get('button', 'Zurückziehen'));
    expect(asked).toEqual([['withdraw']]);
    expect(announced()).toContain('Das Formular ist zurückgezogen.');
  });
});

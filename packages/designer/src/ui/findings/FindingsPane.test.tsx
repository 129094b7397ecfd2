import { expect, it } from 'vitest';
import { allWords, announced, get, press, rows, start, violations } from '../screen.fixture.tsx';

const found = async () => {
  const world = await start();
  world.answers.check = {
    problems: [{ path: 'sections[0].pages[0].fields[2].label', code: 'x', message: 'Das Wort fehlt.' }],
    hints: [{ path: 'sections[1].title', code: 'y', message: 'Das geht kürzer.' }],
  };
  await press(get('button', 'Prüfen'));
  return world;
};

it('takes the place of the outline, says how much was found, and has the focus', async () => {
  await found();
  expect(document.activeElement).toBe(get('heading', 'Hinweise und Probleme'));
  expect(announced()).toContain('Gefunden: ein Problem und ein Hinweis.');
  expect(rows()).toEqual([]);
  expect(await violations()).toEqual([]);
});

it('leads to where each is', async () => {
  const { designer } = await found();
  await press(get('button', 'Frage ‚Getränke‘'));
  expect(designer.getState().selected).toBe('field:getraenke');
  await press(get('button', 'Abschnitt ‚Zum Schluss‘'));
  expect(designer.getState().selected).toBe('section:mehr');
});

it('is marked in the outline and at the button', async () => {
  await found();
  await press(get('button', 'Zurück zur Gliederung'));
  expect(rows()).toContain('Getränke, Kurzer Text, mit Bedingung, 1 Problem');
  expect(rows()).toContain('Zum Schluss, Abschnitt, 1 Hinweis');
  expect(get('button', 'Prüfen 2 Hinweise und Probleme')).toBeTruthy();
});

it('puts something right, checks again, and goes on at the top', async () => {
  const { answers, form } = await found();
  answers.check = {
    problems: [],
    hints: [
      { path: 'title', code: 'form.abbreviation', message: 'x', params: { found: 'Ein', instead: 'Das' } },
    ],
  };
  await press(get('button', 'Prüfen 2 Hinweise und Probleme'));
  answers.check = { problems: [], hints: [] };
  await press(get('button', '‚Das‘ schreiben'));
  expect(form().title).toBe('Das Fest anmelden');
  expect(announced()).toContain('Alles in Ordnung');
  expect(document.activeElement).toBe(get('heading', 'Hinweise und Probleme'));
});

it('says when it is of an earlier state, and checks again', async () => {
  const { run, answers } = await found();
  await run({ type: 'editForm', set: { title: 'Anders' } });
  expect(allWords()).toContain('Sie haben seit der Prüfung etwas geändert.');
  answers.check = { problems: [], hints: [] };
  await press(get('button', 'Noch einmal prüfen'));
  expect(announced()).toContain('Alles in Ordnung');
});

import type { FormDefinition } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import {
  allWords,
  announced,
  focus,
  get,
  key,
  press,
  row,
  settle,
  start,
  violations,
} from '../screen.fixture.tsx';
import { festForm } from '../world.fixture.ts';

const relabel = (field: string, label: string) => ({ type: 'editField', field, set: { label } }) as const;

/** Longer than the designer waits before it saves. */
const SAVED = 1100;

describe('undo by keyboard', () => {
  const changed = async () => {
    const world = await start();
    await world.run(relabel('name', 'Titel'));
    return world;
  };

  it('works wherever one is, and in the controls that edit the form', async () => {
    const { form } = await changed();
    await focus(row('Titel'));
    await key('z', { ctrlKey: true });
    expect(form()).toEqual(festForm());
    await key('y', { ctrlKey: true });
    expect(form()).not.toEqual(festForm());
    await focus(get('textbox', 'Frage'));
    await key('z', { ctrlKey: true });
    expect(form()).toEqual(festForm());
    await key('Z', { ctrlKey: true, shiftKey: true });
    expect(form()).not.toEqual(festForm());
  });

  it('leaves what is typed into the preview to the browser', async () => {
    const { form } = await changed();
    await focus(document.getElementById('f-name'));
    await key('z', { ctrlKey: true });
    expect(form()).not.toEqual(festForm());
  });
});

describe('saving', () => {
  it('says when it was saved, without reading every save out', async () => {
    const { run, asked } = await start();
    expect(allWords()).toContain('Gespeichert um 14:03');
    await run(relabel('name', 'Titel'));
    expect(allWords()).toContain('Wird gleich gespeichert …');
    await settle(SAVED);
    expect(allWords()).toContain('Gespeichert um 14:07');
    expect(announced()).not.toContain('espeichert');
    expect(asked).toEqual([['save', '1']]);
  });

  it('reads out that it could not be saved, and that nothing is lost', async () => {
    const { run, answers } = await start();
    answers.save = () => Promise.reject(new Error('no network'));
    await run(relabel('name', 'Titel'));
    await settle(SAVED);
    expect(announced()).toContain(
      'Nicht gespeichert: keine Verbindung. Ihre Änderungen sind auf diesem Gerät aufgehoben.',
    );
  });

  it('is done at once with Strg+S', async () => {
    const { run, asked } = await start();
    await run(relabel('name', 'Titel'));
    await key('s', { ctrlKey: true });
    expect(asked).toEqual([['save', '1']]);
  });

  it('says whether the form is published, and differs from what is', async () => {
    const { run } = await start({ published: festForm() });
    expect(allWords()).toContain('Veröffentlicht, Version 3');
    expect(allWords()).not.toContain('geändert');
    await run(relabel('name', 'Titel'));
    expect(allWords()).toContain('Veröffentlicht, Version 3geändert');
  });
});

describe('when somebody else saved meanwhile', () => {
  const other = (change: (form: FormDefinition) => void) => {
    const form = festForm();
    change(form);
    return form;
  };

  const collide = async (theirs: FormDefinition) => {
    const world = await start();
    world.answers.save = () => {
      delete world.answers.save;
      return Promise.resolve({
        outcome: 'conflict',
        current: { ...world.working, revision: '9', definition: theirs, savedBy: 'Frau Müller' },
      });
    };
    await world.run(relabel('name', 'Mein Titel'));
    await settle(SAVED);
    return world;
  };

  const named = other((form) => {
    const field = form.sections[0]?.pages[0]?.fields[0];
    if (field && 'label' in field) field.label = 'Ihr Titel';
  });

  it('asks what counts, question by question, and saves what was chosen', async () => {
    const { form, asked } = await collide(named);
    expect(get('dialog', 'Während Sie gearbeitet haben, hat Frau Müller gespeichert')).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(get('button', 'Übernehmen und speichern').getAttribute('aria-disabled')).toBe('true');
    await press(get('radio', 'Die Fassung von Frau Müller nehmen'));
    await press(get('button', 'Übernehmen und speichern'));
    expect(form().sections[0]?.pages[0]?.fields[0]).toMatchObject({ label: 'Ihr Titel' });
    expect(document.querySelector('dialog')).toBeNull();
    expect(asked[0]).toEqual(['save', '1']);
  });

  it('can be decided later, and says so until then', async () => {
    await collide(named);
    await press(get('button', 'Später entscheiden'));
    expect(announced()).toContain('Noch nicht gespeichert: Frau Müller hat dieselben Fragen geändert.');
    await press(get('button', 'Jetzt entscheiden'));
    await press(get('radio', 'Meine Fassung nehmen'));
    await press(get('button', 'Übernehmen und speichern'));
    expect(allWords()).toContain('Mein Titel');
  });

  it('takes in by itself what does not touch one’s own changes, and tells it', async () => {
    const { form } = await collide(
      other((own) => {
        own.title = 'Ein Straßenfest anmelden';
      }),
    );
    expect(form().title).toBe('Ein Straßenfest anmelden');
    expect(announced()).toContain('Frau Müller');
    await press(get('button', 'Hinweis schließen'));
    expect(announced()).not.toContain('Frau Müller');
  });
});

it('says why something could not be done, and offers the ways out', async () => {
  const { run, form } = await start();
  await run({ type: 'removeField', field: 'alkohol' });
  expect(get('dialog', 'So passt es nicht zusammen')).toBeTruthy();
  expect(await violations()).toEqual([]);
  const repairs = [...document.querySelectorAll('.fd-dialog__footer button')].map((own) => own.textContent);
  expect(repairs.length).toBeGreaterThan(1);
  await press(document.querySelector('.fd-dialog__footer button') as HTMLElement);
  expect(form().sections[0]?.pages[0]?.fields.map(({ id }) => id)).not.toContain('alkohol');
  expect(document.querySelector('dialog')).toBeNull();
});

it('leads back to the list, and by keyboard to each pane', async () => {
  const { left } = await start();
  await press(get('button', 'Alle Formulare'));
  expect(left).toEqual([true]);
  await press(get('link', 'Zum Bearbeiten'));
  expect(document.activeElement).toBe(get('region', 'Bearbeiten'));
});

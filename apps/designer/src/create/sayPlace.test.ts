import { expect, test } from 'vitest';
import { sayPlace } from './sayPlace.ts';

const definition = {
  title: 'Stand',
  sections: [
    {
      title: { de: 'Vorhaben', en: 'Project' },
      pages: [
        { title: 'Zweck', fields: [] },
        {
          fields: [{ id: 'a' }, { id: 'art', label: 'Art des Standes', options: [{ label: 'Bude' }, null] }],
        },
      ],
    },
    'Unsinn',
  ],
};

test.each([
  ['', ''],
  ['title', 'Titel'],
  ['title.de', 'Titel, „de“'],
  ['sections[0]', 'Abschnitt ‚Vorhaben‘'],
  ['sections[0].pages[1]', 'Abschnitt ‚Vorhaben‘, Seite 2'],
  [
    'sections[0].pages[1].fields[1].label',
    'Abschnitt ‚Vorhaben‘, Seite 2, Frage ‚Art des Standes‘, Beschriftung',
  ],
  ['sections[0].pages[1].fields[0].showIf', 'Abschnitt ‚Vorhaben‘, Seite 2, Frage 1, Bedingung'],
  [
    'sections[0].pages[1].fields[1].options[1]',
    'Abschnitt ‚Vorhaben‘, Seite 2, Frage ‚Art des Standes‘, Antwort 2',
  ],
  ['sections[1].pages', 'Abschnitt 2, „pages“'],
  ['sections[7].pages[0]', 'Abschnitt 8, Seite 1'],
  ['constructor.name', '„constructor“, „name“'],
])('%s is said as „%s“', (path, said) => {
  expect(sayPlace(definition, path)).toBe(said);
});

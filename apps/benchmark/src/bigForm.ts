import type { Field, FormDefinition } from '@formularwerk/form';

/**
 * A form of `count` questions as large forms are: ten to a page, ten pages to a section; of ten questions six are texts,
 * two choices, one a number and one a date; every fifth is shown under a condition.
 */
export function bigForm(count: number): FormDefinition {
  const fields = Array.from({ length: count }, (_, index) => question(index));
  const pages = chunks(fields, 10).map((own, index) => ({
    id: `seite${index}`,
    title: `Seite ${index + 1}`,
    fields: own,
  }));
  return {
    format: 1,
    id: 'grosses-formular',
    title: 'Ein großes Formular',
    sections: chunks(pages, 10).map((own, index) => ({
      id: `abschnitt${index}`,
      title: `Abschnitt ${index + 1}`,
      pages: own,
    })),
    delivery: { office: 'ordnungsamt' },
  };
}

function question(index: number): Field {
  const own = { id: `frage${index}`, label: `Frage ${index + 1}: ${SUBJECTS[index % SUBJECTS.length]}` };
  const shown = index % 5 === 2 ? { showIf: `frage${index - 2} = "ja"` } : {};
  switch (index % 10) {
    case 0:
    case 5:
      return { ...own, type: 'choice', required: true, options: YES_NO };
    case 3:
      return { ...own, type: 'integer', required: true, min: 0, max: 500 };
    case 8:
      return { ...own, type: 'date' };
    default:
      return { ...own, ...shown, type: 'text', required: true, help: 'Wie es in Ihren Unterlagen steht' };
  }
}

const SUBJECTS = ['Betrieb', 'Anschrift', 'Lage', 'Anzahl der Plätze', 'Nutzung', 'Eigentum', 'Bestand'];
const YES_NO = [
  { id: 'ja', label: 'Ja' },
  { id: 'nein', label: 'Nein' },
];

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

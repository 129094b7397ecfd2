/** What a writer is given: an application as an office gets it, about four pages of it, in nobody's format. */
export interface Application {
  readonly title: string;
  readonly municipality: string;
  readonly reference: string;
  readonly sections: readonly Section[];
  readonly table: Table;
  readonly declarations: readonly { readonly text: string; readonly checked: boolean }[];
  /** The same as data, to lie inside the file where a library can do that. */
  readonly data: Uint8Array;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A label and what was answered; a long answer has paragraphs, parted by a new line. */
export interface Row {
  readonly label: string;
  readonly value: string;
}

export interface Table {
  readonly title: string;
  /** Columns that end with a sum of money are set at the right. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Names that get lost on the way: letters that fonts take apart, letters that Unicode has only as a sequence, letters that
 * fonts join. All of them are in the font that every writer is given.
 */
const NAMES = [
  'Đặng Thị Ngọc Ánh',
  'C̀arla Šťastná',
  'Ğülşen Łukasz',
  'M̂ıra Effenfiffl',
  'Zoë Straße-Ångström',
];
const LABELS = [
  'Familienname',
  'Straße und Hausnummer',
  'Postleitzahl und Ort',
  'Geburtsdatum',
  'E-Mail-Adresse',
];
const ANSWERS = [
  'Breslauer Straße 7',
  '32339 Espelkamp',
  '01.03.1984',
  'ngoc.anh@beispiel.example',
  '1.234,50 m²',
];
const SECTIONS = ['Angaben zur Person', 'Anschrift und Kontakt', 'Angaben zum Vorhaben', 'Ort und Zeit'];
const KINDS = ['Außengastronomie', 'Warenauslage', 'Werbeständer', 'Fahrradständer'];

/** An application with names and numbers of its own, so that nothing that is kept from the ones before helps. */
export function application(round: number, tableRows = 28): Application {
  const name = (at: number) => `${NAMES[at % NAMES.length]} (${round}.${at})`;
  const sections = SECTIONS.map((title, s) => ({ title, rows: rowsOf(s, round, name) }));
  const told = {
    title: 'Antrag auf Erteilung einer Sondernutzungserlaubnis',
    municipality: 'Stadt Espelkamp',
    reference: `ESP-2026-${String(round).padStart(6, '0')}`,
    sections,
    table: tableOf(round, name, tableRows),
    declarations: [
      { text: 'Ich versichere, dass meine Angaben vollständig und richtig sind.', checked: true },
      { text: `Ich möchte Nachrichten elektronisch erhalten (${round}).`, checked: false },
    ],
  };
  return { ...told, data: new TextEncoder().encode(JSON.stringify(told)) };
}

function rowsOf(section: number, round: number, name: (at: number) => string): Row[] {
  const rows = Array.from({ length: 12 }, (_, i) => ({
    label: `${section + 1}.${i + 1} ${LABELS[i % LABELS.length]}`,
    value: i % 3 === 0 ? name(section * 12 + i) : `${ANSWERS[i % ANSWERS.length]}, ${round + i}`,
  }));
  if (section !== 2) return rows;
  const paragraph = (at: number) =>
    `Vor dem Café von ${name(at)} sollen Tische und Stühle stehen, von der Häuserflucht bis zum Pflasterstreifen. ` +
    'Der Durchgang bleibt auf ganzer Länge frei; Rettungswege, Hydranten und die Auffahrt zum Hof werden nicht verstellt. ' +
    `Abends werden die Möbel in den Hof geräumt, und die Fläche wird gefegt. Im Winter gibt es dort keine Nutzung (${round}).`;
  return [
    ...rows,
    { label: '3.13 Beschreibung', value: Array.from({ length: 6 }, (_, i) => paragraph(i)).join('\n') },
  ];
}

const tableOf = (round: number, name: (at: number) => string, rows: number): Table => ({
  title: 'Beantragte Flächen',
  columns: ['Nr.', 'Art', 'Verantwortlich', 'Größe', 'Gebühr im Monat in €'],
  rows: Array.from({ length: rows }, (_, i) => [
    `${i + 1}`,
    `${KINDS[i % KINDS.length]}`,
    name(100 + i),
    `${(i % 7) + 2},${i % 10}0 m²`,
    `${10 + ((i * 7 + round) % 90)},50`,
  ]),
});

/** All texts that must be found in what was written. */
export const textsOf = ({ title, sections, table, declarations }: Application): string[] => [
  title,
  ...sections.flatMap((section) => [
    section.title,
    ...section.rows.flatMap(({ label, value }) => [label, value]),
  ]),
  table.title,
  ...table.columns,
  ...table.rows.flat(),
  ...declarations.map(({ text }) => text),
];

import { smallPdf } from './smallPdf.ts';

/** An answer by the path of its control: what is typed, the option's id, several of them, or a file. */
export type Typed =
  | string
  | readonly string[]
  | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export interface PageOfJourney {
  readonly page: string;
  readonly answers: Readonly<Record<string, Typed>>;
  /** Items added to a list of the page; `*` stands for the item's path. */
  readonly items?: { readonly list: string; readonly answers: readonly Readonly<Record<string, Typed>>[] };
}

/** The year in which the café puts its tables out: far enough ahead for every deadline. */
export const year = new Date().getFullYear() + 1;

export const sitePlan = {
  name: 'Lageplan Grünanger.pdf',
  mimeType: 'application/pdf',
  buffer: smallPdf('Lageplan'),
};

/**
 * Vector V1 of F06: a café with 4,50 × 3,00 m from 1 April to 30 September pays 14 m² × 6 months × 2,50 € and 30,00 €
 * for the procedure, 240,00 € in all.
 */
export const cafe: readonly PageOfJourney[] = [
  { page: 'zweck', answers: { zweck: 'gastronomie' } },
  {
    page: 'flaechen',
    answers: {},
    items: {
      list: 'elemente',
      answers: [
        {
          '*.art': 'AG1',
          '*.laengeM': '4,50',
          '*.breiteM': '3,00',
          '*.von': `01.04.${year}`,
          '*.bis': `30.09.${year}`,
        },
      ],
    },
  },
  {
    page: 'nutzung',
    answers: { 'nutzungszeiten.von': '10:00', 'nutzungszeiten.bis': '22:00', jahreserlaubnis: 'nein' },
  },
  {
    page: 'bewirtung',
    answers: {
      moeblierung: 'Vier Tische mit je vier Stühlen, zwei Schirme „Grünanger“',
      anzahlTische: '4',
      anzahlPlaetze: '16',
      alkohol: 'nein',
    },
  },
  {
    page: 'ort',
    answers: {
      'ort.ortsteil': 'kernstadt',
      'ort.strasse': 'Breslauer Straße',
      'ort.hausnummerOderHoehe': 'vor Haus Nr. 12',
      'ort.flaecheArt': ['gehweg', 'platz'],
      'ort.lageplan': sitePlan,
    },
  },
  { page: 'verkehr', answers: { restbreiteGehweg: '2,00', einengung: 'nein' } },
  { page: 'vertretung', answers: { handeltFuer: 'selbst' } },
  {
    page: 'rechtsform',
    answers: { rechtsform: 'einzelunternehmen', geschaeftsbezeichnung: 'Café am Grünanger' },
  },
  {
    page: 'inhaber',
    answers: {
      'inhaber.familienname': 'Łukasz-Özdemir',
      'inhaber.vorname': 'Zoë',
      'inhaber.geburtsdatum': '29.02.1988',
    },
  },
  {
    page: 'anschrift',
    answers: {
      'anschrift.strasse': 'Breslauer Straße',
      'anschrift.hausnummer': '12',
      'anschrift.plz': '32339',
      'anschrift.ort': 'Espelkamp',
    },
  },
  { page: 'kontakt', answers: { email: 'zoe@cafe.example' } },
  { page: 'nachweise', answers: { fremdesGrundstueck: 'nein' } },
  { page: 'gebuehr', answers: {} },
];

export const declarations: Readonly<Record<string, Typed>> = {
  elektronischerBescheid: 'elektronisch',
  richtigkeit: 'on',
};

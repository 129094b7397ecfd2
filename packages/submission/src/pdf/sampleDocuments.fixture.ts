/** Documents that the tests write, check and validate: each shows something that can go wrong. */
import type { Block, Table } from './block.ts';
import type { PdfContent } from './writePdf.ts';

/** Two red and two transparent pixels, as a PNG. */
export const drawnPicture = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEUlEQVR4nGM4wMDwnwEEYAwAJb8Dfww4vUgAAAAASUVORK5CYII=',
  ),
  (character) => character.charCodeAt(0),
);

const sentence =
  'Die Tische stehen werktags von 10 bis 22 Uhr auf dem Gehweg vor dem Haus; eine Durchgangsbreite von 1,60 m bleibt frei, auch wenn alle Stühle besetzt sind. ';

const longText = `${sentence.repeat(45).trim()}\n\nZweiter Absatz: ${sentence.repeat(6).trim()}`;

const applicant: Block[] = [
  { kind: 'heading', level: 2, text: 'Angaben zur Person' },
  {
    kind: 'pairs',
    pairs: [
      { label: 'Familienname', value: 'Müller-Šťastný' },
      { label: 'Vornamen', value: 'Đặng Thị Ngọc Ánh' },
      { label: 'Weitere Namen', value: 'A̋ C̀ Ĉ Ḿ M̂ N̂ K̦ Ş̂ Ṭ̄ C̨̆ Z̧ K͟H ə ʔ ʼ ŉ' },
      { label: 'Griechisch und kyrillisch', value: 'Αθήνα Ελένη Παπαδοπούλου, Щербакова Юлія' },
      { label: 'Ohne Schriftzeichen', value: 'Emoji 😀 👨‍👩‍👧 und 漢字, arabisch محمد, ≤ ∞ → ☒' },
      { label: 'Anschrift', value: 'Wilhelm-Kern-Platz 1\n32339 Espelkamp' },
      {
        label: 'E-Mail-Adresse für Rückfragen der Abteilung für Sondernutzungen',
        value: 'ngoc.anh.mueller-stastny.mit.sehr.langer.adresse.ohne.trennstelle@subdomain.beispiel.example',
      },
      { label: 'Telefon', value: '' },
      { label: 'Trennung', value: 'Maß\u00ADein\u00ADheit 5\u00A0km, Wert 4\u20115, „Zitat“ fi ffi' },
      { label: 'Außerhalb von Unicode vereinbart', value: 'Zeichen \uE001 der Firma' },
    ],
  },
];

/** What an office reads of an application that was made in English, in the order of an official form. */
const translated: Block[] = [
  {
    kind: 'heading',
    level: 2,
    text: 'Gewerbliche Niederlassung und Betriebsstättenanschrift',
    too: { language: 'en', text: 'Place of business' },
    box: 'Feld 15',
  },
  {
    kind: 'pairs',
    pairs: [
      {
        label: 'Unbedenklichkeitsbescheinigung der Gewerbesteuerangelegenheiten',
        labelToo: { language: 'en', text: 'Tax clearance certificate' },
        value: 'Ja',
        valueToo: { language: 'en', text: 'Yes' },
        checked: true,
        box: 'Feld 16',
      },
      { label: 'Gebühr', value: '1.026,00 €', amount: true, note: 'Berechnung: 1.000,00 € + 26,00 €' },
      {
        label: 'Unterschrift',
        value: 'unterschrift.png (1 kB)',
        picture: { bytes: drawnPicture, alternative: 'Unterschrift, als Bild' },
      },
    ],
  },
  { kind: 'heading', level: 3, text: 'Ada Beispiel', entry: true },
  {
    kind: 'table',
    caption: 'Gesellschafter (Feld 1)',
    summary: 'Je Zeile eine Person',
    columns: [
      { title: 'Nr.' },
      { title: 'Familienname', too: { language: 'en', text: 'Surname' } },
      { title: 'Anteil', align: 'end', too: { language: 'en', text: 'Share' } },
    ],
    rows: [['1', 'Müller', '50']],
  },
  {
    kind: 'checkbox',
    checked: true,
    text: 'Ich bin die genannte Person.',
    too: { language: 'en', text: 'I am the person named.' },
    box: 'Feld 33',
  },
  {
    kind: 'paragraph',
    text: 'Bitte beachten Sie die Datenschutzhinweise.',
    too: { language: 'en', text: 'Please read the notes on data protection.' },
  },
];

const agreements: Block[] = [
  { kind: 'heading', level: 2, text: 'Erklärungen' },
  {
    kind: 'pairs',
    pairs: [
      { label: 'Musik', value: 'Auf der Fläche wird Musik gespielt', checked: false },
      {
        label: 'Reinigung',
        value:
          'Ich reinige die Fläche täglich nach Geschäftsschluss und nehme dabei auf die Nachbarschaft Rücksicht.',
        checked: true,
      },
    ],
  },
  {
    kind: 'checkbox',
    checked: true,
    text: 'Ich versichere, dass meine Angaben vollständig und richtig sind. Mir ist bekannt, dass falsche Angaben zum Widerruf der Erlaubnis führen können.',
  },
];

const places: Table = {
  kind: 'table',
  caption: 'Beantragte Flächen',
  summary: 'Je Zeile eine Fläche mit Art, Lage, Größe und Gebühr',
  columns: [
    { title: 'Nr.' },
    { title: 'Art der Nutzung' },
    { title: 'Lage' },
    { title: 'Fläche in m²', align: 'end' },
    { title: 'Gebühr in €', align: 'end' },
  ],
  rows: Array.from({ length: 60 }, (_, i) => [
    String(i + 1),
    ['Tische und Stühle', 'Warenauslage vor dem Geschäft', 'Werbeständer'][i % 3] ?? '',
    i % 4 ? 'Breslauer Straße' : 'Breslauer Straße, Ecke Gerichtsstraße, vor dem Eingang der Bäckerei',
    `${(i * 7) % 60},${i % 10}0`,
    i % 9 ? `${(i * 13) % 400},00` : '',
  ]),
};

/** Two pages with one of everything, small enough to be broken in fifty ways. */
const ofEachKind: Block[] = [...applicant, { ...places, rows: places.rows.slice(0, 3) }, ...translated];

const tallRow: Block = {
  kind: 'table',
  caption: 'Begründungen',
  summary: 'Je Zeile eine Fläche mit ihrer Begründung',
  columns: [{ title: 'Fläche' }, { title: 'Begründung' }],
  rows: [
    ['1', 'Wie im Vorjahr.'],
    ['2', longText],
    ['3', sentence],
  ],
};

const fee: Block[] = [
  { kind: 'heading', level: 2, text: 'Gebühr' },
  { kind: 'heading', level: 3, text: 'Voraussichtliche Kosten' },
  {
    kind: 'pairs',
    pairs: [
      {
        label: 'Gebühr für die Sondernutzung',
        value: '240,00 €',
        tone: 'strong',
        note: 'Tarifstelle 4.1 der Sondernutzungssatzung der Stadt Espelkamp; 6 angefangene Monate',
      },
    ],
  },
];

const files: Block[] = [
  { kind: 'heading', level: 2, text: 'Beigefügte Unterlagen' },
  {
    kind: 'attachments',
    files: [
      {
        label: 'Lageplan',
        name: 'lageplan-gehweg.pdf',
        description: 'PDF, 1,2 MB',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
    ],
  },
];

const opening: Block[] = [
  { kind: 'heading', level: 1, text: 'Öffentliche Fläche nutzen' },
  { kind: 'paragraph', text: 'Antrag auf Erlaubnis zur Sondernutzung nach § 18 StrWG NRW' },
  {
    kind: 'pairs',
    pairs: [
      { label: 'Vorgangsnummer', value: 'ESP-2026-K7M4QX', tone: 'strong' },
      { label: 'Eingegangen am', value: '23.11.2026, 22:15 Uhr' },
      { label: 'Empfänger', value: 'Stadt Espelkamp, Ordnungsamt' },
    ],
  },
  { kind: 'code', text: 'ESP-2026-K7M4QX', alternative: 'QR-Code der Vorgangsnummer ESP-2026-K7M4QX' },
];

const filler = (pairs: number): Block => ({
  kind: 'pairs',
  pairs: Array.from({ length: pairs }, (_, i) => ({ label: `Frage ${i + 1}`, value: `Antwort ${i + 1}` })),
});

/** Sections of every length, so that a heading meets the end of a page in every way. */
const manySections: Block[] = Array.from({ length: 40 }, (_, i): Block[] => [
  { kind: 'heading', level: 2, text: `Abschnitt ${i + 1}` },
  ...(i % 3 === 0 ? [{ kind: 'heading', level: 3, text: 'Einzelheiten' } as const] : []),
  i % 4 === 3 ? { kind: 'paragraph', text: sentence.repeat(1 + (i % 5)) } : filler(1 + (i % 6)),
]).flat();

const content = (blocks: Block[]): PdfContent => ({
  blocks: [...opening, ...blocks],
  furniture: {
    headerStart: 'Stadt Espelkamp',
    headerEnd: 'Öffentliche Fläche nutzen',
    footerStart: 'ESP-2026-K7M4QX · eingegangen am 23.11.2026',
    letterhead: { municipality: 'Stadt Espelkamp', office: 'Ordnungsamt', arms: drawnPicture },
  },
  metadata: {
    title: 'Öffentliche Fläche nutzen – ESP-2026-K7M4QX',
    author: 'Stadt Espelkamp',
    creator: 'Formularwerk 0.1.0',
    date: new Date('2026-11-23T21:15:00Z'),
    language: 'de',
    facts: {
      reference: 'ESP-2026-K7M4QX',
      formId: 'sondernutzung',
      formVersion: '1',
      formHash: 'ab'.repeat(32),
    },
  },
  files: [
    {
      name: 'submission.xml',
      mediaType: 'text/xml',
      bytes: new TextEncoder().encode('<antrag/>'),
      relationship: 'Data',
      description: 'Die Angaben des Antrags als XML',
    },
    {
      name: 'submission.json',
      mediaType: 'application/json',
      bytes: new TextEncoder().encode('{}'),
      relationship: 'Source',
      description: 'Die Angaben des Antrags als JSON',
    },
    {
      name: 'Anlage-01-plaene.pdf',
      shownName: 'Anlage 01 Pläne.pdf',
      mediaType: 'application/pdf',
      bytes: new TextEncoder().encode('%PDF-1.4 was auch immer darin steht'),
      isPacked: true,
      relationship: 'Supplement',
      description: 'Lageplan',
    },
  ],
});

export const sampleDocuments = {
  onePage: content([...agreements, ...fee]),
  everything: content([...applicant, ...agreements, places, ...fee, ...files]),
  longText: content([
    { kind: 'heading', level: 2, text: 'Vorhaben' },
    {
      kind: 'pairs',
      pairs: [
        { label: 'Begründung', value: longText },
        { label: 'Danach', value: 'kurz' },
      ],
    },
    { kind: 'paragraph', text: longText },
  ]),
  ofEachKind: content([...ofEachKind, ...files]),
  translated: content(translated),
  tallRow: content([{ kind: 'heading', level: 2, text: 'Begründungen' }, tallRow]),
  manySections: content(manySections),
} satisfies Record<string, PdfContent>;

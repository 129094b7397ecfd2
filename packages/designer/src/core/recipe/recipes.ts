import { CHECK_TEXTS, type Recipe, VALUE_TEXTS } from './recipe.ts';

/** All recipes, values first. A new one is an object here. */
export const recipes: readonly Recipe[] = [
  {
    id: 'grundbetragJeEintrag',
    name: 'Grundbetrag + Betrag je Eintrag',
    sentence:
      'Ein fester Betrag und einer für jeden Eintrag einer Liste, zum Beispiel 20 € und 10 € je Stelle.',
    makes: 'value',
    result: 'money',
    slots: [
      { id: 'grundbetrag', type: 'amount', label: 'Grundbetrag' },
      { id: 'liste', type: 'subject', kind: 'list', label: 'Liste' },
      { id: 'jeEintrag', type: 'amount', label: 'Betrag je Eintrag' },
      ...VALUE_TEXTS,
    ],
    templates: [
      'grundbetrag + count(liste) * jeEintrag',
      'grundbetrag + count(get or else(liste, [])) * jeEintrag',
    ],
  },
  {
    id: 'betragJeEinheit',
    name: 'Betrag je Einheit',
    sentence: 'Eine Anzahl oder Menge mal einem Betrag, zum Beispiel 2 € je Plakat.',
    makes: 'value',
    result: 'money',
    slots: [
      { id: 'menge', type: 'subject', kind: 'number', label: 'Anzahl oder Menge' },
      { id: 'jeEinheit', type: 'amount', label: 'Betrag je Einheit' },
      { id: 'mindestbetrag', type: 'amount', label: 'Mindestbetrag', optional: true },
      ...VALUE_TEXTS,
    ],
    templates: [
      'menge * jeEinheit',
      'get or else(menge, 0) * jeEinheit',
      'max(mindestbetrag, menge * jeEinheit)',
      'max(mindestbetrag, get or else(menge, 0) * jeEinheit)',
    ],
  },
  {
    id: 'flaecheUndMonate',
    name: 'Gebühr nach Fläche und Monaten',
    sentence:
      'Angefangene Quadratmeter mal angefangene Monate mal Betrag, zum Beispiel für eine Sondernutzung.',
    makes: 'value',
    result: 'money',
    slots: [
      { id: 'flaeche', type: 'subject', kind: 'number', label: 'Fläche' },
      { id: 'beginn', type: 'subject', kind: 'date', label: 'Beginn' },
      { id: 'ende', type: 'subject', kind: 'date', label: 'Ende' },
      { id: 'jeMonat', type: 'amount', label: 'Betrag je Quadratmeter und Monat' },
      { id: 'mindestbetrag', type: 'amount', label: 'Mindestbetrag', optional: true },
      ...VALUE_TEXTS,
    ],
    templates: [
      'ceiling(flaeche) * get or else(begunMonths(beginn, ende), 0) * jeMonat',
      'ceiling(get or else(flaeche, 0)) * get or else(begunMonths(beginn, ende), 0) * jeMonat',
      'max(mindestbetrag, ceiling(flaeche) * get or else(begunMonths(beginn, ende), 0) * jeMonat)',
      'max(mindestbetrag, ceiling(get or else(flaeche, 0)) * get or else(begunMonths(beginn, ende), 0) * jeMonat)',
    ],
  },
  {
    id: 'summeUeberZeilen',
    name: 'Summe über Zeilen',
    sentence: 'Zählt eine Zahl aus allen Einträgen einer Liste zusammen, zum Beispiel alle Beträge.',
    makes: 'value',
    slots: [
      { id: 'liste', type: 'subject', kind: 'list', label: 'Liste' },
      { id: 'wert', type: 'inItems', of: 'liste', label: 'Was wird zusammengezählt?' },
      { id: 'bezeichnung', type: 'text', label: 'Bezeichnung', initial: 'Summe' },
      ...VALUE_TEXTS.slice(1),
    ],
    templates: [
      'sum(for eintrag in liste return get or else(eintrag.wert, 0))',
      'get or else(sum(for eintrag in liste return get or else(eintrag.wert, 0)), 0)',
      'get or else(sum(for eintrag in get or else(liste, []) return get or else(eintrag.wert, 0)), 0)',
    ],
  },
  {
    id: 'festerBetrag',
    name: 'Fester Betrag',
    sentence: 'Derselbe Betrag für alle, zum Beispiel 30 € Verwaltungsgebühr.',
    makes: 'value',
    result: 'money',
    slots: [{ id: 'betrag', type: 'amount', label: 'Betrag' }, ...VALUE_TEXTS],
    templates: ['betrag'],
  },
  {
    id: 'fristInTagen',
    name: 'Frist in Tagen',
    sentence: 'Meldet, wenn ein Tag zu nah ist, zum Beispiel weniger als 14 Tage nach dem Antrag.',
    makes: 'check',
    slots: [
      { id: 'tage', type: 'days', label: 'Frist in Tagen' },
      ...CHECK_TEXTS(
        'Bitte stellen Sie den Antrag mindestens {{tage}} Tage vorher. Wählen Sie einen späteren Tag.',
        'warning',
      ),
    ],
    templates: [
      'datum < today() or daysBetween(today(), datum) < tage',
      'daysBetween(today(), datum) < tage',
    ],
  },
  {
    id: 'altersPruefung',
    name: 'Altersprüfung',
    sentence: 'Meldet, wenn eine Person am Tag des Antrags zu jung ist, zum Beispiel unter 18 Jahren.',
    makes: 'check',
    slots: [
      { id: 'alter', type: 'number', label: 'Mindestalter in Jahren', initial: '18' },
      ...CHECK_TEXTS(
        'Die Person muss das Mindestalter erreicht haben. Prüfen Sie das Geburtsdatum.',
        'error',
      ),
    ],
    templates: ['age(datum, today()) < alter'],
  },
  {
    id: 'endeNichtVorBeginn',
    name: 'Ende nicht vor Beginn',
    sentence: 'Meldet, wenn dieser Tag vor einem anderen liegt.',
    makes: 'check',
    slots: [
      { id: 'beginn', type: 'subject', kind: 'date', label: 'Beginn' },
      ...CHECK_TEXTS('Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.', 'error'),
    ],
    templates: ['datum < beginn'],
  },
];

import type { AnswerTypeId } from '../../core/answerTypes.ts';

/** Words by which a question tells what kind of answer it expects; the first that fit count. */
const SIGNS: readonly (readonly [RegExp, AnswerTypeId])[] = [
  [/e-?mail/i, 'email'],
  [/telefon|handy|mobilnummer|rufnummer/i, 'telefon'],
  [/\biban\b|bankverbindung|kontonummer/i, 'iban'],
  [/kfz|kennzeichen/i, 'kennzeichen'],
  [/postleitzahl|\bplz\b/i, 'postleitzahl'],
  [/\bust-?id|umsatzsteuer-?id/i, 'ustId'],
  [/steuer-?id/i, 'steuerId'],
  [/register-?nummer/i, 'registernummer'],
  [/internetadresse|^(ihre )?(internetseite|webseite|website|homepage)\b/i, 'internetadresse'],
  [/anschrift|adresse|wohnort|^standort/i, 'anschrift'],
  [/^(ihr |wie ist ihr |wie heißt |name$|name der |name des )/i, 'name'],
  [/unterschrift/i, 'unterschrift'],
  [/führungszeugnis|nachweis|auszug|bescheinigung|zeugnis\b/i, 'nachweis'],
  [/lageplan|hochladen|^anlage\b|foto|kopie|scan\b/i, 'dokument'],
  [/zeitraum|von wann bis wann/i, 'zeitraum'],
  [/uhrzeit|um wie viel uhr/i, 'uhrzeit'],
  [/datum|\bwann\b|geburtstag|^beginn\b|^ende\b/i, 'datum'],
  // What the office asks for it works out; what it asks about (with a question mark) it wants to know.
  [/^[^?]*gebühr[^?]*$|^(gesamt)?kosten$/i, 'berechnung'],
  [/betrag|kosten|gebühr|preis|umsatz|\beuro\b|€/i, 'betrag'],
  [/quadratmeter|m²|fläche|länge|breite|höhe|tiefe|gewicht/i, 'menge'],
  [/wie viele|anzahl|zahl der/i, 'anzahl'],
  [/beschreib|begründ|erläuter|bemerkung|anmerkung|hinweise/i, 'langerText'],
  [/^welche[rsnm]?\b.*\b(alle|mehrere|davon)\b/i, 'mehrereAntworten'],
  [/^welche[rsnm]?\b/i, 'eineAntwort'],
  [
    /^(ist|sind|wird|werden|wurde|wurden|hat|haben|gibt|soll|sollen|darf|dürfen|kann|können|möchten|wollen|liegt|liegen|findet|handelt|gehört|war|waren|benötigen|brauchen|verfügt|besteht)\b.*\?/i,
    'jaNein',
  ],
];

/** The kind of answer that a question seems to expect: what is chosen until somebody chooses. */
export const suggestAnswer = (question: string): AnswerTypeId =>
  SIGNS.find(([sign]) => sign.test(question.trim()))?.[1] ?? 'kurzerText';

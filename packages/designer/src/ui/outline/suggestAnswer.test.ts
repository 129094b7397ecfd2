import { expect, it } from 'vitest';
import { answerTypes } from '../../core/answerTypes.ts';
import { suggestAnswer } from './suggestAnswer.ts';

it.each([
  ['Wird Alkohol ausgeschenkt?', 'jaNein'],
  ['Sind Sie Inhaberin oder Inhaber?', 'jaNein'],
  ['Wie viele Plätze haben Sie?', 'anzahl'],
  ['Wann beginnt die Veranstaltung?', 'datum'],
  ['Datum der Aufstellung', 'datum'],
  ['Ihre E-Mail-Adresse', 'email'],
  ['Anschrift des Betriebs', 'anschrift'],
  ['Postleitzahl', 'postleitzahl'],
  ['Ihre Steuer-ID', 'steuerId'],
  ['USt-IdNr.', 'ustId'],
  ['Umsatzsteuer-Identifikationsnummer', 'ustId'],
  ['Registernummer', 'registernummer'],
  ['Ist das Unternehmen im Handelsregister eingetragen?', 'jaNein'],
  ['Internetadresse', 'internetadresse'],
  ['Haben Sie eine Website?', 'jaNein'],
  ['Welche Getränke schenken Sie aus?', 'eineAntwort'],
  ['Beschreiben Sie Ihr Vorhaben', 'langerText'],
  ['Gebühr', 'berechnung'],
  ['Höhe der Verwaltungsgebühr', 'berechnung'],
  ['Kosten', 'berechnung'],
  ['Wie hoch war die Gebühr im letzten Jahr?', 'betrag'],
  ['Kosten des Bauvorhabens', 'betrag'],
  ['Größe der Fläche', 'menge'],
  ['Lageplan', 'dokument'],
  ['Führungszeugnis', 'nachweis'],
  ['Nachweis der Haftpflichtversicherung', 'nachweis'],
  ['Ihre Unterschrift', 'unterschrift'],
  ['Branche', 'kurzerText'],
  ['', 'kurzerText'],
] as const)('expects for „%s“ an answer of the kind %s', (question, id) => {
  expect(suggestAnswer(question)).toBe(id);
  expect(answerTypes.map((type) => type.id)).toContain(id);
});

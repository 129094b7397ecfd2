import { describe, expect, it } from 'vitest';
import type { NodeKey } from '../compare/node.ts';
import { englishSpeech } from './english.ts';
import { placesOf } from './places.ts';
import { sayCondition } from './sayCondition.ts';
import { realForms, testForm } from './testForm.fixture.ts';

describe('a condition in English', () => {
  it.each([
    ['alkohol = "ja"', 'if the answer to ‘Wird Alkohol ausgeschenkt?’ is ‘Ja’'],
    ['anzahl >= 1000', 'if ‘Zahl der Gäste’ is at least 1,000\u00a0Personen'],
    ['von >= @"2027-04-01"', 'if ‘Beginn’ is on 1 April 2027 or later'],
    ['streng and firma = null', 'if ‘Strenge Prüfung’ is the case and ‘Firma’ is not filled in'],
    ['age(von, today()) < 18', 'if the age (‘Beginn’) today is less than 18'],
    ['not(anzahl > 3)', 'if it is not so that ‘Zahl der Gäste’ is more than 3\u00a0Personen'],
  ])('%s', (expression, sentence) => {
    expect(sayCondition(testForm, 'field:ende', expression, englishSpeech)).toBe(sentence);
  });
});

describe('a condition in German', () => {
  it.each([
    ['alkohol = "ja"', 'wenn ‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘ beantwortet ist'],
    [
      'alkohol != null and alkohol != "ja"',
      'wenn ‚Wird Alkohol ausgeschenkt?‘ anders als mit ‚Ja‘ beantwortet ist',
    ],
    [
      'alkohol in ("ja", "nein", "offen")',
      'wenn ‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘, ‚Nein‘ oder ‚Noch offen‘ beantwortet ist',
    ],
    ['list contains(getraenke, "bier")', 'wenn bei ‚Welche Getränke?‘ ‚Bier‘ gewählt ist'],
    ['not(list contains(getraenke, "bier"))', 'wenn bei ‚Welche Getränke?‘ ‚Bier‘ nicht gewählt ist'],
    ['anzahl >= 1000', 'wenn ‚Zahl der Gäste‘ mindestens 1.000\u00a0Personen ist'],
    ['anzahl between 3 and 12', 'wenn ‚Zahl der Gäste‘ zwischen 3\u00a0Personen und 12\u00a0Personen liegt'],
    ['anzahl > frist', 'wenn ‚Zahl der Gäste‘ größer als ‚Frist in Tagen‘ ist'],
    ['von < @"2027-04-01"', 'wenn ‚Beginn‘ vor dem 01.04.2027 liegt'],
    ['von >= @"2027-04-01"', 'wenn ‚Beginn‘ frühestens am 01.04.2027 liegt'],
    ['von >= today() + duration("P14D")', 'wenn ‚Beginn‘ frühestens 14 Tage nach heute liegt'],
    ['von < today()', 'wenn ‚Beginn‘ vor heute liegt'],
    ['uhrzeit > @"14:00:00"', 'wenn ‚Uhrzeit‘ nach 14:00 Uhr liegt'],
    ['firma != null', 'wenn ‚Firma‘ ausgefüllt ist'],
    ['firma = "Müller"', 'wenn ‚Firma‘ ‚Müller‘ lautet'],
    ['oeffentlich = true', 'wenn ‚Die Veranstaltung ist öffentlich‘ angekreuzt ist'],
    ['not(oeffentlich = true)', 'wenn ‚Die Veranstaltung ist öffentlich‘ nicht angekreuzt ist'],
    ['streng', 'wenn ‚Strenge Prüfung‘ zutrifft'],
    ['plan = null', 'wenn ‚Lageplan‘ nicht hochgeladen ist'],
    ['count(stellen) > 1', 'wenn ‚Ausschankstellen‘ mindestens 2 Einträge hat'],
    ['count(stellen) >= 1', 'wenn ‚Ausschankstellen‘ mindestens einen Eintrag hat'],
    [
      'streng and (alkohol = "ja" or anzahl > 3)',
      'wenn ‚Strenge Prüfung‘ zutrifft und (‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘ beantwortet ist oder ‚Zahl der Gäste‘ größer als 3\u00a0Personen ist)',
    ],
    // What the builder cannot show.
    [
      'daysBetween(today(), von) < frist',
      'wenn der Abstand in Tagen von heute bis ‚Beginn‘ kleiner als ‚Frist in Tagen‘ ist',
    ],
    ['age(von, today()) < 18', 'wenn das Alter (‚Beginn‘) heute kleiner als 18 ist'],
    ['von < stichtag', 'wenn ‚Beginn‘ vor ‚Stichtag‘ liegt'],
    ['anzahl * 2 > 10', 'wenn ‚Zahl der Gäste‘ mal 2 größer als 10 ist'],
    ['not(anzahl > 3)', 'wenn nicht gilt, dass ‚Zahl der Gäste‘ größer als 3\u00a0Personen ist'],
    ['starts with(firma, "A")', 'wenn ‚Firma‘ mit ‚A‘ beginnt'],
    ['tarif[1].code = "AG1"', 'wenn gilt: „tarif[1].code = "AG1"“'],
    ['das ist (kein Ausdruck', 'wenn gilt: „das ist (kein Ausdruck“'],
  ])('%s', (expression, sentence) => {
    expect(sayCondition(testForm, 'field:ende', expression)).toBe(sentence);
  });

  it('has words for every condition of the repository’s forms', () => {
    for (const form of realForms)
      for (const { node, showIf } of placesOf(form).values())
        if (showIf !== undefined) expect(sayCondition(form, node, showIf)).not.toContain('gilt:');
  });

  it('speaks of the form’s own conditions, and of places that there are not', () => {
    const sentence = 'wenn ‚Wird Alkohol ausgeschenkt?‘ mit ‚Ja‘ beantwortet ist';
    for (const node of ['form', 'field:nichts'] satisfies NodeKey[])
      expect(sayCondition(testForm, node, 'alkohol = "ja"')).toBe(sentence);
  });
});

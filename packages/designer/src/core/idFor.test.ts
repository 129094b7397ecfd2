import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFor } from './idFor.ts';

test.each([
  ['Wird Alkohol ausgeschenkt?', 'alkoholAusgeschenkt'],
  ['Größe der Fläche', 'groesseFlaeche'],
  ['IBAN', 'iban'],
  ['Name', 'name'],
  ['E-Mail-Adresse', 'eMailAdresse'],
  ['3 Plätze', 'frage3Plaetze'],
  ['Wer?', 'wer'],
  ['???', 'frage'],
  ['Count', 'count2'],
  ['Straße an {{ort}}', 'strasse'],
  ['Café', 'cafe'],
])('„%s“ becomes %s', (label, id) => {
  expect(idFor(label, new Set())).toBe(id);
});

test('takes the next number where the id is taken', () => {
  expect(idFor('Name', new Set(['name', 'name2']))).toBe('name3');
  expect(idFor('Name 2', new Set(['name2']))).toBe('name3');
});

test('is a good and free id, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (label, others) => {
      const taken = new Set([...others, idFor(label, new Set())]);
      const id = idFor(label, taken);
      expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(taken.has(id)).toBe(false);
    }),
  );
});

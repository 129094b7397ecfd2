import { describe, expect, it } from 'vitest';
import { authorMessage } from './authorMessage.ts';
import { problemMessage } from './problemMessage.ts';

describe('problemMessage', () => {
  it.each<[string, Parameters<typeof problemMessage>[0], string]>([
    [
      'ends the sentence behind a question in quotes',
      { path: 'a', code: 'required', params: { label: 'Wird Alkohol ausgeschenkt?', how: 'choose' } },
      'Beantworten Sie die Frage „Wird Alkohol ausgeschenkt?“.',
    ],
    [
      'does not ask for „1 Antworten“',
      { path: 'a', code: 'choices.min', params: { label: 'A', min: 1 } },
      'Wählen Sie mindestens eine Antwort aus.',
    ],
    [
      'does not speak of „1 Einträge“',
      { path: 'a', code: 'list.max', params: { label: 'Hunde', max: 1, now: 3 } },
      'Unter „Hunde“ ist nur ein Eintrag möglich (jetzt 3). Löschen Sie die anderen.',
    ],
    [
      'does not speak of „0 Stellen“',
      { path: 'a', code: 'decimal.digits', params: { label: 'A', digits: 0 } },
      'Geben Sie eine Zahl ohne Stellen nach dem Komma ein.',
    ],
    [
      'says how an amount is sent',
      { path: 'a', code: 'answers.type', params: { label: 'A', expected: 'money', how: 'money' } },
      'Hier muss ein Betrag in Anführungszeichen stehen, mit Punkt und genau zwei Stellen danach, zum Beispiel "240.00".',
    ],
    [
      'puts the author’s own words first',
      { path: 'a', code: 'check.frist', params: { label: 'A', message: 'Zu spät.' } },
      'Zu spät.',
    ],
    [
      'names the file that it is about',
      { path: 'a', code: 'file.empty', params: { file: 'plan.pdf' } },
      'plan.pdf: Die Datei ist leer. Wählen Sie eine andere Datei aus.',
    ],
    [
      'finds no sentence by the name of a property that every object has',
      { path: 'a', code: 'constructor' },
      'Bitte prüfen Sie diese Angabe (constructor).',
    ],
  ])('%s', (_, problem, sentence) => {
    expect(problemMessage(problem)).toBe(sentence);
  });

  it('leaves the sentences for authors to authorMessage', () => {
    const missing = { path: '', code: 'definition.missing', params: { property: 'title' } };
    expect(problemMessage(missing)).toContain('(definition.missing)');
    expect(authorMessage(missing)).toBe('Hier fehlt die Angabe „title“. Ergänzen Sie sie.');
    expect(authorMessage({ path: 'a', code: 'date.exists' })).toMatch(/^Dieses Datum gibt es nicht/);
  });
});

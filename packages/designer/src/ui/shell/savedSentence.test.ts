import { expect, it } from 'vitest';
import type { Saving } from '../../core/session.ts';
import { savedSentence } from './savedSentence.ts';

const today = '2026-11-26';

it.each<[Saving, string | undefined, string]>([
  ['saved', '2026-11-26T13:03:00Z', 'Gespeichert um 14:03'],
  ['saved', '2026-11-25T23:30:00Z', 'Gespeichert um 00:30'],
  ['saved', '2026-11-24T13:03:00Z', 'Zuletzt gespeichert am 24. November 2026 um 14:03'],
  ['saved', undefined, 'Noch nicht geändert'],
  ['saving', '2026-11-26T13:03:00Z', 'Wird gespeichert …'],
  [
    'offline',
    '2026-11-26T13:03:00Z',
    'Nicht gespeichert: keine Verbindung. Ihre Änderungen sind auf diesem Gerät aufgehoben.',
  ],
])('says of the state %s, saved at %s: %s', (saving, savedAt, sentence) => {
  expect(savedSentence({ saving, savedAt }, today)).toBe(sentence);
});

import { expect, it } from 'vitest';
import { fillParameters } from './fillParameters.ts';
import type { FormDefinition } from './generated/definition.ts';
import { resolveText } from './texts/resolveText.ts';

const definition = {
  format: 1,
  id: 'x',
  title: 'X',
  parameters: [
    { id: 'servicetelefon', type: 'text', label: 'Telefon', sample: '05772 1' },
    { id: 'grundbetrag', type: 'money', label: 'Betrag', sample: '30.00' },
  ],
  sections: [],
  delivery: { office: 'amt' },
} as unknown as FormDefinition;

it('writes what the municipality set into texts that are read before anything was asked', () => {
  const fill = fillParameters(definition, { today: '2027-01-01', parameters: { grundbetrag: '12.50' } });
  expect(
    resolveText('Rufen Sie an: {{servicetelefon}}. Es kostet {{grundbetrag}}. {{unbekannt}}', 'de', fill),
  ).toBe('Rufen Sie an: 05772 1. Es kostet 12,50\u00a0€. ');
});

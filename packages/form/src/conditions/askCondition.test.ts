import { describe, expect, it } from 'vitest';
import { compileForm } from '../compileForm.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { askCondition } from './askCondition.ts';
import { germanSpeech } from './german.ts';
import { placesOf } from './places.ts';
import { sayExpression } from './sayCondition.ts';
import { accepted } from './testForm.fixture.ts';

const option = (id: string, label: string) => ({ id, label });
const form: FormDefinition = accepted({
  format: 1,
  id: 'probe',
  title: 'Probe',
  parameters: [
    { id: 'ausweisNoetig', type: 'boolean', label: 'Kopie des Ausweises verlangen', sample: false },
  ],
  sections: [
    {
      id: 'eins',
      title: 'Eins',
      pages: [
        {
          id: 'eins',
          title: 'Eins',
          fields: [
            {
              id: 'rechtsform',
              type: 'choice',
              label: 'Rechtsform',
              options: [
                option('ek', 'e. K.'),
                option('gbr', 'GbR'),
                option('gmbh', 'GmbH'),
                option('ag', 'AG'),
              ],
            },
            {
              id: 'gruppe',
              type: 'computed',
              label: 'Gruppe der Rechtsform',
              result: 'text',
              internal: true,
              value: 'if rechtsform in ("gmbh", "ag") then "juristisch" else "natuerlich"',
            },
            { id: 'register', type: 'boolean', label: 'Eingetragen' },
            { id: 'ziel', type: 'text', label: 'Ziel' },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'amt' },
});

const ask = (text: string, parameters = {}): unknown => {
  const asked = askCondition(compileForm(form), 'field:ziel', text, { today: '2027-01-15', parameters });
  const place = placesOf(form).get('field:ziel');
  return typeof asked === 'object' && place
    ? sayExpression({ form, place, speech: germanSpeech }, asked)
    : asked;
};

describe('a condition as it can be asked on paper', () => {
  it('is one on the answer from which a value is computed that nobody sees', () => {
    expect(ask('gruppe = "juristisch"')).toBe('‚Rechtsform‘ mit ‚GmbH‘ oder ‚AG‘ beantwortet ist');
  });

  it('stays as it is where it asks for an answer itself', () => {
    expect(ask('rechtsform = "ek"')).toBe('‚Rechtsform‘ mit ‚e. K.‘ beantwortet ist');
  });

  it('is decided by what the municipality has set', () => {
    expect(ask('ausweisNoetig')).toBe(false);
    expect(ask('ausweisNoetig', { ausweisNoetig: true })).toBe(true);
    expect(ask('not(ausweisNoetig)')).toBe(true);
  });

  it('loses the part that is decided, and only that', () => {
    expect(ask('register = true and ausweisNoetig')).toBe(false);
    expect(ask('register = true or ausweisNoetig')).toBe('‚Eingetragen‘ angekreuzt ist');
    expect(ask('register = true and ausweisNoetig', { ausweisNoetig: true })).toBe(
      '‚Eingetragen‘ angekreuzt ist',
    );
  });

  it('is said once where two parts come down to the same answer', () => {
    expect(ask('gruppe = "juristisch" or rechtsform = "ek"')).toBe(
      '‚Rechtsform‘ mit ‚e. K.‘, ‚GmbH‘ oder ‚AG‘ beantwortet ist',
    );
  });

  it('never holds for an answer that nobody can give', () => {
    expect(ask('gruppe = "verein"')).toBe(false);
  });

  it('is left alone where it is also true without an answer', () => {
    expect(ask('gruppe = "natuerlich"')).toBe('‚Gruppe der Rechtsform‘ ‚natuerlich‘ lautet');
  });
});

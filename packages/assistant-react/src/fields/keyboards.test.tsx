import type { Field } from '@formularwerk/form';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { personsList } from '../sample.fixture.ts';
import { FieldsHere, Stage, startWith } from '../story.fixture.tsx';

/** The control as a phone and a browser see it: which keyboard comes up, and what is filled in. */
function controlOf(field: Field, inEntry = false) {
  const start = inEntry
    ? startWith(
        [personsList({ fields: [field] })],
        { personen: ['a1'] },
        {
          place: { kind: 'page', page: 'seite', item: 'personen.a1' },
        },
      )
    : startWith([field]);
  document.body.innerHTML = renderToString(
    <Stage start={start}>
      <FieldsHere />
    </Stage>,
  );
  const control = document.querySelector('input, textarea, select');
  const read = (name: string) => control?.getAttribute(name) ?? '';
  return ['type', 'inputmode', 'autocapitalize', 'autocomplete'].map(read).join(' | ');
}

const field = (type: Field['type'], more: object = {}): Field =>
  ({ id: 'feld', type, label: 'Feld', ...more }) as Field;

describe('the keyboard of a phone and what a browser fills in', () => {
  it.each<[string, Field, string]>([
    ['a text', field('text'), 'text |  |  | '],
    ['a name', field('text', { autocomplete: 'family-name' }), 'text |  |  | family-name'],
    ['a postal code of Germany', field('text', { format: 'postalCode' }), 'text | numeric |  | '],
    [
      'a postal code of any country',
      field('text', { format: 'postalCode', country: '"NL"' }),
      'text |  | characters | ',
    ],
    ['a tax number', field('text', { format: 'taxId' }), 'text | numeric |  | '],
    ['a register number', field('text', { format: 'registerNumber' }), 'text |  | characters | '],
    ['a web address', field('text', { format: 'web' }), 'text | url | none | url'],
    ['a whole number', field('integer'), 'text | numeric |  | '],
    ['a decimal', field('decimal', { digits: 2 }), 'text | decimal |  | '],
    ['an amount', field('money'), 'text | decimal |  | '],
    ['a day', field('date', { autocomplete: 'bday' }), 'text | numeric |  | bday'],
    ['a time', field('time'), 'text | numeric |  | '],
    ['an e-mail address', field('email'), 'email |  |  | email'],
    ['a phone number', field('tel'), 'tel |  |  | tel'],
    ['the phone number of somebody else', field('tel', { autocomplete: 'off' }), 'tel |  |  | off'],
    ['an IBAN', field('iban'), 'text |  | characters | off'],
    ['a number plate', field('plate'), 'text |  | characters | off'],
    ['a long text', field('textarea'), ' |  |  | '],
  ])('fit %s', (_what, asked, expected) => {
    expect(controlOf(asked)).toBe(expected);
  });

  it.each<[string, Field, string]>([
    ['a name', field('text', { autocomplete: 'family-name' }), 'text |  |  | off'],
    ['an e-mail address', field('email'), 'email |  |  | off'],
    ['a long text', field('textarea'), ' |  |  | off'],
  ])(
    'fill in nothing for %s in an entry of a list, which is about one of several',
    (_what, asked, expected) => {
      expect(controlOf(asked, true)).toBe(expected);
    },
  );
});

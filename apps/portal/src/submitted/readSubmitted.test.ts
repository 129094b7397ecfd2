import { expect, test } from 'vitest';
import { readSubmitted } from './readSubmitted.ts';

test('finds version, answers and computed values at the paths of the walk', () => {
  const json = {
    form: { id: 'f', version: '3' },
    answers: { a: 'x' },
    computed: {
      gebuehr: '240.00',
      elemente: [{ betrag: '210.00' }, {}, { betrag: '0.00' }],
      ort: { zone: 'A' },
    },
  };
  const { version, answers, computed } = readSubmitted(new TextEncoder().encode(JSON.stringify(json)));
  expect([version, answers]).toEqual(['3', { a: 'x' }]);
  expect(Object.fromEntries(computed)).toEqual({
    gebuehr: '240.00',
    'elemente.i1.betrag': '210.00',
    'elemente.i3.betrag': '0.00',
    'ort.zone': 'A',
  });
});

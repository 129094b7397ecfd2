import type { Json, Walk } from '@formularwerk/form';
import { expect, it } from 'vitest';
import { backoff } from './backoff.ts';
import { reviewedValues } from './reviewedValues.ts';
import { context, form, full } from './sample.fixture.ts';
import { submitOf } from './submitOf.ts';
import { walkFiling } from './walkFiling.ts';

const walk = (computed: Record<string, Json>) => ({ computed }) as unknown as Walk;

it('says that the walk’s values were reviewed', () => {
  expect(reviewedValues(walk({ gebuehr: '240.00' }))).toEqual({ gebuehr: '240.00' });
});

it('takes the server’s value where it differed, so that the second submit names the value that was shown', () => {
  const changed = {
    reviewed: { gebuehr: '240.00', flaeche: 14 },
    computed: { gebuehr: '250.00', flaeche: 14 },
  };
  expect(reviewedValues(walk({ gebuehr: '240.00', flaeche: 14 }), changed)).toEqual({
    gebuehr: '250.00',
    flaeche: 14,
  });
});

it('lets the server’s value go when the answers were changed since', () => {
  const changed = { reviewed: { gebuehr: '240.00' }, computed: { gebuehr: '250.00' } };
  expect(reviewedValues(walk({ gebuehr: '90.00' }), changed)).toEqual({ gebuehr: '90.00' });
});

it('sends visible answers only, without the ids of list items', () => {
  const submit = submitOf(
    walkFiling(form, { ...full, entries: { ...full.entries, zweck: 'stand' } }, context),
    '3',
    'key',
  );
  expect(submit).toMatchObject({ version: '3', key: 'key', language: 'de', reviewed: { summe: '4.5' } });
  expect(submit.answers).toMatchObject({ zweck: 'stand', elemente: [{ laenge: '4.5' }] });
  expect(Object.keys(submit.answers)).not.toContain('plaetze');
  expect(JSON.stringify(submit.answers)).not.toContain('_id');
});

it.each([
  [1, 1000],
  [2, 2000],
  [3, 4000],
  [7, 60_000],
  [100, 60_000],
])('waits after %i failed attempts for %i milliseconds', (attempts, wait) => {
  expect(backoff(attempts)).toBe(wait);
});

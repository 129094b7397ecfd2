import { compileForm, type Entries, walk } from '@formularwerk/form';
import { writeCondition } from '@formularwerk/form/conditions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitrarySentence } from '../../../../form/src/conditions/sentences.fixture.ts';
import { accepted, testForm } from '../../../../form/src/conditions/testForm.fixture.ts';
import type { NodeKey } from '../node.ts';
import { truthOf } from './truthOf.ts';

const walked = (entries: Entries) => walk(compileForm(testForm), entries, { today: '2027-03-01' });

const truth = (text: string, entries: Entries, node: NodeKey = 'field:ende', item?: string) =>
  truthOf(walked(entries), node, text, item);

describe('how a condition stands', () => {
  it.each<[string, Entries, string]>([
    ['alkohol = "ja"', { alkohol: 'ja' }, 'true'],
    ['alkohol = "ja"', { alkohol: 'nein' }, 'false'],
    ['alkohol = "ja"', {}, 'unknown'],
    ['alkohol != null', {}, 'false'],
    ['alkohol = null', {}, 'true'],
    ['alkohol = "ja" or anzahl > 3', { alkohol: 'ja' }, 'true'],
    ['alkohol = "ja" or anzahl > 3', { alkohol: 'nein' }, 'unknown'],
    ['alkohol = "ja" and anzahl > 3', { alkohol: 'nein' }, 'false'],
    ['alkohol = "ja" and anzahl > 3', { alkohol: 'ja' }, 'unknown'],
    ['oeffentlich = true', {}, 'false'],
    ['list contains(getraenke, "bier")', {}, 'false'],
    ['count(stellen) >= 1', {}, 'false'],
    ['gruppe = "gross"', {}, 'unknown'],
    ['gruppe = "gross"', { anzahl: '3' }, 'false'],
    ['frist > 10', {}, 'true'],
    ['ort.klasse = "kreis"', {}, 'unknown'],
    ['ort.klasse = "kreis"', { 'ort.klasse': 'land' }, 'false'],
    ['anzahl * 2 > 10', { anzahl: '6' }, 'true'],
    ['anzahl * 2 > 10', { anzahl: '3' }, 'false'],
    ['anzahl * 2 > 10', {}, 'unknown'],
    ['kein (Ausdruck', {}, 'unknown'],
  ])('%s with %j is %s', (text, entries, whole) => {
    expect(truth(text, entries).whole).toBe(whole);
  });

  it('is told clause by clause', () => {
    expect(truth('alkohol = "ja" and (anzahl > 3 or firma = "x")', { alkohol: 'ja', anzahl: '2' })).toEqual({
      whole: 'unknown',
      parts: [
        { whole: 'true', parts: [] },
        { whole: 'unknown', parts: ['false', 'unknown'] },
      ],
    });
  });

  it('is that of the first entry in a list, or of the one that is named', () => {
    const entries = { stellen: ['i1', 'i2'], 'stellen.i1.art': 'AG1', 'stellen.i2.art': 'WA1' };
    const whole = (item?: string) => truth('art = "AG1"', entries, 'field:stellen.bemerkung', item).whole;
    expect([whole(), whole('stellen.i1'), whole('stellen.i2')]).toEqual(['true', 'true', 'false']);
    expect(truth('art = "AG1"', {}, 'field:stellen.bemerkung').whole).toBe('unknown');
  });

  it('is false, not open, for a question that is hidden', () => {
    const form = accepted(
      JSON.parse(JSON.stringify(testForm), (_key, value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        'id' in value &&
        value.id === 'anzahl' &&
        'unit' in value
          ? { ...value, showIf: 'alkohol = "ja"' }
          : value,
      ),
    );
    const of = (entries: Entries) =>
      truthOf(walk(compileForm(form), entries, { today: '2027-03-01' }), 'field:ende', 'anzahl > 3').whole;
    expect([of({ alkohol: 'nein' }), of({ alkohol: 'ja' })]).toEqual(['false', 'unknown']);
  });

  it('is true exactly when it shows what it is the condition of', () => {
    fc.assert(
      fc.property(arbitrarySentence(testForm, 'field:ende'), arbitraryAnswers, (sentence, entries) => {
        const showIf = writeCondition(testForm, 'field:ende', sentence) ?? '';
        const form = accepted(
          JSON.parse(JSON.stringify(testForm), (_key, value: unknown) =>
            typeof value === 'object' && value !== null && 'id' in value && value.id === 'ende'
              ? { ...value, showIf }
              : value,
          ),
        );
        const now = walk(compileForm(form), entries, { today: '2027-03-01' });
        const isShown = now.pages.some(({ fields }) => fields.some(({ id }) => id === 'ende'));
        expect([showIf, truthOf(now, 'field:ende', showIf).whole === 'true']).toEqual([showIf, isShown]);
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeKey } from '../compare/node.ts';
import { compileForm } from '../compileForm.ts';
import { evaluateAt } from '../evaluateAt.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { parseForm } from '../parseForm.ts';
import { walk } from '../walk.ts';
import { placesOf } from './places.ts';
import { readCondition } from './readCondition.ts';
import { arbitraryAnswers, arbitrarySentence } from './sentences.fixture.ts';
import { subjectsFor } from './subjects.ts';
import { realForms, testForm } from './testForm.fixture.ts';
import { writeCondition } from './writeCondition.ts';

const NODES: readonly (readonly [NodeKey, string])[] = [
  ['field:ende', ''],
  ['section:stellen', ''],
  ['field:ort.hinweis', 'ort'],
  ['field:stellen.bemerkung', 'stellen.i1'],
  ['field:richtig', ''],
];

describe('subjects', () => {
  const addresses = (node: NodeKey): string[] => subjectsFor(testForm, node).map(({ address }) => address);

  it('are the questions that stand before, and what the municipality sets', () => {
    expect(addresses('field:anzahl')).toEqual(['alkohol', 'getraenke', 'frist', 'stichtag', 'streng']);
  });

  it('of a page or section are those of earlier pages', () => {
    expect(addresses('page:eins')).toEqual(['frist', 'stichtag', 'streng']);
    expect(addresses('section:stellen')).toContain('ort.klasse');
    expect(addresses('section:stellen')).not.toContain('stellen');
  });

  it('in an item are the item’s own questions and those of the form, but for the list itself', () => {
    const inside = addresses('field:stellen.bemerkung');
    expect(inside).toContain('stellen.art');
    expect(inside).toContain('stellen.anzahl');
    expect(inside).toContain('anzahl');
    expect(inside).not.toContain('stellen');
  });

  it('behind a list are the list as a whole and not the questions of its items', () => {
    expect(addresses('field:schluss')).toContain('stellen');
    expect(addresses('field:schluss')).not.toContain('stellen.art');
  });

  it('of an option are those of its question', () => {
    expect(addresses('option:getraenke#bier')).toEqual(['alkohol', 'frist', 'stichtag', 'streng']);
  });

  it('know their answers, from a table of parameters and from what a value can come to', () => {
    const choices = (node: NodeKey, address: string) =>
      subjectsFor(testForm, node)
        .find((subject) => subject.address === address)
        ?.choices?.map(({ id }) => id);
    expect(choices('field:stellen.bemerkung', 'stellen.art')).toEqual(['AG1', 'WA1']);
    expect(choices('field:ende', 'gruppe')).toEqual(['gross', 'klein']);
  });

  it('that take several answers offer „enthält“ and say why', () => {
    const subject = subjectsFor(testForm, 'field:ende').find(({ address }) => address === 'getraenke');
    expect(subject?.operators[0]?.text).toBe('enthält');
    expect(subject?.explanation).toContain('mehrere Antworten');
  });
});

describe('writing and reading', () => {
  it.each(NODES)('gives the same sentence back at %s', (node) => {
    fc.assert(
      fc.property(arbitrarySentence(testForm, node), (sentence) => {
        const text = writeCondition(testForm, node, sentence) ?? '';
        expect(readCondition(testForm, node, text)).toEqual(sentence);
      }),
      { numRuns: 300 },
    );
  });

  it.each(NODES)('gives an expression that the form accepts at %s', (node) => {
    fc.assert(
      fc.property(arbitrarySentence(testForm, node), (sentence) => {
        const form = withCondition(testForm, node, writeCondition(testForm, node, sentence) ?? '');
        const parsed = parseForm(form);
        expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(SPELLINGS())('reads %s', (text, written) => {
    const sentence = readCondition(testForm, 'field:ende', text);
    expect(sentence && writeCondition(testForm, 'field:ende', sentence)).toBe(written);
  });

  it('means the same as what was read, whatever was answered', () => {
    const form = compileForm(testForm);
    const spellings = SPELLINGS().flatMap(([text, written]) => (written === undefined ? [] : [text]));
    const text = fc
      .array(fc.tuple(fc.constantFrom(...spellings), fc.constantFrom('and', 'or')), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) =>
        parts.map(([part, word], index) => (index === 0 ? `(${part})` : `${word} (${part})`)).join(' '),
      );
    fc.assert(
      fc.property(text, arbitraryAnswers, (condition, entries) => {
        const sentence = readCondition(testForm, 'field:ende', condition);
        if (sentence === undefined) return;
        const written = writeCondition(testForm, 'field:ende', sentence) ?? '';
        const walked = walk(form, entries, { today: '2027-03-01' });
        expect([written, evaluateAt(walked, '', written) === true]).toEqual([
          written,
          evaluateAt(walked, '', condition) === true,
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it('says what is hidden by a name of the same kind further inside', () => {
    const sentence = (subject: string) => ({
      match: 'all' as const,
      parts: [
        { subject, operator: 'isMoreThan' as const, values: [{ type: 'number' as const, value: '3' }] },
      ],
    });
    expect(writeCondition(testForm, 'field:stellen.bemerkung', sentence('anzahl'))).toBe('parent.anzahl > 3');
    expect(writeCondition(testForm, 'field:stellen.bemerkung', sentence('stellen.anzahl'))).toBe(
      'anzahl > 3',
    );
    expect(readCondition(testForm, 'field:stellen.bemerkung', 'this.anzahl > 3')).toEqual(
      sentence('stellen.anzahl'),
    );
  });

  it('writes nothing while a clause is unfinished, for what cannot be seen, and for no clause at all', () => {
    const clause = { subject: 'alkohol', operator: 'is' as const, values: [] };
    expect(writeCondition(testForm, 'field:ende', { match: 'all', parts: [clause] })).toBeUndefined();
    expect(writeCondition(testForm, 'field:ende', { match: 'all', parts: [] })).toBeUndefined();
    const inside = { subject: 'stellen.anzahl', operator: 'isAnswered' as const, values: [] };
    expect(writeCondition(testForm, 'field:ende', { match: 'all', parts: [inside] })).toBeUndefined();
  });
});

describe('the forms of the repository', () => {
  const conditions = realForms.flatMap((form) =>
    [...placesOf(form).values()].flatMap(({ node, showIf }) =>
      showIf === undefined ? [] : [{ form, node, showIf }],
    ),
  );

  it('have 38 conditions, all of which the builder shows and writes as they are', () => {
    expect(conditions).toHaveLength(38);
    for (const { form, node, showIf } of conditions) {
      const sentence = readCondition(form, node, showIf);
      expect([showIf, sentence && writeCondition(form, node, sentence)]).toEqual([showIf, showIf]);
    }
  });
});

/** How a condition may be spelled, and how it is written; undefined: the builder cannot show it. */
function SPELLINGS(): [string, string | undefined][] {
  return [
    ['alkohol = "ja"', 'alkohol = "ja"'],
    ['"ja" = alkohol', 'alkohol = "ja"'],
    ['((alkohol) = ("ja"))', 'alkohol = "ja"'],
    ['alkohol != "ja"', 'alkohol = null or (alkohol != null and alkohol != "ja")'],
    ['not(alkohol = "ja")', 'alkohol = null or (alkohol != null and alkohol != "ja")'],
    ['alkohol != null and alkohol != "ja"', 'alkohol != null and alkohol != "ja"'],
    ['is defined(alkohol) and not(alkohol = "ja")', 'alkohol != null and alkohol != "ja"'],
    ['not(alkohol != "ja")', 'alkohol = "ja"'],
    ['alkohol in ("ja", "nein")', 'alkohol in ("ja", "nein")'],
    ['alkohol in ["ja", "nein"]', 'alkohol in ("ja", "nein")'],
    ['list contains(["ja", "nein"], alkohol)', 'alkohol in ("ja", "nein")'],
    ['alkohol = "ja" or alkohol = "nein"', 'alkohol = "ja" or alkohol = "nein"'],
    [
      'not(alkohol in ("ja", "nein"))',
      'alkohol = null or (alkohol != null and not(alkohol in ("ja", "nein")))',
    ],
    ['alkohol = null', 'alkohol = null'],
    ['not(is defined(alkohol))', 'alkohol = null'],
    ['list contains(getraenke, "bier")', 'list contains(getraenke, "bier")'],
    ['"bier" in getraenke', 'list contains(getraenke, "bier")'],
    ['not(list contains(getraenke, "bier"))', 'not(list contains(getraenke, "bier"))'],
    ['count(getraenke) >= 1', 'count(getraenke) > 0'],
    ['count(getraenke) = 0', 'count(getraenke) = 0'],
    ['count(getraenke) <= 0', 'count(getraenke) = 0'],
    ['count(getraenke) >= 0', undefined],
    ['anzahl > 3', 'anzahl > 3'],
    ['3 < anzahl', 'anzahl > 3'],
    ['anzahl >= -4.50', 'anzahl >= -4.5'],
    ['anzahl in [3..12]', 'anzahl between 3 and 12'],
    ['anzahl between 3 and 12', 'anzahl between 3 and 12'],
    ['anzahl in (3, 12)', 'anzahl = 3 or anzahl = 12'],
    ['anzahl in (< 5)', 'anzahl < 5'],
    ['anzahl >= frist', 'anzahl >= frist'],
    ['frist <= anzahl', 'anzahl >= frist'],
    ['frist > 10', 'frist > 10'],
    ['streng', 'streng = true'],
    ['not(streng)', 'not(streng = true)'],
    ['streng = false', 'not(streng = true)'],
    ['oeffentlich', 'oeffentlich = true'],
    ['oeffentlich = true', 'oeffentlich = true'],
    ['not(oeffentlich = true)', 'not(oeffentlich = true)'],
    ['von < date("2027-04-01")', 'von < @"2027-04-01"'],
    ['von >= today() + @"P14D"', 'von >= today() + duration("P14D")'],
    ['daysBetween(today(), von) >= 14', 'von >= today() + duration("P14D")'],
    ['daysBetween(today(), von) > 14', 'von > today() + duration("P14D")'],
    ['von < stichtag', 'von < stichtag'],
    ['uhrzeit >= time("14:00:00")', undefined],
    ['uhrzeit >= @"14:00:00"', 'uhrzeit >= @"14:00:00"'],
    ['firma != null', 'firma != null'],
    ['firma = "Müller"', 'firma = "Müller"'],
    ['plan != null', 'plan != null'],
    ['count(stellen) > 1', 'count(stellen) >= 2'],
    ['count(stellen) != 0', 'count(stellen) >= 1'],
    ['count(stellen) < 2', 'count(stellen) <= 1'],
    ['count(stellen) = 2', 'count(stellen) = 2'],
    ['ort.klasse = "kreis"', 'ort.klasse = "kreis"'],
    ['gruppe in ("gross")', 'gruppe in ("gross")'],
    ['streng and (alkohol = "ja" or anzahl > 3)', 'streng = true and (alkohol = "ja" or anzahl > 3)'],
    ['alkohol = "ja" and anzahl > 3 or firma = null', '(alkohol = "ja" and anzahl > 3) or firma = null'],
    // Not what the builder can show.
    ['daysBetween(today(), von) < 14', undefined],
    ['anzahl * 2 > 3', undefined],
    ['not(oeffentlich)', undefined],
    ['oeffentlich = false', undefined],
    ['not(anzahl > 3)', undefined],
    ['von < von', undefined],
    ['alkohol = firma', undefined],
    ['stellen[1].anzahl > 3', undefined],
    ['firma = ""', undefined],
    ['unbekannt = 3', undefined],
    ['if streng then true else false', undefined],
    ['streng and (alkohol = "ja" or (anzahl > 3 and firma = null))', undefined],
  ];
}

/** The form with a condition at a node. */
function withCondition(form: FormDefinition, node: NodeKey, showIf: string): unknown {
  const id = node.slice(node.search(/[:.](?=[^:.]*$)/) + 1);
  const kind = node.startsWith('section:') ? 'pages' : 'type';
  return JSON.parse(JSON.stringify(form), (_key, value: unknown) => {
    const isNode =
      typeof value === 'object' && value !== null && 'id' in value && value.id === id && kind in value;
    return isNode ? { ...value, showIf } : value;
  });
}

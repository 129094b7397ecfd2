import { expect, test } from 'vitest';
import { exampleInput, openForm } from '../everyExample.fixture.ts';
import type { Block, Pair } from '../pdf/block.ts';
import { createSubmission } from '../submission.ts';
import { toBlocks } from './toBlocks.ts';

const blocksOf = async (name: string, file: string): Promise<Block[]> => {
  const input = await exampleInput(openForm(name), name, `${file}.json`);
  return toBlocks(createSubmission(input), input.walk, input.recipient, { order: 'boxes' });
};

/** Headings of level 2, each with the numbers of the boxes below it. */
function sheets(blocks: readonly Block[]): [title: string, boxes: number[], pairs: Pair[]][] {
  const found: [string, number[], Pair[]][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) found.push([block.text, [], []]);
    if (block.kind !== 'pairs') continue;
    for (const pair of block.pairs) {
      found.at(-1)?.[2].push(pair);
      if (pair.box) found.at(-1)?.[1].push(Number(pair.box.replace('Feld ', '')));
    }
  }
  return found;
}

test('has the boxes of the official form in their order, and each further person on a sheet of its own', async () => {
  const found = sheets(await blocksOf('gewerbeanmeldung', 'gmbh-drei-geschaeftsfuehrer-zweigniederlassung'));
  const [main, ...others] = found.filter(([, boxes]) => boxes.length > 0);
  expect(main?.[0]).toBe('Angaben in der Reihenfolge der Felder');
  expect(main?.[1]).toEqual([...(main?.[1] ?? [])].sort((a, b) => a - b));
  expect([...new Set(main?.[1])]).toEqual(expect.arrayContaining([1, 2, 4, 11, 15, 16, 18, 25, 28, 32]));
  expect(main?.[2]).toContainEqual(
    expect.objectContaining({
      box: 'Feld 15',
      value: expect.stringMatching(/^Straße: .*\nHausnummer: 3a\n/),
    }),
  );
  expect(others.map(([title, boxes]) => [title, [...new Set(boxes)]])).toEqual([
    ['Beiblatt: Ay Yılmaz', [4, 5, 6, 7, 8, 9, 10, 11]],
    ['Beiblatt: Piotr Nowak', [4, 5, 6, 7, 8, 9, 10, 11]],
  ]);
});

test('loses no answer of the form on the way', async () => {
  const file = 'gmbh-drei-geschaeftsfuehrer-zweigniederlassung';
  const input = await exampleInput(openForm('gewerbeanmeldung'), 'gewerbeanmeldung', `${file}.json`);
  const asTheForm = toBlocks(createSubmission(input), input.walk, input.recipient);
  const values = asTheForm.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
  const boxed = JSON.stringify(await blocksOf('gewerbeanmeldung', file));
  for (const { value, checked } of values)
    if (value !== '' && checked === undefined) expect(boxed).toContain(JSON.stringify(value).slice(1, -1));
});

test('a form without numbers stays as it is', async () => {
  const input = await exampleInput(openForm('hundesteuer'), 'hundesteuer', 'ein-hund.json');
  expect(await blocksOf('hundesteuer', 'ein-hund')).toEqual(
    toBlocks(createSubmission(input), input.walk, input.recipient),
  );
});

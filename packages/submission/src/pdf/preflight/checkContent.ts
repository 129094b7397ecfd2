import type { Check } from './check.ts';
import type { Operand, Operation } from './contentOperations.ts';
import { readMark } from './markedTexts.ts';
import type { OpenPage } from './openPdf.ts';

const showing = new Set(['TJ', 'S', 'f', 'B', 'Do']);
const known = new Set([...showing, 'BDC', 'BMC', 'EMC', 'BT', 'ET', 'q', 'Q', 'Tf', 'Ts', 'Tm']);
for (const operator of ['rg', 'RG', 'w', 'J', 'j', 'm', 'l', 're', 'cm']) known.add(operator);

/** No movement within a line is wider than this; two numbers that ran together are. */
const widestMovement = 5000;

/** Content streams: everything that is seen is either marked or an artifact, and everything closes again. */
export const checkContent: Check = ({ pages }) =>
  pages.flatMap((page, i) => checkPage(page, `page ${i + 1}`));

type Mark = 'content' | 'artifact' | 'span';

function checkPage({ operations, fonts }: OpenPage, where: string): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, otherwise: string) => {
    if (!holds) problems.push(`${where}: ${otherwise}`);
  };
  const marks: Mark[] = [];
  let inText = false;
  let saved = 0;
  for (const { operator, operands } of operations) {
    expect(known.has(operator), `the operator ${operator} is not ours.`);
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = kindOf(operands);
      expect(mark === 'span' || marks.length === 0, 'marked content lies within marked content.');
      marks.push(mark);
    }
    if (operator === 'EMC') expect(marks.pop() !== undefined, 'EMC closes nothing.');
    if (operator === 'BT' || operator === 'ET') {
      expect(inText === (operator === 'ET'), `${operator} at the wrong place.`);
      inText = operator === 'BT';
    }
    if (operator === 'q') saved += 1;
    if (operator === 'Q') saved -= 1;
    if (showing.has(operator))
      expect(marks.length > 0, `${operator} shows something that is neither marked nor an artifact.`);
    if (operator === 'Tf') expect(fonts.has(String(operands[0])), `there is no font ${String(operands[0])}.`);
    if (operator === 'TJ')
      expect(isReadable(operands), 'a TJ has something other than codes and small movements.');
  }
  expect(marks.length === 0 && !inText && saved === 0, 'something is left open at the end.');
  return problems;
}

function kindOf(operands: Operand[]): Mark {
  if (operands[0] === '/Artifact') return 'artifact';
  return operands[0] === '/Span' && readMark(operands).mcid === undefined ? 'span' : 'content';
}

function isReadable(operands: Operation['operands']): boolean {
  const [array] = operands;
  return (
    operands.length === 1 &&
    Array.isArray(array) &&
    array.every(
      (part) =>
        (part instanceof Uint8Array && part.length % 2 === 0) ||
        (typeof part === 'number' && Math.abs(part) < widestMovement),
    )
  );
}

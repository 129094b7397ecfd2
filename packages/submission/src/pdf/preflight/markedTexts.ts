import { codesOf, utf16Text } from './codes.ts';
import type { Operand, Operation } from './contentOperations.ts';
import type { OpenPage } from './openPdf.ts';

interface Mark {
  mcid?: number;
  actualText?: string;
}

/** The texts of a page's marked content, by MCID, decoded through ToUnicode or replaced by ActualText. */
export function markedTexts({ operations, fonts }: OpenPage): Map<number, string> {
  const texts = new Map<number, string>();
  const marks: Mark[] = [];
  let font = '';
  const append = (text: string) => {
    const mcid = marks.find((mark) => mark.mcid !== undefined)?.mcid;
    if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? '') + text);
  };
  for (const { operator, operands } of operations) {
    if (operator === 'BDC' || operator === 'BMC') marks.push(readMark(operands));
    if (operator === 'EMC') append(marks.pop()?.actualText ?? '');
    if (operator === 'Tf') font = String(operands[0]);
    if (operator === 'TJ' && !marks.some((mark) => mark.actualText !== undefined)) {
      append(
        shownCodes({ operator, operands })
          .map((code) => fonts.get(font)?.texts.get(code) ?? '\uFFFD')
          .join(''),
      );
    }
  }
  return texts;
}

/** The character codes that a TJ shows. */
export function shownCodes({ operands: [array] }: Operation): number[] {
  const parts = Array.isArray(array) ? array : [];
  return parts.flatMap((part) => (part instanceof Uint8Array ? codesOf(part) : []));
}

/** What a BDC says: the number of marked content, a replacement for its text. */
export function readMark([, properties]: Operand[]): Mark {
  if (!(properties instanceof Map)) return {};
  const mcid = properties.get('/MCID');
  const actualText = properties.get('/ActualText');
  return {
    ...(typeof mcid === 'number' && { mcid }),
    ...(actualText instanceof Uint8Array && { actualText: utf16Text(actualText) }),
  };
}

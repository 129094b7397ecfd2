/** A value before an operator: number, name ("/P"), string of bytes, array, or dictionary. */
export type Operand = number | string | Uint8Array | Operand[] | Map<string, Operand>;

export interface Operation {
  operator: string;
  operands: Operand[];
}

const token = /\s*(?:(<<|>>|\[|\]|\/[^\s/<>[\]()]*)|<([0-9A-Fa-f\s]*)>|([^\s/<>[\]()]+))/y;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Splits a content stream into its operations. Throws on what is not in the syntax that our writer uses. */
export function contentOperations(source: string): Operation[] {
  const operations: Operation[] = [];
  const stack: Operand[][] = [[]];
  const push = (operand: Operand) => stack.at(-1)?.push(operand);
  let end = 0;
  token.lastIndex = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, mark, hex, word] = match;
    if (hex !== undefined) push(bytesOf(hex.replace(/\s/g, '')));
    else if (mark === '<<' || mark === '[') stack.push([]);
    else if (mark === '>>' || mark === ']') {
      const inner = stack.pop() ?? [];
      if (stack.length === 0) throw new Error(`"${mark}" closes nothing.`);
      push(mark === ']' ? inner : dictionary(inner));
    } else if (mark !== undefined) push(mark);
    else if (word !== undefined && number.test(word)) push(Number(word));
    else if (word !== undefined) {
      if (stack.length !== 1) throw new Error(`"${word}" stands in an array or dictionary.`);
      operations.push({ operator: word, operands: stack[0] ?? [] });
      stack[0] = [];
    }
    end = token.lastIndex;
  }
  if (source.slice(end).trim() !== '') throw new Error('The content stream has an unreadable part.');
  return operations;
}

function bytesOf(hex: string): Uint8Array {
  if (hex.length % 2 !== 0) throw new Error('A hexadecimal string has an odd number of digits.');
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

function dictionary(inner: Operand[]): Map<string, Operand> {
  const entries = new Map<string, Operand>();
  for (let i = 0; i + 1 < inner.length; i += 2) {
    const value = inner[i + 1];
    if (value !== undefined) entries.set(String(inner[i]), value);
  }
  return entries;
}

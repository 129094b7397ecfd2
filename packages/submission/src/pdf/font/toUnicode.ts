import type { FontUse } from './fontUse.ts';
import { hex4, utf16Hex } from './hex.ts';

/** Readers refuse more than 100 entries in one block (PDF 32000-1, 9.10.3; Adobe TN 5014). */
const blockSize = 100;

/** The CMap that says which text each character code stands for. */
export function toUnicode(use: FontUse): string {
  const lines = use.entries.map(({ text }, code) => `<${hex4(code)}> <${utf16Hex(text)}>`).slice(1);
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += blockSize) {
    const block = lines.slice(i, i + blockSize);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
    '',
  ].join('\n');
}

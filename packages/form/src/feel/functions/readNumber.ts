import { type Decimal, parseDecimal } from '../decimal.ts';

const SEPARATORS = [' ', ',', '.'];

/** Reads `1.000.000,01` with its separators told; the separators must differ and be space, comma or point. */
export function readNumber(from: string, grouping?: string, point?: string): Decimal | undefined {
  if (grouping !== undefined && !SEPARATORS.includes(grouping)) return undefined;
  if (point !== undefined && (point === ' ' || !SEPARATORS.includes(point) || point === grouping))
    return undefined;
  const plain = grouping === undefined ? from : from.replaceAll(grouping, '');
  if (point === ',' && plain.includes('.')) return undefined;
  return parseDecimal(point === ',' ? plain.replaceAll(',', '.') : plain);
}

import type { Operand } from '@formularwerk/form/conditions';

/** An expression that is a plain value, as a value; undefined for everything that is worked out. */
export function readLiteral(expression: string, parameters: ReadonlySet<string>): Operand | undefined {
  const text = expression.trim();
  if (parameters.has(text)) return { type: 'parameter', value: text };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { type: 'number', value: text };
  const [, date, time] = /^@"(?:(\d{4}-\d\d-\d\d)|(\d\d:\d\d)(?::00)?)"$/.exec(text) ?? [];
  if (date !== undefined) return { type: 'date', value: date };
  if (time !== undefined) return { type: 'time', value: time };
  const fromToday = /^today\(\)(?:\s*([+-])\s*duration\("P(\d+)D"\))?$/.exec(text);
  if (fromToday)
    return { type: 'daysFromToday', value: `${fromToday[1] === '-' ? '-' : ''}${fromToday[2] ?? '0'}` };
  return /^"(?:[^"\\]|\\.)*"$/.test(text) ? textLiteral(text) : undefined;
}

function textLiteral(text: string): Operand | undefined {
  try {
    return { type: 'text', value: String(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

import { type Operand, writeOperand } from '@formularwerk/form/conditions';
import { describe, expect, it } from 'vitest';
import { readLiteral } from './literal.ts';

const parameters = new Set(['frist']);

describe('a plain value', () => {
  it.each<[string, Operand]>([
    ['"ja"', { type: 'text', value: 'ja' }],
    ['"Sie sagten: \\"ja\\""', { type: 'text', value: 'Sie sagten: "ja"' }],
    ['4.5', { type: 'number', value: '4.5' }],
    ['-3', { type: 'number', value: '-3' }],
    ['@"2027-04-01"', { type: 'date', value: '2027-04-01' }],
    ['@"14:30:00"', { type: 'time', value: '14:30' }],
    ['today()', { type: 'daysFromToday', value: '0' }],
    ['today() + duration("P14D")', { type: 'daysFromToday', value: '14' }],
    ['today() - duration("P7D")', { type: 'daysFromToday', value: '-7' }],
    ['frist', { type: 'parameter', value: 'frist' }],
  ])('%s is read, and written the same again', (expression, operand) => {
    expect(readLiteral(expression, parameters)).toEqual(operand);
    expect(writeOperand(operand)).toBe(expression);
  });

  it.each(['frist + 1', 'beginn', 'today() + frist', '"a" + "b"', 'if true then 1 else 2', ''])(
    '%s is worked out, and left as it is',
    (expression) => {
      expect(readLiteral(expression, parameters)).toBeUndefined();
    },
  );
});

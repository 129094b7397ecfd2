import { formatFeel } from '../json.ts';
import { kindOf } from '../values.ts';
import { define, type FeelFunction } from './define.ts';

/** What only experts ask for. */
export const moreLogicFunctions: readonly FeelFunction[] = [
  define(
    'is',
    [
      { name: 'value1', kinds: ['any'], nullable: true, optional: true },
      { name: 'value2', kinds: ['any'], nullable: true, optional: true },
    ],
    ([a, b]) =>
      a !== undefined && b !== undefined && kindOf(a) === kindOf(b) && formatFeel(a) === formatFeel(b),
  ),
];

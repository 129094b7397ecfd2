import { type FeelType, present, types, union } from '../feelType.ts';
import { formatFeel } from '../json.ts';
import { negation } from '../matching.ts';
import { kindOf } from '../values.ts';
import { arg, define, type FeelFunction, maybe } from './define.ts';

const firstOrElse = ([value = types.any, otherwise = types.any]: readonly FeelType[]): FeelType =>
  union(present(value), otherwise);

/** Truth and what is missing. */
export const logicFunctions: readonly FeelFunction[] = [
  define(
    'not',
    [arg('negand', 'boolean')],
    (args) => ({ ...types.boolean, nullable: args[0]?.nullable === true }),
    ([value]) => negation(value),
  ),
  define(
    'get or else',
    [maybe('value', 'any'), maybe('default', 'any')],
    firstOrElse,
    ([value, otherwise]) => value ?? otherwise,
  ),
  define('is defined', [maybe('value', 'any')], types.boolean, ([value]) => value !== null),
];

/** What only experts ask for. */
export const moreLogicFunctions: readonly FeelFunction[] = [
  define(
    'is',
    [
      { name: 'value1', kinds: ['any'], nullable: true, optional: true },
      { name: 'value2', kinds: ['any'], nullable: true, optional: true },
    ],
    types.boolean,
    ([a, b]) =>
      a !== undefined && b !== undefined && kindOf(a) === kindOf(b) && formatFeel(a) === formatFeel(b),
  ),
];

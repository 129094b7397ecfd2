import { negation } from '../matching.ts';
import { arg, define, type FeelFunction, maybe } from './define.ts';

/** Truth and what is missing. */
export const logicFunctions: readonly FeelFunction[] = [
  define('not', [arg('negand', 'boolean')], ([value]) => negation(value)),
  define(
    'get or else',
    [maybe('value', 'any'), maybe('default', 'any')],
    ([value, otherwise]) => value ?? otherwise,
  ),
  define('is defined', [maybe('value', 'any')], ([value]) => value !== null),
];

import { power } from '../power.ts';
import { exponential, naturalLogarithm, squareRoot } from '../transcendental.ts';
import { arg, define, type FeelFunction } from './define.ts';

/** What only experts ask for. */
export const moreNumberFunctions: readonly FeelFunction[] = [
  // Forms have whole powers only.
  define('**', [arg('base', 'number'), arg('exponent', 'number')], ([base, exponent]) =>
    power(base, exponent),
  ),
  define('sqrt', [arg('number', 'number')], ([n]) => squareRoot(n)),
  define('exp', [arg('number', 'number')], ([n]) => exponential(n)),
  define('log', [arg('number', 'number')], ([n]) => naturalLogarithm(n)),
];

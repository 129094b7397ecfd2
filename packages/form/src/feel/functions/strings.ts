import { parts } from '#parts';
import { decimal, toNumber } from '../decimal.ts';
import { formatFeel } from '../json.ts';
import { limits } from '../limits.ts';
import { exceed } from '../run.ts';
import type { FeelValue } from '../values.ts';
import { arg, define, type FeelFunction, maybe, optional, optionalOrNull, pattern } from './define.ts';

/** Places count characters (code points) from 1, from the end where negative. */
export const stringFunctions: readonly FeelFunction[] = [
  define('string', [maybe('from', 'any')], ([from]) => (from === null ? null : formatFeel(from))),
  define('string length', [arg('string', 'string')], ([text]) => decimal([...text].length)),
  define(
    'substring',
    [arg('string', 'string'), arg('start position', 'number'), optional('length', 'number')],
    ([text, start, length]) => substring(text, toNumber(start), length && toNumber(length)),
  ),
  define('substring before', [arg('string', 'string'), arg('match', 'string')], ([text, match]) =>
    text.includes(match) ? text.slice(0, text.indexOf(match)) : '',
  ),
  define('substring after', [arg('string', 'string'), arg('match', 'string')], ([text, match]) =>
    text.includes(match) ? text.slice(text.indexOf(match) + match.length) : '',
  ),
  define('upper case', [arg('string', 'string')], ([text]) => text.toUpperCase()),
  define('lower case', [arg('string', 'string')], ([text]) => text.toLowerCase()),
  define('contains', [arg('string', 'string'), arg('match', 'string')], ([text, match]) =>
    text.includes(match),
  ),
  define('starts with', [arg('string', 'string'), arg('match', 'string')], ([text, match]) =>
    text.startsWith(match),
  ),
  define('ends with', [arg('string', 'string'), arg('match', 'string')], ([text, match]) =>
    text.endsWith(match),
  ),
  define(
    'matches',
    [arg('input', 'string'), pattern('pattern'), optionalOrNull('flags', 'string')],
    ([input, expression, flags]) => parts.calculation.matches(input, expression, flags ?? ''),
  ),
  define(
    'replace',
    [
      arg('input', 'string'),
      pattern('pattern'),
      arg('replacement', 'string'),
      optionalOrNull('flags', 'string'),
    ],
    ([input, expression, replacement, flags]) =>
      parts.calculation.replace(input, expression, replacement, flags ?? ''),
  ),
  define('split', [arg('string', 'string'), pattern('delimiter')], ([text, delimiter]) =>
    parts.calculation.split(text, delimiter),
  ),
  define('string join', [arg('list', 'list'), optionalOrNull('delimiter', 'string')], ([list, delimiter]) =>
    join(list, delimiter ?? ''),
  ),
];

function substring(text: string, start: number, length?: number): string | undefined {
  const characters = [...text];
  const first = Math.trunc(start);
  const from = first > 0 ? first - 1 : characters.length + first;
  if (first === 0 || from < 0 || from > characters.length) return undefined;
  if (length === undefined) return characters.slice(from).join('');
  return length < 1 ? undefined : characters.slice(from, from + Math.trunc(length)).join('');
}

/** Missing items are left out; an item that is no string makes the whole null. */
function join(list: readonly FeelValue[], delimiter: string): string | undefined {
  const texts = list.filter((item): item is string => typeof item === 'string');
  if (texts.length + list.filter((item) => item === null).length < list.length) return undefined;
  const length = texts.reduce((sum, text) => sum + text.length + delimiter.length, 0);
  return length > limits.stringLength * 2 ? exceed('expression.textTooLong') : texts.join(delimiter);
}

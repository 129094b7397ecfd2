import { decimal, toNumber } from '../decimal.ts';
import { formatFeel } from '../json.ts';
import { limits } from '../limits.ts';
import { compilePattern } from '../pattern.ts';
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
    ([input, expression, flags]) => compilePattern(expression, flags ?? '')?.test(input),
  ),
  define(
    'replace',
    [
      arg('input', 'string'),
      pattern('pattern'),
      arg('replacement', 'string'),
      optionalOrNull('flags', 'string'),
    ],
    ([input, expression, replacement, flags]) => replace(input, expression, replacement, flags ?? ''),
  ),
  define('split', [arg('string', 'string'), pattern('delimiter')], ([text, delimiter]) => {
    const expression = compilePattern(delimiter, 'g');
    return expression && splitBy(text, expression);
  }),
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

/** `$1` … `$9` in the replacement are groups, `$0` the whole, as XPath has it. */
function replace(input: string, pattern: string, replacement: string, flags: string): string | undefined {
  const expression = compilePattern(pattern, `${flags}g`);
  if (expression === undefined) return undefined;
  let length = 0;
  return input.replace(expression, (...match: unknown[]) => {
    const result = replacement.replace(
      /\\([\\$])|\$(\d)/g,
      (_, escaped?: string, group?: string) =>
        escaped ??
        (typeof match[Number(group)] === 'string' && Number(group) < groupCount(match)
          ? String(match[Number(group)])
          : ''),
    );
    length += result.length;
    return length > limits.stringLength ? exceed('expression.textTooLong') : result;
  });
}

/** The arguments of a replacer are the whole, the groups, then the offset, a number. */
const groupCount = (match: readonly unknown[]): number => match.findIndex((part) => typeof part === 'number');

/** As XPath's tokenize: groups in the delimiter are not part of the result. */
function splitBy(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

/** Missing items are left out; an item that is no string makes the whole null. */
function join(list: readonly FeelValue[], delimiter: string): string | undefined {
  const texts = list.filter((item): item is string => typeof item === 'string');
  if (texts.length + list.filter((item) => item === null).length < list.length) return undefined;
  const length = texts.reduce((sum, text) => sum + text.length + delimiter.length, 0);
  return length > limits.stringLength * 2 ? exceed('expression.textTooLong') : texts.join(delimiter);
}

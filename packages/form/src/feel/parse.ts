import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import type { Expression } from './expression.ts';
import { functionPhrases } from './phrases.ts';
import { type Fault, readExpression } from './read.ts';
import { closest } from './suggest.ts';

/**
 * Parses an expression for who wrote it: a text that is none gives the first problem, with `at` and `length` in the text,
 * what was found and, where one thing only can stand there, what was expected.
 */
export function parseExpression(text: string): Result<Expression> {
  const before = known.get(text);
  if (before) return before;
  const read = readExpression(text, functionPhrases);
  const result = read.ok ? success(read.value) : failure(problemOf(read.fault, text));
  remember(text, result);
  return result;
}

// What is kept of parsed texts: each at most so long, all together so many characters.
const LONGEST = 1_000;
const ALL = 500_000;

/** Forms say the same conditions again and again, and are checked with every change: texts that were parsed lately. */
const known = new Map<string, Result<Expression>>();
let knownLength = 0;

function remember(text: string, result: Result<Expression>): void {
  if (text.length > LONGEST) return;
  knownLength += text.length;
  if (knownLength > ALL) {
    known.clear();
    knownLength = text.length;
  }
  known.set(text, result);
}

function problemOf(fault: Fault, text: string): Problem {
  const [code, start, params] =
    fault.code === 'unexpected' ? unexpected(fault, text) : [fault.code, fault.start, { max: fault.max }];
  return {
    path: '',
    code: `expression.${code}`,
    params: { at: start, length: Math.max(1, fault.end - start), ...params },
  };
}

function unexpected(
  { kind, start, end, expected }: Extract<Fault, { code: 'unexpected' }>,
  text: string,
): [string, number, Problem['params']] {
  if (kind === 'end' && start === 0) return ['empty', start, {}];
  // `<>` is two tokens here, as in `function<>`, and one in people's minds.
  const from = /<\s*>$/.test(text.slice(0, end)) ? text.lastIndexOf('<', end) : start;
  const found = text.slice(from, end);
  const near = expected !== undefined && kind === 'name' ? closest(found, [expected]) : undefined;
  const suggestion = FOREIGN.get(found) ?? quoted(found) ?? near;
  const params: Record<string, string> = { found };
  if (expected !== undefined) params.expected = expected;
  if (suggestion !== undefined) params.suggestion = suggestion;
  // Which sentence the message table shows.
  else if (expected !== undefined) params.how = expected === 'name' ? 'name' : 'expected';
  return [found === '"' ? 'openString' : kind === 'end' ? 'unfinished' : 'syntax', from, params];
}

/** What people write who know another language, and FEEL's word for it. */
const FOREIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '==': '=',
    '===': '=',
    '!==': '!=',
    '<>': '!=',
    '≤': '<=',
    '≥': '>=',
    '≠': '!=',
    '&&': 'and',
    '&': 'and',
    und: 'and',
    '||': 'or',
    '|': 'or',
    oder: 'or',
    '!': 'not(…)',
    nicht: 'not(…)',
    '%': 'modulo(…)',
    '^': '**',
    '×': '*',
    '·': '*',
    '÷': '/',
    '–': '-',
    '−': '-',
    wenn: 'if',
    dann: 'then',
    sonst: 'else',
  }),
);

/** Text in single or typographic quotes, in the quotes that FEEL wants. */
const quoted = (found: string): string | undefined =>
  /^['„“”«»].+['“”«»]$/.test(found) ? `"${found.slice(1, -1)}"` : undefined;

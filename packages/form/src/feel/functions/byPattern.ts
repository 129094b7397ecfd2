import { limits } from '../limits.ts';
import { compilePattern } from '../pattern.ts';
import { exceed } from '../run.ts';

/** Whether a pattern is found in a text; undefined where it or its flags are none. */
export const matches = (input: string, pattern: string, flags: string): boolean | undefined =>
  compilePattern(pattern, flags)?.test(input);

/** `$1` … `$9` in the replacement are groups, `$0` the whole, as XPath has it. */
export function replace(
  input: string,
  pattern: string,
  replacement: string,
  flags: string,
): string | undefined {
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

/** As XPath's tokenize: groups in the delimiter are not part of the result. Undefined where it is no pattern. */
export function split(text: string, delimiter: string): string[] | undefined {
  const pattern = compilePattern(delimiter, 'g');
  if (pattern === undefined) return undefined;
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

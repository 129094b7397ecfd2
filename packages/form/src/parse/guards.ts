import { childrenOf, type Expression } from '../feel/expression.ts';
import { parseExpression } from '../feel/parse.ts';

/**
 * The conditions under which something is there, as comparable texts. What stands under a condition may rely on all
 * that stands under the same one: `zweck = "gastronomie"` shows a page and a question that the page's rules use.
 */
export type Guards = ReadonlySet<string>;

export const noGuards: Guards = new Set();

/** Whether what needs these guards is there for one who stands under those. */
export const covers = (site: Guards, needed: Guards): boolean =>
  [...needed].every((guard) => site.has(guard));

export const both = (a: Guards, b: Iterable<string>): Guards => new Set([...a, ...b]);

/**
 * The guards that a condition adds: the parts that `and` joins, each with the scope in which its names were found
 * (`scopeOf`), because the same words mean different things in different scopes.
 */
export function withCondition(
  guards: Guards,
  condition: string | undefined,
  scopeOf: (names: readonly string[]) => string,
): Guards {
  if (condition === undefined) return guards;
  const parsed = parseExpression(condition);
  if (!parsed.ok) return both(guards, [condition]);
  const keys = conjuncts(parsed.value).map(
    (part) => `${scopeOf(namesIn(part))}: ${condition.slice(part.start, part.end).replaceAll(/\s+/g, ' ')}`,
  );
  return both(guards, keys);
}

const conjuncts = (expression: Expression): Expression[] =>
  expression.kind === 'and' ? [...conjuncts(expression.left), ...conjuncts(expression.right)] : [expression];

const namesIn = (expression: Expression): string[] =>
  expression.kind === 'name' ? [expression.name] : childrenOf(expression).flatMap(namesIn);

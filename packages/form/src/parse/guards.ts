import { childrenOf, type Expression } from '../feel/expression.ts';
import { factsOf } from '../feel/narrowing.ts';
import { parseExpression } from '../feel/parse.ts';

/**
 * The conditions under which something is there, as comparable texts. What stands under a condition may rely on all
 * that stands under the same one: `zweck = "gastronomie"` shows a page and a question that the page's rules use.
 */
export type Guards = ReadonlySet<string>;

export const noGuards: Guards = new Set();

/** Whether what needs these guards is there for one who stands under those. */
export function covers(site: Guards, needed: Guards): boolean {
  for (const guard of needed) if (!site.has(guard)) return false;
  return true;
}

export const both = (a: Guards, b: ReadonlySet<string>): Guards =>
  b.size === 0 ? a : a.size === 0 ? b : new Set([...a, ...b]);

/** That the value of a name is there, or a list not empty (`there x`, `filled x`), where a condition says so. */
export const factGuard = (scope: string, fact: string): string => `${scope}# ${fact}`;

/**
 * The guards that a condition adds: the parts that `and` joins, each with the scope in which its names were found
 * (`scopeOf`), because the same words mean different things in different scopes; and what it tells of names.
 */
export function withCondition(
  guards: Guards,
  condition: string | undefined,
  scopeOf: (names: readonly string[]) => string,
): Guards {
  if (condition === undefined) return guards;
  const parsed = parseExpression(condition);
  if (!parsed.ok) return both(guards, new Set([condition]));
  const { parts, facts } = toldBy(parsed.value, condition);
  return both(
    guards,
    new Set([
      ...parts.map(({ names, words }) => `${scopeOf(names)}: ${words}`),
      ...facts.map(({ name, what }) => factGuard(scopeOf([name]), `${what} ${name}`)),
    ]),
  );
}

/** What a condition says, wherever it stands: the parts that `and` joins, and what it tells of names. */
interface Told {
  readonly parts: readonly { readonly names: readonly string[]; readonly words: string }[];
  readonly facts: readonly { readonly name: string; readonly what: string }[];
}

const told = new WeakMap<Expression, Told>();

function toldBy(expression: Expression, condition: string): Told {
  const before = told.get(expression);
  if (before) return before;
  const parts = conjuncts(expression).map((part) => ({
    names: namesIn(part),
    words: condition.slice(part.start, part.end).replaceAll(/\s+/g, ' '),
  }));
  const facts = [...factsOf(expression, 'true')].flatMap((fact) => {
    const [, what = '', name = ''] = /^(there|filled) name (\w+)\(\)$/.exec(fact) ?? [];
    return name === '' ? [] : [{ name, what }];
  });
  told.set(expression, { parts, facts });
  return { parts, facts };
}

const conjuncts = (expression: Expression): Expression[] =>
  expression.kind === 'and' ? [...conjuncts(expression.left), ...conjuncts(expression.right)] : [expression];

const namesIn = (expression: Expression): string[] =>
  expression.kind === 'name' ? [expression.name] : childrenOf(expression).flatMap(namesIn);

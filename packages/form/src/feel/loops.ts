import { dateOfDay, dayNumber } from './calendar.ts';
import type { Code, Compile } from './compile.ts';
import { decimal, isInteger, toNumber } from './decimal.ts';
import type { Expression } from './expression.ts';
import type { Run } from './functions/define.ts';
import { limits } from './limits.ts';
import { disjunction, negation } from './matching.ts';
import { bounded, exceed, step } from './run.ts';
import type { Scope } from './scope.ts';
import { asList, type FeelList, type FeelValue, isKind, isNumber } from './values.ts';

type Loop = Extract<Expression, { kind: 'for' | 'some' | 'every' }>;

/** `for x in list, y in 1..3 return …`: the last iterator turns fastest; `partial` is what there is so far. */
export function compileFor(e: Loop, inner: Compile): Code {
  const { walk, body } = compileIterators(e, inner, ['partial']);
  return (scope, run) => {
    const results: FeelValue[] = [];
    const partial: Scope = {
      lookup: (name) => (name === 'partial' ? bounded([...results]) : undefined),
      outer: scope,
    };
    const complete = walk(partial, run, (row) => {
      results.push(body(row, run));
      if (results.length > limits.listSize) exceed('expression.listTooLong');
      return true;
    });
    return complete === null ? null : bounded(results);
  };
}

/** `some`: true wins, then null; `every` is its mirror. */
export function compileQuantified(e: Loop, inner: Compile): Code {
  const { walk, body } = compileIterators(e, inner, []);
  const turn = (value: FeelValue): boolean | null =>
    e.kind === 'every' ? negation(value) : typeof value === 'boolean' ? value : null;
  return (scope, run) => {
    let result: boolean | null = false;
    const complete = walk(scope, run, (row) => {
      result = disjunction(result, turn(body(row, run)));
      return result !== true;
    });
    return complete === null ? null : turn(result);
  };
}

/** Calls `visit` with a scope for each combination until it gives false; null if something to walk is missing. */
type Walk = (scope: Scope, run: Run, visit: (scope: Scope) => boolean) => boolean | null;

function compileIterators(e: Loop, inner: Compile, extra: readonly string[]): { walk: Walk; body: Code } {
  const names = e.iterators.map((iterator) => iterator.name);
  const bound = (count: number): string[] => [...names.slice(0, count), ...extra];
  const sources = e.iterators.map((iterator, i) => {
    const from = inner(iterator.in, bound(i));
    const to = iterator.to && inner(iterator.to, bound(i));
    return (scope: Scope, run: Run): FeelList | null =>
      to ? between(from(scope, run), to(scope, run)) : itemsOf(from(scope, run));
  });
  const walkFrom =
    (index: number): Walk =>
    (scope, run, visit) => {
      const source = sources[index];
      if (source === undefined) return visit(scope);
      const [list, name, walkInner] = [source(scope, run), names[index], walkFrom(index + 1)];
      if (list === null) return null;
      for (const item of list) {
        step(run);
        const going = walkInner(
          { lookup: (asked) => (asked === name ? item : undefined), outer: scope },
          run,
          visit,
        );
        if (going !== true) return going;
      }
      return true;
    };
  return { walk: walkFrom(0), body: inner(e.body, bound(names.length)) };
}

/** What a loop walks: the items of a list, the whole numbers or days of a range, a single value as a list of one. */
function itemsOf(value: FeelValue): FeelList | null {
  if (value === null) return null;
  if (!isKind(value, 'range')) return asList(value);
  const all = between(value.low, value.high);
  return all && withinEnds(all, value);
}

const withinEnds = (list: FeelList, ends: { lowIncluded: boolean; highIncluded: boolean }): FeelList =>
  list.slice(ends.lowIncluded ? 0 : 1, ends.highIncluded ? list.length : -1);

/** Whole numbers or days, both ends included; downwards where the second is smaller. */
function between(from: FeelValue, to: FeelValue): FeelList | null {
  if (isKind(from, 'date') && isKind(to, 'date')) return steps(dayNumber(from), dayNumber(to), dateOfDay);
  return isNumber(from) && isNumber(to) && isInteger(from) && isInteger(to)
    ? steps(toNumber(from), toNumber(to), decimal)
    : null;
}

function steps(first: number, last: number, make: (place: number) => FeelValue): FeelList | null {
  const length = Math.abs(last - first) + 1;
  if (length > limits.listSize) return exceed('expression.listTooLong');
  return Array.from({ length }, (_, i) => make(first < last ? first + i : first - i));
}

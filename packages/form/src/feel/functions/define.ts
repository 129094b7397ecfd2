import type { Decimal } from '../decimal.ts';
import type { Environment } from '../scope.ts';
import {
  type FeelContext,
  type FeelDate,
  type FeelDateTime,
  type FeelDuration,
  type FeelFunctionValue,
  type FeelList,
  type FeelPeriod,
  type FeelRange,
  type FeelTime,
  type FeelValue,
  isList,
  kindOf,
} from '../values.ts';

interface Kinds {
  any: FeelValue;
  number: Decimal;
  string: string;
  boolean: boolean;
  list: FeelList;
  context: FeelContext;
  date: FeelDate;
  time: FeelTime;
  dateTime: FeelDateTime;
  duration: FeelDuration;
  period: FeelPeriod;
  range: FeelRange;
  function: FeelFunctionValue;
}

export type ParameterKind = keyof Kinds;

/** `rest` collects what follows in a list; `spread` also takes its list's items one by one, as `max(1, 2)`. */
export interface FunctionParameter {
  readonly name: string;
  readonly kinds: readonly ParameterKind[];
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly rest?: boolean;
  readonly spread?: boolean;
  /** A regular expression: a literal, for the type check. */
  readonly pattern?: boolean;
}

/** What a function may use of its surroundings while it runs. */
export interface Run {
  readonly environment: Environment;
  /** How deep functions are in each other, in nodes of their bodies. */
  depth: number;
  /** How many are left of the budget; see `step`. */
  steps: number;
}

/**
 * A function of the language. Overloads are several of one name. Arguments of the wrong kind, and missing ones,
 * never reach `evaluate`: the call is null.
 */
export interface FeelFunction {
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly evaluate: (args: readonly FeelValue[], run: Run) => FeelValue;
}

export type FunctionTable = ReadonlyMap<string, readonly FeelFunction[]>;

type ValueOf<P> = P extends { rest: true }
  ? FeelList
  : P extends { kinds: readonly (infer K extends ParameterKind)[] }
    ?
        | Kinds[K]
        | (P extends { optional: true } ? undefined : never)
        | (P extends { nullable: true } ? null : never)
    : never;

type ValuesOf<P extends readonly unknown[]> = { -readonly [I in keyof P]: ValueOf<P[I]> };

/** One function; its parameters tell the kinds that `evaluate` gets. Undefined as a result is null. */
export const define = <const P extends readonly FunctionParameter[]>(
  name: string,
  parameters: P,
  evaluate: (args: ValuesOf<P>, run: Run) => FeelValue | undefined,
): FeelFunction => ({
  name,
  parameters,
  evaluate: (args, run) => evaluate(args as ValuesOf<P>, run) ?? null,
});

/** A parameter that takes one of the kinds. */
export const arg = <const K extends readonly ParameterKind[]>(name: string, ...kinds: K) =>
  ({ name, kinds }) as const;

/** One that may be left out. */
export const optional = <const K extends readonly ParameterKind[]>(name: string, ...kinds: K) =>
  ({ name, kinds, optional: true }) as const;

/** One that may be left out or null. */
export const optionalOrNull = <const K extends readonly ParameterKind[]>(name: string, ...kinds: K) =>
  ({ name, kinds, optional: true, nullable: true }) as const;

/** One that takes null too. */
export const maybe = <const K extends readonly ParameterKind[]>(name: string, ...kinds: K) =>
  ({ name, kinds, nullable: true }) as const;

/** A regular expression. */
export const pattern = (name: string) => ({ name, kinds: ['string'], pattern: true }) as const;

/** A list, or its items as arguments. */
export const items = (name = 'list') => ({ name, kinds: ['list'], spread: true }) as const;

/** All arguments that follow. */
export const rest = (name: string, ...kinds: readonly ParameterKind[]) =>
  ({ name, kinds, rest: true }) as const;

export function tableOf(...lists: readonly (readonly FeelFunction[])[]): FunctionTable {
  const table = new Map<string, FeelFunction[]>();
  for (const one of lists.flat()) table.set(one.name, [...(table.get(one.name) ?? []), one]);
  return table;
}

/** A call by position or by name, ready for `evaluate`; undefined where an overload does not take it. */
export function bind(
  { parameters }: FeelFunction,
  args: readonly FeelValue[],
  names?: readonly string[],
): FeelValue[] | undefined {
  const given = names === undefined ? byPosition(parameters, args) : byName(parameters, args, names);
  if (given === undefined) return undefined;
  const bound: (FeelValue | undefined)[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const value = given[i];
    const conforming = value === undefined ? undefined : conform(parameter, value);
    if (conforming === undefined && !(value === undefined && parameter.optional)) return undefined;
    bound.push(conforming);
  }
  return bound as FeelValue[];
}

function byPosition(
  parameters: readonly FunctionParameter[],
  args: readonly FeelValue[],
): (FeelValue | undefined)[] | undefined {
  const last = parameters.at(-1);
  const [first] = args;
  if (last?.spread && parameters.length === 1)
    return args.length === 1 && first !== undefined && isList(first)
      ? [first]
      : args.length === 0
        ? undefined
        : [args];
  if (last?.rest) {
    const fixed = parameters.length - 1;
    return args.length < fixed ? undefined : [...args.slice(0, fixed), args.slice(fixed)];
  }
  return args.length > parameters.length ? undefined : [...args];
}

function byName(
  parameters: readonly FunctionParameter[],
  args: readonly FeelValue[],
  names: readonly string[],
): (FeelValue | undefined)[] | undefined {
  if (new Set(names).size < names.length) return undefined;
  if (!names.every((name) => parameters.some((parameter) => parameter.name === name))) return undefined;
  return parameters.map((parameter) => args[names.indexOf(parameter.name)]);
}

/** Undefined if the value is not of the parameter's kinds, after FEEL's conversions of singleton lists. */
function conform(parameter: FunctionParameter, value: FeelValue): FeelValue | undefined {
  if (value === null) return parameter.nullable ? null : undefined;
  if (parameter.rest) return (value as FeelList).every((item) => takes(parameter, item)) ? value : undefined;
  if (takes(parameter, value)) return value;
  if (isList(value) && value.length === 1 && value[0] !== undefined && value[0] !== null)
    return takes(parameter, value[0]) ? value[0] : undefined;
  return parameter.kinds.includes('list') ? [value] : undefined;
}

const takes = ({ kinds }: FunctionParameter, value: FeelValue): boolean =>
  kinds.includes('any') || kinds.includes(kindOf(value) as ParameterKind);

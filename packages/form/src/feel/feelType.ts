import type { Expression } from './expression.ts';

/**
 * What is known of a value before there is one. `nullable`: it may be missing. `origins`, for who asks what an
 * expression refers to (see `Trace`): of a context the paths of what has its entries as names, of a text where it comes
 * from.
 */
export type FeelType = { readonly nullable: boolean } & (
  | {
      readonly kind:
        | 'any'
        | 'null'
        | 'number'
        | 'boolean'
        | 'date'
        | 'time'
        | 'dateTime'
        | 'duration'
        | 'period';
    }
  /** `options`: the ids of a choice, where they are known. */
  | {
      readonly kind: 'string';
      readonly options?: readonly string[];
      readonly origins?: readonly TextOrigin[];
    }
  | { readonly kind: 'list'; readonly of: FeelType; readonly mayBeEmpty: boolean }
  /** `open`: there may be entries besides those named. */
  | {
      readonly kind: 'context';
      readonly fields: FieldTypes;
      readonly open?: boolean;
      readonly origins?: readonly string[];
    }
  | { readonly kind: 'range'; readonly of: FeelType }
  | { readonly kind: 'function'; readonly result: FeelType }
);

/** The entries of a context by name: a map, or what looks each one up when it is asked for. */
export interface FieldTypes {
  get(name: string): FeelType | undefined;
  keys(): Iterable<string>;
}

/** The path of the question whose option it is, or a literal that stands in the expression. */
export type TextOrigin = string | Extract<Expression, { kind: 'literal' }>;

const plain = <K extends FeelType['kind']>(kind: K) => ({ kind, nullable: false }) as const;

export const types = {
  any: { kind: 'any', nullable: true },
  null: { kind: 'null', nullable: true },
  number: plain('number'),
  boolean: plain('boolean'),
  string: plain('string'),
  date: plain('date'),
  time: plain('time'),
  dateTime: plain('dateTime'),
  duration: plain('duration'),
  period: plain('period'),
} as const satisfies Record<string, FeelType>;

export const listOf = (of: FeelType, mayBeEmpty = true): FeelType => ({
  kind: 'list',
  of,
  mayBeEmpty,
  nullable: false,
});

export const choiceOf = (options: readonly string[]): FeelType => ({
  kind: 'string',
  options,
  nullable: false,
});

export const contextOf = (fields: Readonly<Record<string, FeelType>>, open = false): FeelType => ({
  kind: 'context',
  fields: new Map(Object.entries(fields)),
  open,
  nullable: false,
});

export const nullable = (type: FeelType): FeelType => (type.nullable ? type : { ...type, nullable: true });

export const present = (type: FeelType): FeelType =>
  type.nullable && type.kind !== 'null' ? { ...type, nullable: false } : type;

/** The type of a value that may come from either. */
export function union(a: FeelType, b: FeelType): FeelType {
  const mayBeNull = a.nullable || b.nullable;
  const withNull = (type: FeelType): FeelType => (mayBeNull ? nullable(type) : type);
  if (a.kind === 'null') return withNull(b);
  if (b.kind === 'null') return withNull(a);
  if (a.kind === 'list' && b.kind === 'list')
    return withNull({ ...a, of: union(a.of, b.of), mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty });
  if (a.kind === 'string' && b.kind === 'string') {
    const { options: left } = a;
    const { options: right } = b;
    const options = left && right ? { options: [...new Set([...left, ...right])] } : {};
    return withNull({ kind: 'string', nullable: false, ...options, ...originsOf(a.origins, b.origins) });
  }
  if (a.kind === 'context' && b.kind === 'context') {
    const names = new Set([...a.fields.keys(), ...b.fields.keys()]);
    const field = (name: string): FeelType =>
      union(a.fields.get(name) ?? types.null, b.fields.get(name) ?? types.null);
    const fields = new Map([...names].map((name) => [name, field(name)]));
    return withNull({
      kind: 'context',
      fields,
      open: a.open === true || b.open === true,
      ...originsOf(a.origins, b.origins),
      nullable: false,
    });
  }
  return a.kind === b.kind ? withNull(a) : { kind: 'any', nullable: mayBeNull };
}

const originsOf = <T>(a: readonly T[] = [], b: readonly T[] = []): { origins?: readonly T[] } =>
  a.length + b.length === 0 ? {} : { origins: [...new Set([...a, ...b])] };

/** Of nothing: null. */
export const unionOf = ([first, ...others]: readonly FeelType[]): FeelType =>
  others.reduce(union, first ?? types.null);

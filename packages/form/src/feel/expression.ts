import type { FeelValue } from './values.ts';

/** Where a node stands in the text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** What an expression is made of, as the parser gives it. An `@` literal that names no date is null and `unreadable`. */
export type Expression = Span &
  (
    | { readonly kind: 'literal'; readonly value: FeelValue; readonly unreadable?: string }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'path'; readonly object: Expression; readonly name: string; readonly nameAt: Span }
    | { readonly kind: 'filter'; readonly list: Expression; readonly condition: Expression }
    | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Argument[] }
    | { readonly kind: 'negate'; readonly operand: Expression }
    | ({ readonly kind: 'arithmetic'; readonly operator: '+' | '-' | '*' | '/' | '**' } & Operands)
    | ({ readonly kind: 'compare'; readonly operator: Comparison } & Operands)
    | ({ readonly kind: 'and' | 'or' } & Operands)
    | {
        readonly kind: 'between';
        readonly value: Expression;
        readonly low: Expression;
        readonly high: Expression;
      }
    | { readonly kind: 'in'; readonly value: Expression; readonly tests: readonly Expression[] }
    | {
        readonly kind: 'if';
        readonly condition: Expression;
        readonly then: Expression;
        readonly else: Expression;
      }
    | { readonly kind: 'for'; readonly iterators: readonly Iterator[]; readonly body: Expression }
    | { readonly kind: 'some' | 'every'; readonly iterators: readonly Iterator[]; readonly body: Expression }
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    | { readonly kind: 'context'; readonly entries: readonly Entry[] }
    | {
        readonly kind: 'range';
        readonly low: Expression;
        readonly lowIncluded: boolean;
        readonly high: Expression;
        readonly highIncluded: boolean;
      }
    | { readonly kind: 'test'; readonly operator: Comparison; readonly operand: Expression }
    | { readonly kind: 'instanceOf'; readonly value: Expression; readonly type: TypeName }
    | { readonly kind: 'function'; readonly parameters: readonly Parameter[]; readonly body: Expression }
  );

interface Operands {
  readonly left: Expression;
  readonly right: Expression;
}

/** Named arguments have a name: `substring(string: "foobar", start position: 3)`. */
export interface Argument {
  readonly name?: string;
  readonly value: Expression;
}

/** `x in list`, or `x in 1..10` with `to` as the end. */
export interface Iterator extends Span {
  readonly name: string;
  readonly in: Expression;
  readonly to?: Expression;
}

export interface Entry extends Span {
  readonly key: string;
  readonly value: Expression;
}

export interface Parameter {
  readonly name: string;
  readonly type?: TypeName;
}

/** A type as `instance of` names it: `number`, `list<string>`, `context<a: number>`, `function<number>->string`. */
export interface TypeName {
  readonly name: string;
  readonly of: readonly { readonly name?: string; readonly type: TypeName }[];
  readonly result?: TypeName;
}

/** The parts of a node, in the order of the text: for walking without knowing the kinds. */
export function childrenOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'path':
      return [e.object];
    case 'filter':
      return [e.list, e.condition];
    case 'call':
      return [e.callee, ...e.args.map((argument) => argument.value)];
    case 'negate':
    case 'test':
      return [e.operand];
    case 'arithmetic':
    case 'compare':
    case 'and':
    case 'or':
      return [e.left, e.right];
    case 'between':
      return [e.value, e.low, e.high];
    case 'in':
      return [e.value, ...e.tests];
    case 'if':
      return [e.condition, e.then, e.else];
    case 'for':
    case 'some':
    case 'every':
      return [...e.iterators.flatMap((i) => (i.to ? [i.in, i.to] : [i.in])), e.body];
    case 'list':
      return e.items;
    case 'context':
      return e.entries.map((entry) => entry.value);
    case 'range':
      return [e.low, e.high];
    case 'instanceOf':
      return [e.value];
    case 'function':
      return [e.body];
  }
}

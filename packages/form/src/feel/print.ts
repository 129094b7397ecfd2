import { childrenOf, type Expression } from './expression.ts';
import { formatFeel } from './json.ts';

/** A short text of a node for a message: names and literals as written, of longer ones their beginning. */
export function describe(e: Expression): string {
  switch (e.kind) {
    case 'literal':
      return formatFeel(e.value, true);
    case 'name':
      return e.name;
    case 'path':
      return `${describe(e.object)}.${e.name}`;
    case 'filter':
      return `${describe(e.list)}[${e.condition.kind === 'literal' ? describe(e.condition) : '…'}]`;
    case 'call':
      return `${describe(e.callee)}(${e.args.length === 0 ? '' : e.args.length === 1 && e.args[0] ? describe(e.args[0].value) : '…'})`;
    case 'negate':
      return `-${describe(e.operand)}`;
    case 'arithmetic':
    case 'compare':
      return `${describe(e.left)} ${e.operator} ${describe(e.right)}`;
    case 'and':
    case 'or':
      return `${describe(e.left)} ${e.kind} ${describe(e.right)}`;
    case 'list':
      return '[…]';
    case 'context':
      return '{…}';
    default:
      return e.kind === 'in' || e.kind === 'between' ? `${describe(e.value)} ${e.kind} …` : `${e.kind} …`;
  }
}

/** Equal for nodes that say the same, wherever they stand and however they are spaced. */
export function keyOf(e: Expression): string {
  const before = keys.get(e);
  if (before !== undefined) return before;
  const key = writeKey(e);
  keys.set(e, key);
  return key;
}

const keys = new WeakMap<Expression, string>();

function writeKey(e: Expression): string {
  if (e.kind === 'name') return `name ${e.name}()`;
  const { start: _start, end: _end, ...rest } = e;
  const own = Object.values(rest).filter((part) => typeof part === 'string' || typeof part === 'boolean');
  const names = e.kind === 'call' ? e.args.map((argument) => argument.name ?? '') : [];
  const value = e.kind === 'literal' ? formatFeel(e.value, true) : '';
  const bound =
    'iterators' in e
      ? e.iterators.map((i) => i.name)
      : e.kind === 'context'
        ? e.entries.map((i) => i.key)
        : [];
  const words = [...own, ...names, ...bound, value].filter((word) => word !== '');
  return `${words.join(' ')}(${childrenOf(e).map(keyOf).join(',')})`;
}

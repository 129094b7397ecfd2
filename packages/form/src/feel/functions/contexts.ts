import { type FeelContext, type FeelList, type FeelValue, isContext, isList } from '../values.ts';
import { arg, define, type FeelFunction, maybe } from './define.ts';

/** What only experts ask for: contexts taken apart and put together. */
export const contextFunctions: readonly FeelFunction[] = [
  define('get value', [arg('m', 'context'), arg('key', 'string')], ([context, key]) => context.get(key)),
  define('get value', [arg('context', 'context'), arg('keys', 'list')], ([context, keys]) =>
    valueAt(context, keys),
  ),
  define('get entries', [arg('m', 'context')], ([context]) =>
    [...context].map(
      ([key, value]) =>
        new Map<string, FeelValue>([
          ['key', key],
          ['value', value],
        ]),
    ),
  ),
  define('context', [arg('entries', 'list')], ([entries]) => fromEntries(entries)),
  define(
    'context put',
    [arg('context', 'context'), arg('key', 'string'), maybe('value', 'any')],
    ([context, key, value]) => new Map([...context, [key, value]]),
  ),
  define(
    'context put',
    [arg('context', 'context'), arg('keys', 'list'), maybe('value', 'any')],
    ([context, keys, value]) => putAt(context, keys, value),
  ),
  define('context merge', [arg('contexts', 'list')], ([contexts]) =>
    contexts.every(isContext) ? new Map(contexts.flatMap((context) => [...context])) : undefined,
  ),
];

function valueAt(context: FeelContext, keys: FeelList): FeelValue {
  let value: FeelValue = context;
  for (const key of keys) {
    if (typeof key !== 'string' || !isContext(value)) return null;
    value = value.get(key) ?? null;
  }
  return keys.length === 0 ? null : value;
}

function putAt(context: FeelValue, keys: FeelList, value: FeelValue): FeelContext | undefined {
  const [key, ...rest] = keys;
  if (!isContext(context) || typeof key !== 'string') return undefined;
  const inner = rest.length === 0 ? value : putAt(context.get(key) ?? null, rest, value);
  return inner === undefined ? undefined : new Map([...context, [key, inner]]);
}

function fromEntries(entries: FeelList): FeelContext | undefined {
  const context = new Map<string, FeelValue>();
  for (const entry of entries) {
    if (!isContext(entry) || !entry.has('value')) return undefined;
    const key = entry.get('key') ?? null;
    if (typeof key !== 'string' || context.has(key) || isList(key)) return undefined;
    context.set(key, entry.get('value') ?? null);
  }
  return context;
}

import type { TypeName } from './expression.ts';
import { type FeelValue, isContext, isKind, isList, kindOf, type ValueKind } from './values.ts';

const KINDS: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['null', 'null'],
  ['Null', 'null'],
  ['number', 'number'],
  ['string', 'string'],
  ['boolean', 'boolean'],
  ['date', 'date'],
  ['time', 'time'],
  ['date and time', 'dateTime'],
  ['days and time duration', 'duration'],
  ['years and months duration', 'period'],
  ['list', 'list'],
  ['context', 'context'],
  ['range', 'range'],
  ['function', 'function'],
]);

export type TypeTest = (value: FeelValue) => boolean;

/** The test for a type as FEEL names it; undefined where the name is none. */
export function typeTest(type: TypeName): TypeTest | undefined {
  if (type.name === 'Any') return (value) => value !== null;
  const kind = KINDS.get(type.name);
  if (kind === undefined) return undefined;
  const parts = type.of.map((part) => typeTest(part.type));
  if (parts.includes(undefined)) return undefined;
  // Null conforms to every type inside another one.
  const tests = parts.map(
    (test): TypeTest =>
      (value) =>
        value === null || test?.(value) === true,
  );
  return (value) => kindOf(value) === kind && holds(value, type, tests);
}

function holds(value: FeelValue, type: TypeName, tests: readonly TypeTest[]): boolean {
  const [first] = tests;
  if (isContext(value))
    return type.of.every(({ name = '' }, i) => value.has(name) && tests[i]?.(value.get(name) ?? null));
  if (first === undefined) return true;
  if (isList(value)) return value.every(first);
  if (isKind(value, 'range')) return first(value.low) && first(value.high);
  return isKind(value, 'function') ? value.parameters.length === tests.length : true;
}

import type { Span } from './expression.ts';
import { type FeelType, nullable, types } from './feelType.ts';
import { properties } from './properties.ts';
import { parentLevels } from './scope.ts';
import { closest } from './suggest.ts';
import type { Checker, Node, Place } from './typecheck.ts';
import { namesIn, parentFrame, type Resolved, resolveInParent, resolveName, wholeType } from './typeScope.ts';

/** The type of a name; reports names that do not exist, come later or are ambiguous. */
export function checkName(e: Node<'name'>, { scope }: Place, checker: Checker): FeelType {
  const resolved = resolveName(scope, e.name);
  if (resolved.kind === 'unknown' && checker.functions.has(e.name))
    return { kind: 'function', result: types.any, nullable: false };
  return typeOf(resolved, e.name, e, () => namesIn(scope), checker, e.start);
}

/** The type of `a.b`; `parent.b` is a name of what encloses the list item. */
export function checkPath(e: Node<'path'>, place: Place, checker: Checker): FeelType {
  const levels = parentLevels(e.object);
  const { scope } = place;
  if (levels === 0 || resolveName(scope, 'parent').kind !== 'found')
    return partType(checker.infer(e.object, place), e, checker);
  if (e.name === 'parent') return wholeType(parentFrame(scope, levels + 1));
  const candidates = (): string[] => namesIn(parentFrame(scope, levels));
  return typeOf(resolveInParent(scope, levels, e.name), e.name, e.nameAt, candidates, checker, e.start);
}

function typeOf(
  resolved: Resolved,
  name: string,
  span: Span,
  candidates: () => Iterable<string>,
  checker: Checker,
  from: number,
): FeelType {
  if (resolved.kind === 'found') {
    checker.trace?.name(name, span, from, resolved.origins ?? []);
    if (resolved.ambiguous) checker.report('expression.ambiguous', span, { name });
    return resolved.type;
  }
  if (resolved.kind === 'later') checker.report('expression.forwardReference', span, { name });
  else reportUnknown(name, span, candidates, checker);
  return types.any;
}

function reportUnknown(name: string, span: Span, candidates: () => Iterable<string>, checker: Checker): void {
  const suggestion = checker.suggest ? closest(name, candidates()) : undefined;
  checker.report('expression.unknownName', span, { name, ...(suggestion ? { suggestion } : {}) });
}

/** The type of a part of a value; of a list, the list of its items' properties. */
function partType(object: FeelType, e: Node<'path'>, checker: Checker): FeelType {
  const withNull = (type: FeelType): FeelType => (object.nullable ? nullable(type) : type);
  switch (object.kind) {
    case 'any':
    case 'null':
      return types.any;
    case 'list':
      return withNull({ ...object, of: partType(object.of, e, checker) });
    case 'context': {
      const field = object.fields.get(e.name);
      if (field !== undefined) checker.trace?.name(e.name, e.nameAt, e.start, object.origins ?? []);
      if (field !== undefined) return withNull(field);
      if (!object.open) reportUnknown(e.name, e.nameAt, () => object.fields.keys(), checker);
      return types.any;
    }
    case 'number':
    case 'string':
    case 'boolean':
    case 'function':
      checker.expect(e.object, object, 'context');
      return types.any;
    default: {
      const names = Object.keys(properties[object.kind]);
      if (names.includes(e.name)) return withNull(OTHER_PARTS.get(e.name) ?? types.number);
      reportUnknown(e.name, e.nameAt, () => names, checker);
      return types.any;
    }
  }
}

/** The properties of temporal values and ranges that are no numbers. */
const OTHER_PARTS: ReadonlyMap<string, FeelType> = new Map<string, FeelType>([
  ['time offset', nullable(types.duration)],
  ['timezone', nullable(types.string)],
  ['start', types.any],
  ['end', types.any],
  ['start included', types.boolean],
  ['end included', types.boolean],
]);

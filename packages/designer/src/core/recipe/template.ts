import { childrenOf, type Expression, parseExpression } from '@formularwerk/form/feel';

/** What stands at the slots of a template: an expression, or the name behind a dot. */
export type Bindings = ReadonlyMap<string, Expression | string>;

/** The slots that a template uses. */
export const slotsIn = (template: string, slots: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(holesIn(parsed(template), slots).map(({ slot }) => slot));

/** The template with a text at each of its slots. */
export function fillTemplate(template: string, texts: ReadonlyMap<string, string>): string {
  const holes = holesIn(parsed(template), new Set(texts.keys())).toSorted((a, b) => b.start - a.start);
  return holes.reduce(
    (text, { slot, start, end }) => text.slice(0, start) + (texts.get(slot) ?? '') + text.slice(end),
    template,
  );
}

/** What an expression has where the template has slots; undefined where it is another. */
export function matchTemplate(
  template: string,
  text: string,
  slots: ReadonlySet<string>,
): Bindings | undefined {
  const found = parseExpression(text);
  const bindings = new Map<string, Expression | string>();
  return found.ok && agrees(parsed(template), found.value, slots, bindings) ? bindings : undefined;
}

interface Hole {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}

function holesIn(e: Expression, slots: ReadonlySet<string>): Hole[] {
  if (e.kind === 'name' && slots.has(e.name)) return [{ slot: e.name, start: e.start, end: e.end }];
  const own = e.kind === 'path' && slots.has(e.name) ? [{ slot: e.name, ...e.nameAt }] : [];
  return [...own, ...childrenOf(e).flatMap((child) => holesIn(child, slots))];
}

function parsed(template: string): Expression {
  const result = parseExpression(template);
  if (!result.ok) throw new Error(`The template ${template} is no expression.`);
  return result.value;
}

/** Compares two trees part by part, wherever the parts stand in their texts. */
function agrees(
  template: unknown,
  found: unknown,
  slots: ReadonlySet<string>,
  bindings: Map<string, Expression | string>,
): boolean {
  if (typeof template !== 'object' || template === null || typeof found !== 'object' || found === null)
    return Object.is(template, found);
  const [one, other] = [template, found] as [
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ];
  if (one.kind === 'name' && typeof one.name === 'string' && slots.has(one.name))
    return bind(one.name, found as Expression, bindings);
  if (one.kind === 'path' && other.kind === 'path' && typeof one.name === 'string' && slots.has(one.name))
    return agrees(one.object, other.object, slots, bindings) && bind(one.name, String(other.name), bindings);
  const keys = Object.keys(one).filter((key) => !PLACES.has(key));
  const others = Object.keys(other).filter((key) => !PLACES.has(key));
  return keys.length === others.length && keys.every((key) => agrees(one[key], other[key], slots, bindings));
}

const PLACES: ReadonlySet<string> = new Set(['start', 'end', 'nameAt']);

/** A slot that stands twice has the same both times. */
function bind(slot: string, value: Expression | string, bindings: Map<string, Expression | string>): boolean {
  const before = bindings.get(slot);
  if (before === undefined) {
    bindings.set(slot, value);
    return true;
  }
  return agrees(before, value, new Set(), bindings);
}

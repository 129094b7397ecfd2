import { childrenOf, type Expression } from '../feel/expression.ts';
import { parseExpression } from '../feel/parse.ts';
import { type FeelValue, isKind, isNumber } from '../feel/values.ts';
import type { FormDefinition, Parameter } from '../generated/definition.ts';
import { liftParameters } from '../liftParameters.ts';
import { fieldAddresses } from '../parse/addresses.ts';
import { enclosingPaths } from '../parse/definitionPath.ts';
import { fieldNodes, pageNodes } from '../parse/nodes.ts';
import { type Reference, references } from '../references.ts';
import { placeholders } from '../texts/resolveText.ts';

/** What is asked of a question in conditions. */
export interface Decision {
  /** What it is compared with. */
  readonly literals: readonly FeelValue[];
  /** Texts among them that a condition asks for by themselves, not in a long list: no other answer is like them. */
  readonly singled: ReadonlySet<string>;
  /** Something else than literals is looked at with it, so that no two of its answers are known to be alike. */
  readonly isOpen: boolean;
}

/** The questions on which it depends where a form leads, by their addresses (`ort.strasse`). */
export interface Decisions {
  readonly all: ReadonlyMap<string, Decision>;
  /** Those on which it depends which pages there are. */
  readonly leading: ReadonlySet<string>;
  /** Those on which it depends whether a field, by its path, is there, and that no outcome ends the form before it. */
  readonly of: (path: string) => ReadonlySet<string>;
  /** Parameters, true or false, that its conditions name: another municipality may show it. */
  readonly switches: (path: string) => readonly string[];
}

/** Finds what conditions depend on, also by way of computed values and of the conditions of what they ask. */
export function decisionsOf(definition: FormDefinition): Decisions {
  const addresses = fieldAddresses(definition);
  const byText = Map.groupBy(references(definition), ({ path }) => path);
  const types = new Map(fieldNodes(definition).map(({ field, path }) => [path, field.type]));
  const all = new Map<string, { literals: FeelValue[]; singled: Set<string>; isOpen: boolean }>();

  /** Everything that the texts of these paths depend on. */
  const behind = (texts: readonly string[]): ReadonlySet<string> => {
    const found = new Set<string>();
    const waiting = [...texts];
    const seen = new Set(waiting);
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop())
      for (const { target } of byText.get(text) ?? []) {
        const address = addresses.get(target);
        if (address === undefined) continue;
        found.add(address);
        const own = types.get(target) === 'computed' ? [`${target}.value`] : [`${target}.options.where`];
        for (const next of [...own, ...conditionsOf(target)])
          if (!seen.has(next)) {
            seen.add(next);
            waiting.push(next);
          }
      }
    return found;
  };
  const deciding = behind([...byText.keys()].filter((text) => CONDITIONS.test(text)));
  for (const [text, told] of byText) {
    if (!CONDITIONS.test(text) && !text.endsWith('.value')) continue;
    const { literals, singled, isOpen } = saidBy(text, told, definition);
    for (const { target } of told) {
      const address = addresses.get(target);
      if (address === undefined || !deciding.has(address)) continue;
      const known = all.get(address);
      all.set(address, {
        literals: [...(known?.literals ?? []), ...literals],
        singled: new Set([...(known?.singled ?? []), ...singled]),
        isOpen: isOpen || known?.isOpen === true,
      });
    }
  }
  const outcomes = pageNodes(definition).flatMap(({ page, path }) =>
    page.outcome ? conditionsOf(path) : [],
  );
  return {
    all,
    leading: behind([...byText.keys()].filter((text) => LEADS.test(text))),
    of: (path) => behind([...conditionsOf(path), ...outcomes]),
    switches: (path) =>
      conditionsOf(path)
        .flatMap((text) => byText.get(text) ?? [])
        .flatMap(({ target }) => parameterAt(definition, target) ?? [])
        .flatMap(({ id, type }) => (type === 'boolean' ? [id] : [])),
  };
}

const CONDITIONS = /\.(?:showIf|where|each)$/;

const LEADS = /^sections\[\d+\](?:\.pages\[\d+\])?\.showIf$/;

/** The conditions of a part and of everything around it, and where a list has its entries from. */
const conditionsOf = (path: string): string[] =>
  enclosingPaths(path).flatMap((one) => [`${one}.showIf`, `${one}.each`]);

/** The literals in a condition, and the values of parameters that stand for some. */
function saidBy(
  path: string,
  told: readonly Reference[],
  definition: FormDefinition,
): { literals: FeelValue[]; singled: string[]; isOpen: boolean } {
  const text = textAt(definition, path);
  const parsed = text === undefined ? undefined : parseExpression(text);
  if (!parsed?.ok) return { literals: [], singled: [], isOpen: true };
  const parameters = told.flatMap(({ target }) => parameterAt(definition, target) ?? []);
  const samples = liftParameters(parameters.filter(({ type }) => type !== 'table'));
  return {
    literals: [...literalsOf(parsed.value), ...samples.values()],
    singled: singledIn(parsed.value),
    isOpen: parameters.length > 0 || !isPlain(parsed.value),
  };
}

function parameterAt(definition: FormDefinition, path: string): Parameter | undefined {
  const [, index] = /^parameters\[(\d+)\]$/.exec(path) ?? [];
  return index === undefined ? undefined : definition.parameters?.[Number(index)];
}

function textAt(definition: FormDefinition, path: string): string | undefined {
  let value: unknown = definition;
  for (const [key] of path.matchAll(/[^.[\]]+/g))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' && placeholders(value).length === 0 ? value : undefined;
}

const literalsOf = (e: Expression): FeelValue[] =>
  e.kind === 'literal' &&
  (typeof e.value === 'string' || isNumber(e.value) || isKind(e.value, 'date') || isKind(e.value, 'time'))
    ? [e.value]
    : e.kind === 'negate' && e.operand.kind === 'literal' && isNumber(e.operand.value)
      ? [{ ...e.operand.value, coefficient: -e.operand.value.coefficient }]
      : childrenOf(e).flatMap(literalsOf);

/** More than these are a list of what is alike. */
const LONG_LIST = 6;

/** Texts that are asked for by themselves, or with a few others. */
const singledIn = (e: Expression): string[] =>
  e.kind === 'literal' && typeof e.value === 'string'
    ? [e.value]
    : (e.kind === 'list' && e.items.length > LONG_LIST) || (e.kind === 'in' && e.tests.length > LONG_LIST)
      ? []
      : childrenOf(e).flatMap(singledIn);

/** Equalities and their like, joined: what they don't name is all the same to them. */
const isPlain = (e: Expression): boolean =>
  e.kind === 'filter' ||
  e.kind === 'for' ||
  e.kind === 'some' ||
  e.kind === 'every' ||
  e.kind === 'arithmetic'
    ? false
    : e.kind === 'call'
      ? e.callee.kind === 'name' &&
        ['not', 'list contains', 'count', 'is defined', 'get or else'].includes(e.callee.name) &&
        e.args.every(({ value }) => isPlain(value))
      : childrenOf(e).every(isPlain);

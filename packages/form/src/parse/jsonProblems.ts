import type { Problem } from '../problem.ts';
import { forbiddenCharacter } from '../texts/cleanText.ts';
import { childPath } from './definitionPath.ts';

/** What keeps a definition small enough to be worked with. The largest form of a municipality is far below. */
export const definitionLimits = {
  depth: 64,
  nodes: 400_000,
  children: 20_000,
  stringLength: 50_000,
  keyLength: 200,
} as const;

/** Keys that mean something to JavaScript; as data they are an accident or an attack. */
const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Node {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/**
 * What is wrong with a definition as mere JSON: too deep, too large, not JSON at all, keys and characters that must not
 * be there. Without recursion, so that no input can exhaust the stack; after too many nodes it says so and stops.
 */
export function jsonProblems(json: unknown): Problem[] {
  const problems: Problem[] = [];
  const open: Node[] = [{ value: json, path: '', depth: 1 }];
  let nodes = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    nodes += 1;
    if (nodes > definitionLimits.nodes) return [...problems, tooMany];
    problems.push(...scalarProblems(node), ...keyProblems(node));
    const children = childrenOf(node);
    if (children.length === 0) continue;
    if (node.depth >= definitionLimits.depth)
      problems.push({ path: node.path, code: 'definition.tooDeep', params: { max: definitionLimits.depth } });
    else if (children.length > definitionLimits.children) return [...problems, tooManyIn(node.path)];
    else for (const child of children.reverse()) open.push(child);
  }
  return problems;
}

const tooManyIn = (path: string): Problem => ({
  path,
  code: 'definition.tooLarge',
  params: { max: definitionLimits.children },
});

const tooMany: Problem = { path: '', code: 'definition.tooLarge', params: { max: definitionLimits.nodes } };

function childrenOf({ value, path, depth }: Node): Node[] {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return [];
  if (Array.isArray(value))
    return Array.from(value, (child, index) => ({
      value: child,
      path: childPath(path, index),
      depth: depth + 1,
    }));
  return Object.entries(value).map(([key, child]) => ({
    value: child,
    path: childPath(path, key.slice(0, 100)),
    depth: depth + 1,
  }));
}

function scalarProblems({ value, path }: Node): Problem[] {
  if (typeof value === 'string') return textProblems(value, path);
  const isJson =
    value === null ||
    typeof value === 'boolean' ||
    Number.isFinite(value) ||
    (typeof value === 'object' && isPlain(value));
  return isJson ? [] : [{ path, code: 'definition.notJson', params: { found: typeof value } }];
}

function textProblems(text: string, path: string): Problem[] {
  const { stringLength: max } = definitionLimits;
  if (text.length > max) return [{ path, code: 'definition.textTooLong', params: { max, now: text.length } }];
  const found = forbiddenCharacter(text, false);
  return found ? [{ path, code: 'definition.characters', params: found }] : [];
}

function keyProblems({ value, path }: Node): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value)
    .filter(
      (key) =>
        DANGEROUS.has(key) ||
        key.length > definitionLimits.keyLength ||
        forbiddenCharacter(key, true) !== undefined,
    )
    .map((key) => ({ path, code: 'definition.dangerousKey', params: { key: key.slice(0, 100) } }));
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

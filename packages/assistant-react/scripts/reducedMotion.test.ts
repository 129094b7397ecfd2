import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Declaration, type Node } from 'postcss';
import { expect, test } from 'vitest';
import { keepUsed } from './keepUsed.ts';

/**
 * Whoever asked the system for less motion sees none (WCAG 2.3.3): what moves stands in a query that asks for it. All that
 * reaches a screen is looked at: our own style sheets, and what is left of KERN's.
 */
const ROOT = `${join(import.meta.dirname, '../../..')}/`;
const SHEETS = globSync('{packages,apps}/*/src/**/*.css', { cwd: ROOT });
const KERN = 'apps/portal/node_modules/@kern-ux/native/dist/kern.min.css';
const SOURCES = [
  'packages/assistant-react/src',
  'packages/designer/src',
  'apps/portal/src',
  'apps/designer/src',
];

const MOVES = /^(-webkit-)?(transition|animation)(-duration)?$|^scroll-behavior$|^view-transition-name$/;
/** Takes no time, or none of it seen: a tip that waits before it appears does not move. */
const STILL = /^(none|auto|0s|0ms|visibility 0s [\d.]+s)$/;

/** Declarations that make something move and are not in a query for it. */
function movesIn(css: string): readonly string[] {
  const found: string[] = [];
  postcss.parse(css).walkDecls(MOVES, (declaration) => {
    if (!STILL.test(declaration.value) && !isAskedFor(declaration)) found.push(told(declaration));
  });
  return found;
}

const told = ({ parent, prop, value }: Declaration): string =>
  `${parent && 'selector' in parent ? parent.selector : ''} { ${prop}: ${value} }`;

/** Smooth scrolling that a style sheet takes back where less motion was asked for. */
function stopsIn(css: string): readonly string[] {
  const found: string[] = [];
  postcss.parse(css).walkAtRules('media', ({ params, nodes = [] }) => {
    if (!/prefers-reduced-motion:\s*reduce/.test(params)) return;
    for (const rule of nodes)
      if (rule.type === 'rule' && /scroll-behavior:\s*auto/.test(rule.toString()))
        found.push(`${rule.selector} { scroll-behavior: smooth }`);
  });
  return found;
}

function isAskedFor(node: Node): boolean {
  for (let at: Node | undefined = node.parent; at; at = at.parent)
    if (
      at.type === 'atrule' &&
      'params' in at &&
      /prefers-reduced-motion:\s*no-preference/.test(String(at.params))
    )
      return true;
  return false;
}

test.each(SHEETS)('%s moves nothing unasked', (sheet) => {
  expect(movesIn(readFileSync(`${ROOT}${sheet}`, 'utf8'))).toEqual([]);
});

test('neither does what is used of KERN', async () => {
  const plugin = await keepUsed(SOURCES.map((folder) => ROOT + folder));
  const { css } = await postcss([plugin]).process(readFileSync(ROOT + KERN, 'utf8'), { from: undefined });
  expect(css).toContain('.kern-btn');
  const ours = readFileSync(`${ROOT}packages/assistant-react/src/assistant.css`, 'utf8');
  expect(movesIn(css).filter((move) => !stopsIn(ours).includes(move))).toEqual([]);
});

test('no script moves anything either', () => {
  const scripts = globSync('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: ROOT });
  const moving = scripts.filter((file) =>
    /behavior: ['"]smooth|\.animate\(|startViewTransition/.test(readFileSync(ROOT + file, 'utf8')),
  );
  expect(moving).toEqual([]);
});

test.each([
  ['a transition', '.a { transition: opacity 1s }', 1],
  ['a transition in another query', '@media (min-width: 1px) { .a { transition: opacity 1s } }', 1],
  [
    'an animation that one may see',
    '@media (prefers-reduced-motion: no-preference) { .a { animation: x 1s } }',
    0,
  ],
  ['none', '.a { transition: none; scroll-behavior: auto }', 0],
  ['smooth scrolling', 'html { scroll-behavior: smooth }', 1],
])('finds %s', (_what, css, count) => {
  expect(movesIn(css)).toHaveLength(count);
});

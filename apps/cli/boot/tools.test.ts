import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTools, runsTypeScript } from './tools.mjs';

test.each([
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['26.10.0', true],
])('Node %s runs TypeScript as it is: %s', (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});

test('asks for a Node only where the one at hand is too old', () => {
  const tools = mkdtempSync(join(tmpdir(), 'formularwerk-tools-'));
  expect(findTools(tools, '26.10.0')).toMatchObject({
    node: process.execPath,
    missing: [['pnpm', '12.21.0']],
  });
  expect(findTools(tools, '20.20.2').missing).toHaveLength(2);
});

test('fetches nothing that is there in the right version', () => {
  const tools = mkdtempSync(join(tmpdir(), 'formularwerk-tools-'));
  const folder = join(tools, 'node_modules', 'pnpm');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "version": "12.21.0" }');
  expect(findTools(tools, '26.10.0').missing).toEqual([]);
});

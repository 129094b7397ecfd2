import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PACKAGE = new URL('../../package.json', import.meta.url);
const manifest = JSON.parse(readFileSync(PACKAGE, 'utf8')) as {
  exports: Record<string, string>;
  imports: { '#parts': { default: string } };
};

/** Every file that a browser loads with a file of this package. */
function loadedWith(file: URL, found = new Set<string>()): Set<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  const text = readFileSync(file, 'utf8');
  for (const [, target = ''] of text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'/gm))
    if (target === '#parts') loadedWith(new URL(manifest.imports[target].default, PACKAGE), found);
    else if (target.startsWith('.')) loadedWith(new URL(target, file), found);
    else found.add(target);
  return found;
}

test.each(
  Object.entries(manifest.exports).filter(([name, file]) => name !== './check' && file.endsWith('.ts')),
)('%s needs nothing but this package, and not the checks before publishing', (_name, file) => {
  const loaded = [...loadedWith(new URL(file, PACKAGE))];
  expect(loaded.filter((one) => !one.startsWith('file:') || one.includes('/src/check/'))).toEqual([]);
});

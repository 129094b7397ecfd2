import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = [
  'packages/assistant-react/src',
  'packages/designer/src/ui',
  'apps/portal/src/layout',
  'apps/portal/src/pages',
];

/** What needs no story of its own, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  PreviewProvider: 'draws nothing: it keeps the preview for what is inside it, and is around every stage',
};

it('shows every component in a story, as its subject or as a part of one', () => {
  const shown = new Set(stories().flatMap(importsOf));
  const unshown = components().filter((component) => !shown.has(component) && !isException(component));
  expect(unshown).toEqual([]);
});

it('makes no exception for what is gone, or shown after all', () => {
  const shown = new Set(stories().flatMap(importsOf));
  const needed = components().filter((component) => !shown.has(component) && isException(component));
  expect(needed.map(nameOf)).toEqual(Object.keys(EXCEPTIONS));
});

const files = (pattern: string): readonly string[] =>
  FOLDERS.flatMap((folder) => globSync(`${folder}/**/${pattern}`, { cwd: ROOT })).sort();

const stories = (): readonly string[] => files('*.stories.tsx');

/** What files export that is called as components are: `packages/…/Button.tsx LinkButton`. */
const components = (): readonly string[] =>
  files('*.tsx')
    .filter((file) => !/\.(stories|fixture|test)\.tsx$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/^export (?:const|function|class) ([A-Z]\w*[a-z]\w*)/gm)].map(
        ([, name]) => `${file} ${name}`,
      ),
    );

/** The same for what a story imports: there are no unused imports, so that it draws or names all of it. */
const importsOf = (story: string): readonly string[] =>
  [...read(story).matchAll(/^import \{([^}]*)\} from '(\.[^']*\.tsx)'/gm)].flatMap(
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map((name) => name.trim().replace(/ as .*/, ''))
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => `${new URL(from, `file:///${story}`).pathname.slice(1)} ${name}`),
  );

const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
const nameOf = (component: string): string => component.split(' ')[1] ?? '';
const isException = (component: string): boolean => nameOf(component) in EXCEPTIONS;

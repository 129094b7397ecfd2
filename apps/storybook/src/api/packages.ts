import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PACKAGES = new URL('../../../../packages/', import.meta.url);

export interface Package {
  readonly name: string;
  readonly folder: URL;
  /** The sources that its package.json exports: `src/index.ts`. */
  readonly entries: readonly string[];
}

/** Every package with what it exports. */
export const packages: readonly Package[] = readdirSync(PACKAGES)
  .map((name) => ({ name, folder: new URL(`${name}/`, PACKAGES) }))
  .filter(({ folder }) => existsSync(new URL('package.json', folder)))
  .map((own) => ({ ...own, entries: entriesOf(own.folder) }));

function entriesOf(folder: URL): string[] {
  const { exports = {} } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    readonly exports?: Readonly<Record<string, string>>;
  };
  return Object.values(exports)
    .filter((path) => path.endsWith('/index.ts') && existsSync(new URL(path, folder)))
    .map((path) => path.replace(/^\.\//, ''));
}

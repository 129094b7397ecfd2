import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PACKAGES = new URL('../../../../packages/', import.meta.url);

export interface Package {
  readonly name: string;
  readonly folder: URL;
  /** What its package.json exports: how it is imported, and the source. */
  readonly entries: readonly { readonly from: string; readonly file: string }[];
}

/** Every package with what it exports. */
export const packages: readonly Package[] = readdirSync(PACKAGES)
  .filter((name) => existsSync(new URL(`${name}/package.json`, PACKAGES)))
  .map((name) => readPackage(name, new URL(`${name}/`, PACKAGES)));

function readPackage(name: string, folder: URL): Package {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>;
  };
  const entries = Object.entries(exports)
    .filter(([, path]) => path.endsWith('.ts'))
    .map(([at, path]) => ({ from: `@formularwerk/${name}${at.slice(1)}`, file: path.replace(/^\.\//, '') }));
  return { name, folder, entries };
}

import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('examples/', import.meta.url);

/** How something that a package offers is used. */
export interface Example {
  /** `form/walk.ts` */
  readonly file: string;
  /** The sentence above it. */
  readonly text: string;
  /** What runs. */
  readonly code: string;
  /** The names that it takes from packages. */
  readonly uses: readonly string[];
}

/** The examples of all packages; those of one stand in the folder named as it is. */
export const readExamples = (): readonly Example[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, FOLDER)).map((file) => `${name}/${file}`))
    .map((file) => readExample(file, readFileSync(new URL(file, FOLDER), 'utf8')));

/** An example out of its source: a docstring of one line, then the code. */
export function readExample(file: string, source: string): Example {
  const [, text, code = ''] = /^\/\*\* (.+) \*\/\n([\s\S]*)$/.exec(source) ?? [];
  if (text === undefined) throw new Error(`${file} does not begin with a sentence that says what it shows.`);
  const imports = [...code.matchAll(/^import \{([^}]*)\} from '@formularwerk\//gm)];
  const uses = imports.flatMap(([, names = '']) => names.match(/(?<!\w)(?!type\b)\w+/g) ?? []);
  return { file, text, code: code.trim(), uses };
}

/** What each example gave when it was looked at last, by file: `readExamples.test.ts` runs them. */
export const readResults = (): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL('generated/results.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

/** One thing that a package offers. */
export interface Offer {
  readonly name: string;
  readonly kind: 'function' | 'component' | 'value' | 'type';
  /** Its declaration without its body. */
  readonly declaration: string;
  /** Its docstring as Markdown; '' when there is none. */
  readonly text: string;
  /** Where it is declared, from the package's folder. */
  readonly file: string;
}

/** Gives the text of a file of the package. */
type Read = (path: string) => string;

/**
 * Reads what the file of an entry declares or lists, each name with its docstring, out of the sources as they are
 * formatted here. Throws when a name is declared in a way it cannot read, so that nothing is left out silently.
 */
export function readApi(entry: string, read: Read): Offer[] {
  const source = read(entry);
  const own = [...source.matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)];
  const lists = [...source.matchAll(/^export (?:type )?\{([^}]*)\} from '[^']+';/gm)];
  return [
    ...own.map(([, name = '']) => readOffer(name, entry, read)),
    ...lists.flatMap(([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim().replace(/^type /, ''))
        .filter((name) => name !== '')
        .map((name) => readOffer(name, entry, read)),
    ),
  ];
}

function readOffer(name: string, file: string, read: Read): Offer {
  const source = read(file);
  const start = new RegExp(
    `^export (?:async |declare )?(function|const|class|interface|type) ${name}\\b`,
    'm',
  ).exec(source);
  if (!start) {
    const again = new RegExp(`^export (type )?\\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)';`, 'm').exec(
      source,
    );
    const [, type = '', from] = again ?? [];
    if (!from) throw new Error(`${file} does not declare "${name}" in a way that readApi understands.`);
    return from.startsWith('.')
      ? readOffer(name, resolve(file, from), read)
      : handedOn(name, type === '' ? 'value' : 'type', from, file);
  }
  const declaration = declarationOf(source.slice(start.index));
  return {
    name,
    kind: kindOf(name, start[1] ?? '', declaration),
    declaration,
    text: docAbove(source.slice(0, start.index)),
    file,
  };
}

/** What another package offers is told on that one's page. */
const handedOn = (name: string, kind: 'type' | 'value', from: string, file: string): Offer => ({
  name,
  kind,
  declaration: `export ${kind === 'type' ? 'type ' : ''}{ ${name} } from '${from}';`,
  text: `Offered by \`${from}\`.`,
  file,
});

const isType = (keyword: string): boolean => keyword === 'interface' || keyword === 'type';

function kindOf(name: string, keyword: string, declaration: string): Offer['kind'] {
  if (isType(keyword)) return 'type';
  const isCalled = keyword === 'function' || /=>$/.test(declaration);
  if (!isCalled) return 'value';
  return /^[A-Z]/.test(name) ? 'component' : 'function';
}

/** A type whole; of a function or a value what stands before its body. `source` begins with `export`. */
function declarationOf(source: string): string {
  const own = source.replace(/^export /, '');
  const [keyword = ''] = /^\w+/.exec(own.replace(/^(async|declare) /, '')) ?? [];
  if (keyword === 'function') return own.slice(0, outside(own, ' {\n'));
  if (keyword === 'type') return own.slice(0, outside(own, ';\n') + 1);
  if (keyword !== 'const') return own.slice(0, own.indexOf('\n}') + 2);
  const value = outside(own, ' = ');
  return /^ = (async )?[(<]/.test(own.slice(value))
    ? own.slice(0, outside(own, ' =>', value) + 3)
    : own.slice(0, value);
}

/** Where something stands outside of all brackets; the end when nowhere. */
function outside(source: string, wanted: string, from = 0): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (depth === 0 && source.startsWith(wanted, at)) return at;
    if ('([{'.includes(source[at] ?? '')) depth++;
    if (')]}'.includes(source[at] ?? '')) depth--;
  }
  return source.length;
}

/** The docstring that ends right above. */
function docAbove(source: string): string {
  const [, doc = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(source) ?? [];
  return doc.replace(/^\s*\* ?/gm, '').trim();
}

/** `./fields/file.ts`, seen from `src/index.ts` → `src/fields/file.ts` */
const resolve = (from: string, to: string): string => new URL(to, `file:///${from}`).pathname.slice(1);

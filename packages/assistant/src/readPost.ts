import type { Entries, Entry, FieldView, Walk } from '@formularwerk/form';
import { type Action, parseAction } from './action.ts';
import { controls } from './controls.ts';
import { questionsAt } from './fieldsAt.ts';
import { tablePath, takesTable } from './pastedTable.ts';
import type { Place } from './place.ts';

/** A page as it was sent: by a browser without scripts, or read from the DOM. */
export interface Post {
  /** The entry of every question that was on the page; emptied ones are `''` or `[]`. */
  readonly posted: Readonly<Record<string, Entry>>;
  readonly action: Action;
  /** Chosen files; where their bytes go is the caller's business, who puts the stored file's entry in `posted`. */
  readonly files: readonly { readonly path: string; readonly file: File }[];
  readonly revision?: string;
  /** Idempotency key of the review page. */
  readonly key?: string;
}

/**
 * Reads the controls of the page at `place`. Only questions that the walk shows there are read, so that nothing else
 * (a computed value, say) can be slipped in; a control that is absent, but named in `_shown`, was emptied.
 */
export function readPost(walk: Walk, place: Place, form: Iterable<[string, string | File]>): Post {
  const values = collect(form);
  const shown = new Set(texts(values, '_shown').flatMap((paths) => paths.split(' ')));
  const onPage = questionsAt(walk, place).filter((field) => shown.has(field.path) || values.has(field.path));
  const [revision] = texts(values, '_revision');
  const [key] = texts(values, '_key');
  return {
    posted: Object.fromEntries([
      ...onPage.map((field) => [field.path, read(field, texts(values, field.path), walk.entries)] as const),
      ...onPage.flatMap((field) => pasted(field, texts(values, tablePath(field.path)))),
    ]),
    action: parseAction(texts(values, '_action').at(-1)),
    files: onPage.flatMap(({ path }) => chosen(values.get(path)).map((file) => ({ path, file }))),
    ...(revision !== undefined && { revision }),
    ...(key !== undefined && { key }),
  };
}

/** What was pasted as a table beside a list. */
const pasted = (field: FieldView, values: readonly string[]): readonly (readonly [string, Entry])[] =>
  takesTable(field) && values.length > 0
    ? [
        [
          tablePath(field.path),
          values
            .filter((text) => text !== '')
            .join('\n')
            .replace(/\r\n?/g, '\n'),
        ],
      ]
    : [];

type Values = ReadonlyMap<string, readonly (string | File)[]>;

function collect(form: Iterable<[string, string | File]>): Values {
  const values = new Map<string, (string | File)[]>();
  for (const [name, value] of form) {
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return values;
}

const texts = (values: Values, name: string): string[] =>
  (values.get(name) ?? []).filter((value) => typeof value === 'string');

// An untouched file control posts a nameless file of no bytes.
const chosen = (values: readonly (string | File)[] = []): File[] =>
  values.filter((value) => typeof value !== 'string').filter((file) => file.size > 0 || file.name !== '');

const read = (field: FieldView, values: readonly string[], entries: Entries): Entry =>
  controls[field.type]?.(values, entries[field.path]) ?? '';

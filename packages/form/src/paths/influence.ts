import type { FormDefinition } from '../generated/definition.ts';
import { type Address, fieldAddresses } from '../parse/addresses.ts';
import { enclosingPaths, keysOf } from '../parse/definitionPath.ts';
import { fieldNodes } from '../parse/nodes.ts';
import type { Reference } from '../references.ts';

/** Expressions, and the questions on whose answers their values depend, by their addresses (`ort.strasse`). */
export interface Influence {
  readonly asked: ReadonlySet<Address>;
  /** The expressions themselves, and all that they depend on. */
  readonly texts: ReadonlySet<string>;
  /**
   * Those, and the computed values, at which something still looks that stands behind this part of the form, be it a
   * question or a page. Where two ways come here and differ in others only, they go on alike.
   */
  readonly behind: (path: string) => Behind;
}

export interface Behind {
  readonly all: ReadonlySet<Address>;
  /** In a list: what matters of its other entries. */
  readonly ofOthers?: { readonly list: Address; readonly all: ReadonlySet<Address> };
}

/** What depends on what in a form. Texts are named by the paths at which they stand. */
export interface Influences {
  readonly on: (texts: readonly string[]) => Influence;
  /** Whether a question is there, and what one may answer. */
  readonly onQuestion: (path: string) => ReadonlySet<Address>;
}

/** Also by way of computed values, of the conditions of what is asked for, and of which answers it may have. */
export function influences(
  definition: FormDefinition,
  byText: ReadonlyMap<string, readonly Reference[]>,
): Influences {
  const addresses = fieldAddresses(definition);
  const types = new Map(fieldNodes(definition).map(({ field, path }) => [path, field.type]));
  const ownTexts = Map.groupBy(byText.keys(), ownerOf);
  const targetsOf = (text: string): readonly string[] =>
    (byText.get(text) ?? []).flatMap(({ target }) => (addresses.has(target) ? [target] : []));
  const decide = (target: string): readonly string[] => [
    ...(ownTexts.get(target) ?? []).filter((text) => DECIDES.test(text)),
    ...conditionsOf(target),
  ];
  const everything = (texts: readonly string[]) =>
    reachable(texts, (text) => targetsOf(text).flatMap(decide));
  const namedIn = (texts: Iterable<string>): ReadonlySet<Address> =>
    new Set([...texts].flatMap(targetsOf).map((target) => addresses.get(target) ?? ''));

  return {
    onQuestion: once((path) => namedIn(everything(decide(path)))),
    on: (texts) => {
      const all = everything(texts);
      return {
        asked: namedIn(all),
        texts: all,
        behind: once((path) => {
          const list = enclosingPaths(path).findLast((one) => types.get(one) === 'list');
          const named = (isLater: (owner: string) => boolean) =>
            namedIn([...all].filter((text) => isLater(ownerOf(text))));
          if (list === undefined) return { all: named((owner) => comparePlaces(owner, path) > 0) };
          // Its next entry comes back to what was asked of the one before; entries do not see each other.
          const isInside = (owner: string): boolean =>
            ['fields', 'pages'].some((part) => owner.startsWith(`${list}.${part}[`));
          return {
            all: named((owner) => comparePlaces(owner, list) >= 0),
            ofOthers: {
              list: addresses.get(list) ?? '',
              all: named((owner) => comparePlaces(owner, list) > 0 && !isInside(owner)),
            },
          };
        }),
      };
    },
  };
}

/** Works something out for a path when it is asked for first. */
export function once<T>(find: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const found = known.get(path) ?? find(path);
    known.set(path, found);
    return found;
  };
}

/** The conditions of a part and of everything around it, and where a list has its entries from. */
export const conditionsOf = (path: string): string[] =>
  enclosingPaths(path).flatMap((one) => [`${one}.showIf`, `${one}.each`]);

/** What a question is worth, or what one may answer. */
const DECIDES = /\.(?:value|required|min|max|options\.where|options\[\d+\]\.showIf)$/;

/** The field, page or section to which a text belongs. */
const ownerOf = (text: string): string => PART.exec(text)?.[0] ?? '';

const PART = /^.*(?:sections|pages|fields|computed|declarations)\[\d+\]/;

function reachable(start: readonly string[], next: (text: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(start);
  for (const text of found) for (const other of next(text)) found.add(other);
  return found;
}

/** Parts in the order of the form: negative when the first comes before the second or is around it. */
export function comparePlaces(a: string, b: string): number {
  const [first, second] = [keysOf(a), keysOf(b)];
  for (const [index, key] of first.entries()) {
    const other = second[index];
    if (other === undefined) return 1;
    if (key !== other) return weight(key) - weight(other);
  }
  return first.length - second.length;
}

/** Declarations come last, and so do the computed values of a list. */
const weight = (key: string | number): number =>
  typeof key === 'number' ? key : key === 'declarations' || key === 'computed' ? 1 : 0;

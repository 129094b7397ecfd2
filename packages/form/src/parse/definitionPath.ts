/** The path of a part of a definition: `sections[0].pages[1].fields[2].label`. Keys that are no words stand in quotes. */
export function childPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** The keys of a JSON Pointer; numbers where the value they lead into is an array. */
export function pointerKeys(pointer: string, root: unknown): (string | number)[] {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const inArray = Array.isArray(value);
      value = valueAt(value, [key]);
      return inArray ? Number(key) : key;
    });
}

export const pathOf = (keys: readonly (string | number)[]): string => keys.reduce<string>(childPath, '');

/** What stands at these keys; undefined when nothing does. */
export function valueAt(root: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    root,
  );
}

/** The keys of a path: the other way round than `pathOf`. */
export const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(([, index, quoted, name]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (name ?? '') : String(JSON.parse(quoted));
  });

/** A path and those of everything around it: `a[0].b[1]` → itself, `a[0]`. */
export function enclosingPaths(path: string): string[] {
  const found = [path];
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1))
    found.push(path.slice(0, end));
  return found;
}

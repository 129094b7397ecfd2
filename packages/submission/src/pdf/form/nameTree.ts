/** A part of a name: the fields that are called so, and those further in. */
export interface Named<F> {
  name: string;
  fields: F[];
  inside: Named<F>[];
}

/** Fields by the parts of their names: `ort.strasse` is `strasse` in `ort` (PDF 32000-1, 12.7.3.2). */
export function nameTree<F extends { name: string }>(fields: readonly F[]): Named<F>[] {
  const root: Named<F> = { name: '', fields: [], inside: [] };
  for (const field of fields) {
    let node = root;
    for (const name of field.name.split('.')) {
      const known = node.inside.find((one) => one.name === name);
      const next = known ?? { name, fields: [], inside: [] };
      if (!known) node.inside.push(next);
      node = next;
    }
    node.fields.push(field);
  }
  return root.inside;
}

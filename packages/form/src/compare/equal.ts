/** Whether two JSON values say the same: the order of properties says nothing, undefined is absent. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const [a, b] = [one, other] as Readonly<Record<string, unknown>>[];
  return [...names].every((name) => equal(a?.[name], b?.[name]));
}

/** The names of the properties that are not the same. */
export function differing(one: object, other: object): readonly string[] {
  const [a, b] = [one, other] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !equal(a[name], b[name]),
  );
}

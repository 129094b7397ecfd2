/**
 * JSON in the one form of RFC 8785: keys in the order of their UTF-16 code units, numbers and strings
 * as ECMAScript writes them, no white space. The same data gives the same bytes, so that its hash
 * can be compared. A member that is undefined is absent. Throws on a lone surrogate and on what is no JSON,
 * objects with a class of their own (a date, a map) among it.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (isRecord(value)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${text(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  throw new Error(
    `JSON cannot hold ${typeof value === 'number' ? value : `a value of type ${typeof value}`}.`,
  );
}

/** An object that is nothing but its members. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new Error('A text with a lone surrogate has no canonical JSON.');
  return JSON.stringify(value);
}

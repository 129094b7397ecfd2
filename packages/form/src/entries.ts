/** What was typed into one field: text; the chosen option ids of `choices`; the item ids of a `list`, in order. */
export type Entry = string | readonly string[];

/**
 * What was typed, by path: `zweck`, `anschrift.plz` (group), `elemente` (the item ids of a list),
 * `elemente.k3f9.laengeM` (a field of an item). Paths are the `name`s of the HTML controls. A draft keeps entries
 * even where they cannot be read. A `file` is the JSON text of its `FileAnswer`.
 */
export type Entries = Readonly<Record<string, Entry>>;

/** JSON as it leaves the assistant. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Canonical answers: groups are objects, lists arrays of objects with a stable `_id`. Absent = not answered or hidden. */
export type Answers = Readonly<Record<string, Json>>;

/** The answer of a `file` field. */
export interface FileAnswer {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly sha256: string;
}

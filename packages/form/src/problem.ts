/** `error` blocks, `warning` and `info` are told and don't block. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something wrong that a person can put right. The sentence for it comes from the message table by `code`
 * (see `problemMessage`), so that it can be tested and translated.
 *
 * `path` says where: in answers `elemente.k3f9.laengeM` (list items by their id), in a definition
 * `sections[0].pages[1].fields[2].showIf`. An empty path means the whole.
 */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly severity?: Severity;
}

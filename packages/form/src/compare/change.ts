import type { NodeKey } from './node.ts';

/**
 * What a change means to those who work with a form: only words (`text`), nothing to fear (`harmless`), other answers or
 * fees (`data`), other names or shapes in what is delivered (`interface`).
 */
export type ChangeClass = 'text' | 'harmless' | 'data' | 'interface';

export interface Change {
  readonly class: ChangeClass;
  /** The part of the form; of what was deleted, as it was called before. */
  readonly node: NodeKey;
  /** One sentence. */
  readonly sentence: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

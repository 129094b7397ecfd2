import type { Words } from './verb.ts';

/** Wrong usage, or a world that does not play along: one sentence on stderr and exit code 2, never a stack trace. */
export class Refusal extends Error {
  readonly words: Words;
  /** The usage of the verb is shown behind the sentence. */
  readonly showUsage: boolean;

  constructor(words: Words, { showUsage = false } = {}) {
    super(words.de);
    this.words = words;
    this.showUsage = showUsage;
  }
}

import type { Problem } from '@formularwerk/form';
import type { Repair } from './command.ts';
import type { NodeKey } from './node.ts';

/** What a check found, as `parseForm` gives it or the server's check sends it, with its sentence. */
export interface RawFinding extends Pick<Problem, 'path' | 'code' | 'params'> {
  readonly message: string;
}

/** What the server's check found in a form: problems keep it from being published, hints advise. */
export interface Report {
  readonly problems: readonly RawFinding[];
  readonly hints: readonly RawFinding[];
}

/** Something to put right, at the part of the form where it is. */
export interface Finding {
  readonly node: NodeKey;
  readonly kind: 'problem' | 'hint';
  readonly code: string;
  /** Where in the definition: `sections[0].pages[1].fields[2].label`. */
  readonly path: string;
  /** What is wrong and what to do, in German. */
  readonly message: string;
  /** Ways to put it right with one press. */
  readonly fixes: readonly Repair[];
}

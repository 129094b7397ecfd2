import type { FormDefinition } from '@formularwerk/form';
import type { Command } from './command.ts';

/** One thing done, with the form before and after it, so that taking it back recomputes nothing. */
export interface Step {
  readonly command: Command;
  /** What was done, in German: „Frage ‚Wird Alkohol ausgeschenkt?‘ hinzugefügt“. */
  readonly name: string;
  readonly before: FormDefinition;
  readonly after: FormDefinition;
}

/** What was done since `base`; steps from `position` on are taken back and can be done again. */
export interface History {
  readonly base: FormDefinition;
  readonly steps: readonly Step[];
  readonly position: number;
  /** The form as it is now. */
  readonly form: FormDefinition;
}

/** A history as it is kept for a reload: the commands say everything. */
export interface StoredHistory {
  readonly base: FormDefinition;
  readonly commands: readonly Command[];
  readonly position: number;
}

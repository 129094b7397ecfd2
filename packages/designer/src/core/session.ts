import type { FormDefinition } from '@formularwerk/form';
import type { Command, Repair } from './command.ts';
import type { Finding, RawFinding } from './finding.ts';
import type { History } from './history.ts';
import type { NodeKey } from './node.ts';
import type { LocalCopy, WorkingForm } from './ports.ts';

/** Where saving is. `offline`: it could not be stored and is kept here until it can. */
export type Saving = 'saved' | 'dirty' | 'saving' | 'offline' | 'conflict' | 'signedOut' | 'gone';

/** What the other person changed where I changed something too; one a question (or page, section, option). */
export interface Conflict {
  readonly node: NodeKey;
  /** What it is called, in German: „Frage ‚Wird Alkohol ausgeschenkt?‘“. */
  readonly name: string;
  /** In German, each a sentence of what was done. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** Which ways out there are; `both` keeps theirs and puts mine in as a further question. */
  readonly choices: readonly ConflictChoice[];
}

export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** A save that came too late: somebody else saved meanwhile. */
export interface Stale {
  readonly current: WorkingForm;
  /** What the other changed, in German; also what doesn't touch my changes. */
  readonly changes: readonly string[];
  /** Empty: both go together, and it was done at once. */
  readonly conflicts: readonly Conflict[];
}

/** A command that was refused: what is wrong, and the ways out. */
export interface Refused {
  readonly command: Command;
  readonly problems: readonly RawFinding[];
  readonly repairs: readonly Repair[];
}

/** What the designer's screens draw. The same object until something changes. */
export interface DesignerState {
  readonly working: WorkingForm;
  readonly history: History;
  /** history.form */
  readonly form: FormDefinition;
  readonly selected: NodeKey;
  readonly saving: Saving;
  /** ISO 8601; undefined: never yet. */
  readonly savedAt?: string | undefined;
  /** From the last check of the server; undefined: never checked. */
  readonly findings?: readonly Finding[] | undefined;
  /** The findings are of an earlier state of the form. */
  readonly findingsAreOld: boolean;
  readonly checking: boolean;
  readonly refused?: Refused | undefined;
  readonly stale?: Stale | undefined;
  /** What happened by itself and should be told once, in German (somebody else's changes came in, undone, …). */
  readonly notice?: string | undefined;
}

export interface DesignerStart {
  readonly working: WorkingForm;
  /** Kept by this browser before; its steps go on from where they were. */
  readonly local?: LocalCopy | undefined;
}

/** A form that is being written. */
export interface Designer {
  readonly getState: () => DesignerState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does it, or refuses it (state.refused); `continues` while somebody goes on typing in the same control: one step. */
  readonly run: (command: Command, options?: { readonly continues?: boolean }) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (node: NodeKey) => void;
  readonly dismissRefusal: () => void;
  readonly dismissNotice: () => void;
  readonly check: () => Promise<void>;
  /** Saves at once what isn't saved; resolves when it is or can't be. */
  readonly saveNow: () => Promise<void>;
  readonly resolve: (choices: ReadonlyMap<NodeKey, ConflictChoice>) => void;
  /** The server's form changed on purpose (published, restored, withdrawn). */
  readonly replaceWorking: (working: WorkingForm) => void;
  readonly start: () => void;
  readonly stop: () => void;
}

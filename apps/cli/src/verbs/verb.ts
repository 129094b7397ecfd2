import type { Problem } from '@formularwerk/form';

export type Language = 'de' | 'en';

export type Words = Readonly<Record<Language, string>>;

/** One option of a verb, as `node:util` parseArgs takes it, with what the help says of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for its value in the help: `A.json`. */
  readonly value?: string;
  readonly required?: boolean;
  readonly help: Words;
}

/** What was typed behind the verb. */
export interface Call {
  readonly positionals: readonly string[];
  /** The value of an option; undefined when it was not given. */
  readonly option: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly language: Language;
}

/** A problem, and the file that has it where several were given. */
export interface Finding extends Problem {
  readonly file?: string;
}

/** What a verb gives back. Its problems decide the exit code: one of severity error makes it 1. */
export interface Outcome {
  /** For stdout; objects are printed as JSON. */
  readonly output?: string | object;
  readonly problems?: readonly Finding[];
  /** With `--json`, instead of `output` and the list of problems. */
  readonly json?: object;
  /** Set where the outcome is another program's. */
  readonly exitCode?: number;
}

/** One verb of the command line. Throws a Refusal for wrong usage and for what the world refuses. */
export interface Verb {
  readonly name: string;
  /** What has to follow it: `FORM.json…`. */
  readonly operands: string;
  readonly count: { readonly min: number; readonly max: number };
  readonly summary: Words;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (call: Call) => Outcome | Promise<Outcome>;
}

/** Where a command writes to. */
export interface Terminal {
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
}

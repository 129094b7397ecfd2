import type { Field, FormDefinition } from './generated/definition.ts';

/** A form that came through the door: its definition with everything that can be computed once. */
export interface Form {
  readonly definition: FormDefinition;
}

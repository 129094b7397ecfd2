import { type FormDefinition, failure, type Problem, type Result } from '@formularwerk/form';
import type { Command, Patch } from '../command.ts';

/** What a command makes of a form, before `parseForm` has looked at it. Refuses only what it alone can know. */
export type Change<C> = (form: FormDefinition, command: C, context: Context) => Result<FormDefinition>;

export interface Context {
  /** It is one of several that are looked at together, so what is broken here may be whole again in the end. */
  readonly together: boolean;
}

/** The command of a type. */
export type Of<T extends Command['type']> = Extract<Command, { readonly type: T }>;

export const refused = (code: string, params: Problem['params'] = {}, path = ''): Result<never> =>
  failure({ path, code: `command.${code}`, params });

/** Values by property put in, each at its place; null takes one out. */
export function patched<T extends object>(value: T, set: Patch): T {
  const entries = Object.entries(set);
  if (entries.every(([key, to]) => (value as Patch)[key] === (to ?? undefined))) return value;
  const changed: Record<string, unknown> = { ...(value as Patch) };
  for (const [key, to] of entries) {
    if (to === null) delete changed[key];
    else if (to !== undefined) changed[key] = to;
  }
  return changed as unknown as T;
}

/** Refuses to set properties that have commands of their own: ids, and what is inside. */
export function ownCommand(set: Patch, properties: readonly string[]): Result<never> | undefined {
  const property = properties.find((one) => Object.hasOwn(set, one));
  return property === undefined ? undefined : refused('ownCommand', { property });
}

/** Where something goes among others: behind the one of this id, first without an id, last where that one is gone. */
export function indexAfter(all: readonly { readonly id: string }[], after: string | undefined): number {
  if (after === undefined) return 0;
  const index = all.findIndex((one) => one.id === after);
  return index < 0 ? all.length : index + 1;
}

/** The same with one of them moved behind another; itself when it already stands there. */
export function movedAfter<T extends { readonly id: string }>(
  all: readonly T[],
  index: number,
  after: string | undefined,
): readonly T[] {
  const moved = all[index];
  if (moved === undefined || moved.id === after) return all;
  const others = all.toSpliced(index, 1);
  const to = indexAfter(others, after);
  return to === index ? all : others.toSpliced(to, 0, moved);
}

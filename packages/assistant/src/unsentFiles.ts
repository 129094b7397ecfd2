import { fieldAt } from './fieldsAt.ts';
import type { Session } from './session.ts';

/** A file that was on its way when its page was left: bytes cannot be kept, so it has to be chosen again. */
export interface UnsentFile {
  readonly path: string;
  readonly name: string;
  /** It was this very window: what has come of it already need not be sent again. */
  readonly goesOn?: true;
}

/** What would have to be chosen again if the page were left now. */
export const filesToChooseAgain = ({ uploads, unsent = [] }: Session): readonly UnsentFile[] => [
  ...unsent,
  ...Object.entries(uploads).flatMap(([path, all]) =>
    all.filter(({ state }) => state !== 'joining').map(({ name }) => ({ path, name })),
  ),
];

/** The files of a question that could not be sent yet. */
export const unsentAt = ({ unsent = [] }: Session, path: string): readonly UnsentFile[] =>
  unsent.filter((one) => one.path === path);

/** Tells of files that an earlier page left behind, where their questions are still asked. */
export function withUnsent(session: Session, left: readonly UnsentFile[]): Session {
  const asked = left.filter(
    ({ path, name }, index) =>
      fieldAt(session.walk, path) !== undefined &&
      left.findIndex((one) => one.path === path && one.name === name) === index,
  );
  return asked.length === 0 ? session : { ...session, unsent: [...(session.unsent ?? []), ...asked] };
}

/** Nobody waits for these any more: chosen again, or let go. Without a name all of the question. */
export function withoutUnsent(session: Session, path: string, names?: readonly string[]): Session {
  const { unsent, ...rest } = session;
  if (!unsent) return session;
  const left = unsent.filter((one) => one.path !== path || (names && !names.includes(one.name)));
  if (left.length === unsent.length) return session;
  return left.length === 0 ? rest : { ...rest, unsent: left };
}

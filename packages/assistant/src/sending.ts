import {
  asFileField,
  chosenFault,
  type FileAnswer,
  filesIn,
  maxFilesOf,
  type Problem,
} from '@formularwerk/form';
import { fieldAt } from './fieldsAt.ts';
import type { UploadResult } from './ports.ts';
import type { Session } from './session.ts';
import { withoutUnsent } from './unsentFiles.ts';
import { withFile } from './uploadedFiles.ts';
import { walkFiling } from './walkFiling.ts';

/** A file on its way. */
export interface Sending {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Bytes that have come. */
  readonly sent: number;
  /** `cut`: the line was lost; it goes on where it was when somebody says so. `joining`: pictures become a document. */
  readonly state: 'sending' | 'checking' | 'cut' | 'joining';
}

/** A file that somebody chose, under the id by which its upload is spoken of. */
export interface ChosenFile {
  readonly id: string;
  readonly file: File;
}

/** Which of the chosen files are sent; the others are refused at once, each with its reason. */
export function beginUploads(
  session: Session,
  path: string,
  chosen: readonly ChosenFile[],
): { readonly session: Session; readonly begun: readonly ChosenFile[] } {
  const view = fieldAt(session.walk, path);
  const field = view && asFileField(view.definition);
  const begun: ChosenFile[] = [];
  const problems: Problem[] = [];
  const max = field ? maxFilesOf(field) : 1;
  const taken = filesIn(view?.answer).length + sendingAt(session, path).length;
  for (const one of chosen) {
    const { name } = one.file;
    const fault = field && chosenFault(field, one.file);
    if (fault) problems.push({ path, code: fault.code, params: { ...fault.params, file: name } });
    else if (max > 1 && taken + begun.length >= max)
      problems.push({ path, code: 'file.more', params: { max, file: name } });
    else begun.push(one);
  }
  const sending = begun.map(
    ({ id, file: { name, size } }): Sending => ({ id, name, size, sent: 0, state: 'sending' }),
  );
  const told = withoutUnsent(session, path, max > 1 ? chosen.map(({ file }) => file.name) : undefined);
  return {
    begun,
    session: {
      ...withSending(told, path, [...sendingAt(session, path), ...sending]),
      refused: [...withoutPath(session.refused, path), ...problems],
    },
  };
}

/** How far a file has come, or that its line was cut. Whoever waited for it is told what to do. */
export function sendingChanged(
  session: Session,
  path: string,
  id: string,
  change: Partial<Pick<Sending, 'sent' | 'state'>>,
): Session {
  const all = sendingAt(session, path).map((one) => (one.id === id ? { ...one, ...change } : one));
  return withSending(session, path, all);
}

/** Pictures are put together: told like a file on its way. */
export const beginJoin = (session: Session, path: string, id: string): Session =>
  withSending(session, path, [
    ...sendingAt(session, path),
    { id, name: '', size: 0, sent: 0, state: 'joining' },
  ]);

/** Nobody waits for it any more. */
export const sendingEnded = (session: Session, path: string, id: string): Session =>
  withSending(
    session,
    path,
    sendingAt(session, path).filter((one) => one.id !== id),
  );

/** A file is stored: it goes to its question, if that is still there, in the place of those it was made of. */
export function fileStored(
  session: Session,
  path: string,
  id: string,
  { file, scan }: Pick<Extract<UploadResult, { outcome: 'stored' }>, 'file' | 'scan'>,
  joined: readonly string[] = [],
): Session {
  const view = fieldAt(session.walk, path);
  const entry = view && { [path]: withFile(view, file, joined) };
  const { waiting } = session;
  const filing = { ...session.filing, entries: { ...session.filing.entries, ...entry } };
  return {
    ...sendingEnded(session, path, id),
    filing,
    walk: walkFiling(session.form, filing, session.context, session.walk),
    urgent: true,
    problems: withoutPath(session.problems, path),
    arrived: { path, file },
    ...(scan && { held: { ...session.held, [file.id]: scan } }),
    // The waiting page was read before the file was there.
    ...(waiting && { waiting: { ...waiting, posted: { ...waiting.posted, ...entry } } }),
  };
}

/** A file was refused: told at once, and nobody goes on without having seen it. */
export function fileRefused(session: Session, id: string, problem: Problem): Session {
  const { waiting, ...rest } = session;
  return {
    ...sendingEnded(rest, problem.path, id),
    refused: [...session.refused, problem],
    ...(waiting && { screen: session.screen + 1, focus: 'problems' as const }),
  };
}

/** Whether something is on its way that will arrive, or be told of, by itself. */
export const isSending = ({ uploads }: Session): boolean =>
  Object.values(uploads).some((all) => all.some(({ state }) => state !== 'cut'));

/** What keeps somebody from going on: files whose line was cut. */
export const cutFiles = ({ uploads }: Session): Problem[] =>
  Object.entries(uploads).flatMap(([path, all]) =>
    all
      .filter(({ state }) => state === 'cut')
      .map(({ name }) => ({ path, code: 'file.notSent', params: { file: name } })),
  );

/** The files of a question that are on their way. */
export const sendingAt = ({ uploads }: Session, path: string): readonly Sending[] => uploads[path] ?? [];

const withoutPath = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.filter((problem) => problem.path !== path);

function withSending(session: Session, path: string, all: readonly Sending[]): Session {
  const { [path]: _before, ...others } = session.uploads;
  return { ...session, uploads: all.length === 0 ? others : { ...others, [path]: all } };
}

/** The file that came last, for the sentence that says so. */
export interface Arrived {
  readonly path: string;
  readonly file: FileAnswer;
}

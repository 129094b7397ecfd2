import type { Entries, Entry } from '@formularwerk/form';
import type { Filing } from './filing.ts';
import { samePlace } from './placePath.ts';
import { resumePlace } from './resumePlace.ts';
import type { Session } from './session.ts';
import { filesToChooseAgain, type UnsentFile, withUnsent } from './unsentFiles.ts';
import { walkFiling } from './walkFiling.ts';

/** What of a filing isn't known to be stored, kept on the applicant's device until it is. Plain JSON. */
export interface LocalCopy {
  readonly filing: Filing;
  /** The revision that it was made from. */
  readonly revision: string;
  /** Files that were on their way; absent when there are none. */
  readonly unsent?: readonly UnsentFile[];
  /** The filing itself was stored by then, and is left out. */
  readonly isStored?: true;
}

/** Where copies are kept. */
export interface LocalCopies {
  /** What an earlier page of this draft left behind; from now on it is this page's own. */
  readonly adopt: () => Promise<LocalCopy | undefined>;
  /** Keeps a copy in the place of the one before; undefined: nothing is left to keep. */
  readonly keep: (copy: LocalCopy | undefined) => void;
}

/** What has to be kept now; undefined when everything is stored. */
export function localCopyOf(session: Session): LocalCopy | undefined {
  const { filing, stored, revision, receipt } = session;
  const unsent = filesToChooseAgain(session);
  const isStored = filing === stored;
  if (receipt || (isStored && unsent.length === 0)) return undefined;
  const files = unsent.length > 0 && { unsent };
  if (isStored) return { filing: { ...filing, entries: {}, saved: [] }, revision, ...files, isStored };
  return { filing, revision, ...files };
}

/**
 * Goes on with a copy that an earlier page left behind. What was typed on this page since it was drawn counts more;
 * where nothing of the copy is missing, nothing happens. Files that were on their way are told of. It is saved at once, over the revision that it was made from:
 * what somebody else stored meanwhile comes up as a conflict.
 */
export function restoreCopy(session: Session, copy: LocalCopy): Session {
  return withUnsent(restoreFiling(session, copy), copy.unsent ?? []);
}

function restoreFiling(session: Session, copy: LocalCopy): Session {
  const { form, context, filing: shown, stored } = session;
  if (copy.isStored || sameEntries(copy.filing.entries, shown.entries)) return session;
  const entries = { ...copy.filing.entries, ...changedEntries(stored.entries, shown.entries) };
  const filing = { ...copy.filing, entries, place: shown.place };
  const walk = walkFiling(form, filing, context);
  // Somebody was sent here because the server didn't know yet what the copy knows.
  const wasSentHere = samePlace(resumePlace(session.walk, copy.filing.place), shown.place);
  const place = resumePlace(walk, wasSentHere ? copy.filing.place : shown.place);
  return {
    ...session,
    filing: { ...filing, place },
    walk,
    revision: copy.revision,
    urgent: true,
    notice: { kind: 'restored' },
    redrawn: session.redrawn + 1,
  };
}

/** Whether two sets of entries say the same; an empty one says nothing. */
export const sameEntries = (one: Entries, other: Entries): boolean =>
  Object.keys(changedEntries(one, other)).length === 0 &&
  Object.keys(changedEntries(other, one)).length === 0;

const changedEntries = (before: Entries, now: Entries): Entries =>
  Object.fromEntries(Object.entries(now).filter(([path, entry]) => says(before[path]) !== says(entry)));

const says = (entry: Entry | undefined): string =>
  JSON.stringify(entry === undefined || entry.length === 0 ? '' : entry);

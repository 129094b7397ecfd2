import type { Entry, Form, Problem, Walk, WalkContext } from '@formularwerk/form';
import type { Filing } from './filing.ts';
import type { Place } from './place.ts';
import type { Draft, FileScan, Receipt } from './ports.ts';
import { blamedAt, hasNewQuestions } from './problemsAt.ts';
import { resumePlace } from './resumePlace.ts';
import type { Changed } from './reviewedValues.ts';
import { isAllDone } from './savePage.ts';
import type { Arrived, Sending } from './sending.ts';
import type { Turn } from './takeAction.ts';
import type { UnsentFile } from './unsentFiles.ts';
import { walkFiling } from './walkFiling.ts';

/** What is told once, on top of the page. */
export type Notice =
  /** Questions became visible on the page that were not there when it was saved. */
  | { readonly kind: 'newQuestions' }
  /** Without scripts: somebody saved in between; what was typed here stands on the page and isn't stored yet. */
  | { readonly kind: 'conflict'; readonly savedAt: string }
  /** What was typed and not stored, on a page that is no more, is back. */
  | { readonly kind: 'restored' }
  /** A computed value came out differently: both are shown on the review. */
  | ({ readonly kind: 'changed' } & Changed)
  /** The submit didn't work, nothing is lost. */
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Why a submit failed: the world, a key used before with other answers, a version withdrawn, or a draft that is no more. */
export type Failure = 'world' | 'keyReused' | 'withdrawn' | 'gone';

/** Everything the assistant knows of one person at one form. Plain data; the functions of `sessionSteps` change it. */
export interface Session {
  readonly form: Form;
  readonly version: string;
  readonly context: WalkContext;
  /** Idempotency key of the submit. */
  readonly key: string;
  readonly filing: Filing;
  readonly walk: Walk;
  /** What is stored, as far as we know: the very filing when nothing is left to save. */
  readonly stored: Filing;
  readonly revision: string;
  readonly savedAt?: string;
  /** What is stored elsewhere, while it is not ours. */
  readonly conflict?: Draft;
  /** Saves that failed in a row. */
  readonly attempts: number;
  /** A change that should be saved without waiting. */
  readonly urgent: boolean;
  /** Everything was done when one began to change something: one returns to the review. */
  readonly wasComplete: boolean;
  /** The errors that are told now; empty while somebody types for the first time. */
  readonly problems: readonly Problem[];
  /** Files refused, and what the server found at a submit. */
  readonly refused: readonly Problem[];
  /** The files on their way, by path. */
  readonly uploads: Readonly<Record<string, readonly Sending[]>>;
  /** Stored files that the virus scanner holds back, by id. */
  readonly held: Readonly<Record<string, FileScan>>;
  readonly arrived?: Arrived;
  /** Files that an earlier page left behind on their way; absent when there are none. */
  readonly unsent?: readonly UnsentFile[];
  /** A button pressed while files were on their way. */
  readonly waiting?: Turn;
  readonly notice?: Notice;
  readonly changed?: Changed;
  readonly receipt?: Receipt;
  readonly leave?: 'start' | 'later';
  /** Counts the screens shown anew, so that the focus can follow: to the heading, or to what is wrong. */
  readonly screen: number;
  readonly focus: 'none' | 'heading' | 'problems';
  /** Path of the question that was opened: it gets the focus before the heading. */
  readonly at?: string;
  /** Counts how often the page's controls have to be drawn anew from the filing. */
  readonly redrawn: number;
}

/** How a session begins. */
export interface SessionStart {
  readonly form: Form;
  readonly version: string;
  readonly context: WalkContext;
  readonly key: string;
  readonly filing: Filing;
  readonly place: Place;
  readonly revision: string;
  readonly savedAt?: string;
  readonly showProblems: boolean;
  readonly refused?: readonly Problem[];
  readonly held?: Readonly<Record<string, FileScan>>;
  readonly notice?: Notice;
  /** A walk of the same form, made just before: what it found need not be found again. */
  readonly walked?: Walk;
}

/** Opens a filing at a place, or where it goes on when that cannot be reached. */
export function startSession(start: SessionStart): Session {
  const { showProblems, place, refused = [], held = {}, walked, ...kept } = start;
  const walk = walkFiling(start.form, start.filing, start.context, walked);
  const filing = { ...start.filing, place: resumePlace(walk, place) };
  const problems = showProblems ? blamedAt(walk, filing.place) : [];
  const isLonger = problems.length === 0 && hasNewQuestions(walk, filing);
  return {
    ...(isLonger && { notice: { kind: 'newQuestions' } }),
    ...kept,
    filing,
    walk,
    stored: filing,
    attempts: 0,
    urgent: false,
    wasComplete: isAllDone(walk),
    problems,
    refused,
    uploads: {},
    held,
    ...(start.notice?.kind === 'changed' && { changed: start.notice }),
    screen: 0,
    focus: showProblems || refused.length > 0 ? 'problems' : 'none',
    redrawn: 0,
  };
}

/** What was typed on a page, by path. */
export type Posted = Readonly<Record<string, Entry>>;

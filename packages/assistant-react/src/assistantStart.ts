import type {
  Draft,
  Filing,
  Kommune,
  Notice,
  Place,
  PublishedForm,
  SessionStart,
} from '@formularwerk/assistant';
import { compileForm, type Problem, type Walk, type WalkContext } from '@formularwerk/form';

/** All that is needed to draw the assistant at a place; plain JSON, so that server and browser draw the same. */
export interface AssistantStart {
  readonly kommune: Kommune;
  readonly published: PublishedForm;
  readonly context: WalkContext;
  readonly filing: Filing;
  readonly place: Place;
  readonly draft: Pick<Draft, 'id' | 'revision' | 'expiresAt' | 'held'> & { readonly savedAt?: string };
  /** Address of the assistant without a slash at the end: `/espelkamp/sondernutzung/antrag`. */
  readonly base: string;
  /** Ids of the forms that the municipality has published, to link what comes next. */
  readonly services?: readonly string[];
  /** The errors of the page are told. */
  readonly showProblems: boolean;
  /** Idempotency key of the submit. */
  readonly key: string;
  /** What is wrong beyond the walk: files that were refused, what the server found at a submit. */
  readonly refused?: readonly Problem[];
  readonly notice?: Notice;
}

/** The session that an assistant starts with; who has walked the filing already hands the walk over. */
export function sessionStart(start: AssistantStart, walked?: Walk): SessionStart {
  const { published, context, filing, place, draft, showProblems, key, refused, notice } = start;
  return {
    form: walked?.form ?? compileForm(published.definition),
    version: published.version,
    context,
    filing,
    place,
    key,
    showProblems,
    revision: draft.revision,
    ...(draft.savedAt !== undefined && { savedAt: draft.savedAt }),
    ...(refused && { refused }),
    ...(draft.held && { held: draft.held }),
    ...(notice && { notice }),
    ...(walked && { walked }),
  };
}

import { placeToPath, resumePlace, samePlace } from '@formularwerk/assistant';
import { seeOther } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { assistantPage } from './assistantPage.tsx';
import { draftGone } from './draftGone.tsx';
import { movePath } from './moveDraft.tsx';
import { openFiling } from './openFiling.ts';
import { assistantPath } from './startDraft.ts';

/**
 * A page of the assistant; one that can't be reached (any more) leads to where there is something to do. Where the
 * version was withdrawn, the applicant first sees what the new one changes.
 */
export const showAssistant: Handler = async (visit) => {
  const open = await openFiling(visit);
  if (open === 'gone' || open === undefined) return open && draftGone(visit);
  if (open.draft.replacedBy !== undefined) return seeOther(movePath(visit));
  const { walk, filing } = open;
  const reachable = resumePlace(walk, filing.place);
  if (!samePlace(reachable, filing.place)) return seeOther(assistantPath(visit, placeToPath(reachable)));
  return assistantPage(visit, { ...open, showProblems: false });
};

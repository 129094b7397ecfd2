import { page, seeOther } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { ResumePage } from '../pages/ResumePage.tsx';
import { draftGone } from './draftGone.tsx';
import { keepKey, loadForm, type OpenDraft, openDraft, openDraftByToken } from './openDraft.ts';
import { assistantPath, returnPath } from './startDraft.ts';

/** The address holds the key: it must not travel on to anybody. */
const secret = { 'referrer-policy': 'no-referrer' };

/** A resume link: takes its key into this browser and goes on where the draft stands. */
export const showResume: Handler = async (visit) => {
  const [linked, present] = await Promise.all([
    openDraftByToken(visit, visit.params.token ?? ''),
    openDraft(visit),
  ]);
  if (linked === undefined) return draftGone(visit);
  if (present === undefined || present.draft.id === linked.draft.id) return takeOver(visit, linked);
  const published = await loadForm(visit, linked.draft);
  if (published === undefined) return undefined;
  const keep = assistantPath(visit, await returnPath(visit, present.draft));
  return page(
    <ResumePage visit={visit} published={published} former={resumeLink(visit, present.token)} keep={keep} />,
    {
      headers: { 'referrer-policy': 'strict-origin' },
    },
  );
};

/** The same, after somebody said that it may replace the draft which was here. */
export const openResume: Handler = async (visit) => {
  const linked = await openDraftByToken(visit, visit.params.token ?? '');
  return linked === undefined ? draftGone(visit) : takeOver(visit, linked);
};

const takeOver = async (visit: Visit, open: OpenDraft): Promise<Response> =>
  seeOther(assistantPath(visit, await returnPath(visit, open.draft)), {
    cookies: [keepKey(visit, open)],
    headers: secret,
  });

/** The whole address that opens a draft in any browser. */
export const resumeLink = (visit: Visit, token: string): string =>
  `${visit.publicUrl}/${visit.params.kommune}/${visit.params.form}/fortsetzen/${token}`;

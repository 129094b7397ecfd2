import { placeToPath } from '@formularwerk/assistant';
import { page } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { SavedPage } from '../pages/SavedPage.tsx';
import { draftGone } from './draftGone.tsx';
import { loadForm, openDraft } from './openDraft.ts';
import { resumeLink } from './resumeDraft.tsx';
import { assistantPath } from './startDraft.ts';

export const showSaved: Handler = async (visit) => {
  const open = await openDraft(visit);
  const published = open && (await loadForm(visit, open.draft));
  if (open === undefined || published === undefined) return draftGone(visit);
  return page(
    <SavedPage
      visit={visit}
      published={published}
      draft={open.draft}
      link={resumeLink(visit, open.token)}
      resume={assistantPath(visit, placeToPath(open.draft.filing.place))}
    />,
  );
};

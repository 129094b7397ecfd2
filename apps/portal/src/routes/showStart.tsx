import { placeToPath } from '@formularwerk/assistant';
import { page, seeOther } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { StartPage } from '../pages/StartPage.tsx';
import { inFormLanguage } from '../texts/inFormLanguage.ts';
import { loadForm, openDraft } from './openDraft.ts';
import { assistantPath } from './startDraft.ts';

/** The start page. Of a form that is not offered any more there is none, but who has begun goes on. */
export const showStart: Handler = async (visit) => {
  const [published, open] = await Promise.all([loadForm(visit), openDraft(visit)]);
  if (published === undefined)
    return open && seeOther(assistantPath(visit, placeToPath(open.draft.filing.place)));
  const { language } = inFormLanguage(visit, published);
  const blankSize = visit.backend.blankFormSize(published, language);
  return page(<StartPage visit={visit} published={published} draft={open?.draft} blankSize={blankSize} />);
};

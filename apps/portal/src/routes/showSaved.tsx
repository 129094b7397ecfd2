import { placeToPath } from '@formularwerk/assistant';
import { readForm } from '../http/readForm.ts';
import { page, seeOther } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { savedPath } from '../pages/draftPaths.ts';
import { addressControl } from '../pages/ResumeMailForm.tsx';
import { SavedPage } from '../pages/SavedPage.tsx';
import { inFormLanguage } from '../texts/inFormLanguage.ts';
import { draftGone } from './draftGone.tsx';
import { keepKey, loadForm, openDraft } from './openDraft.ts';
import { resumeLink } from './resumeDraft.tsx';
import { assistantPath } from './startDraft.ts';

export const showSaved: Handler = (visit) => savedPage(visit, {});

/** Link and code are to go to an address. */
export const mailSaved: Handler = async (visit) => {
  const posted = await readForm(visit.request);
  const open = await openDraft(visit);
  if (open === undefined) return draftGone(visit);
  const typed = posted.get(addressControl);
  const to = typeof typed === 'string' ? typed.trim() : '';
  const published = await loadForm(visit, open.draft);
  const { language, texts } = published ? inFormLanguage(visit, published) : visit;
  const { place, backend, params } = visit;
  const result = await backend.mailResume(params.kommune ?? '', open.token, { to, language, place });
  const wrong = (sentence: string, status: number) =>
    savedPage(visit, { typed: to, problems: [{ field: addressControl, sentence }], status });
  switch (result) {
    case 'sending':
      return seeOther(savedPath(visit));
    case 'wrongAddress':
      return wrong(texts.saved.mail.wrong, 422);
    case 'tooMany':
      return wrong(texts.saved.mail.tooMany, 429);
    case 'gone':
      return draftGone(visit);
  }
};

type Tried = Pick<Parameters<typeof SavedPage>[0], 'typed' | 'problems'> & { readonly status?: number };

const savedPage = async (visit: Visit, { status = 200, ...tried }: Tried): Promise<Response | undefined> => {
  const open = await openDraft(visit);
  const published = open && (await loadForm(visit, open.draft));
  if (open === undefined || published === undefined) return draftGone(visit);
  const resume = await visit.backend.resume(published.kommune.id, open.token);
  return page(
    <SavedPage
      visit={visit}
      published={published}
      draft={open.draft}
      link={resumeLink(visit, open.token)}
      resume={resume}
      continueAt={assistantPath(visit, placeToPath(open.draft.filing.place))}
      {...tried}
    />,
    {
      status,
      cookies: [keepKey(visit, open)],
    },
  );
};

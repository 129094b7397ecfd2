import { placeToPath, readPost, type Step, takeAction } from '@formularwerk/assistant';
import { fieldId } from '@formularwerk/assistant-react';
import type { Problem } from '@formularwerk/form';
import { languageCookie, setCookie } from '../http/cookies.ts';
import { readForm } from '../http/readForm.ts';
import { seeOther } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { readLanguageAction } from '../language.ts';
import { assistantPage } from './assistantPage.tsx';
import { conflict } from './conflict.tsx';
import { draftBecame, draftGone } from './draftGone.tsx';
import { type OpenFiling, openFiling } from './openFiling.ts';
import { readTableFiles } from './readTableFiles.ts';
import { reopenDraft } from './reopenDraft.tsx';
import { repeatSubmit } from './repeatSubmit.ts';
import { readReviewed } from './reviewed.ts';
import { assistantPath } from './startDraft.ts';
import { joinFiles, keptFiles, storeFiles } from './storeFiles.ts';
import { submitFiling } from './submitFiling.tsx';

/**
 * A page sent as a plain HTML form. What was typed is stored whatever is wrong with it; then one goes on (303), or the
 * page is shown again with what to put right.
 */
export const postAssistant: Handler = async (visit) => takePost(visit, await readForm(visit.request));

const takePost = async (visit: Visit, data: FormData): Promise<Response | undefined> => {
  const open = await openFiling(visit);
  if (open === undefined) return undefined;
  const refused = await readTableFiles(data);
  if (open === 'gone')
    return (
      (await repeatSubmit(visit, data)) ??
      (await draftBecame(visit)) ??
      reopenDraft(visit, data, (again) => takePost(again, data))
    );

  const post = readPost(open.walk, open.filing.place, data);
  const stored =
    post.action.kind === 'joinFiles'
      ? await joinFiles(visit, open, post.action.path)
      : await storeFiles(visit, open, post.files);
  const files = { ...keptFiles(open, data), ...stored.entries };
  const posted = { ...post.posted, ...files };
  const language = readLanguageAction(data.get('_action'));
  const action = language === undefined ? post.action : ({ kind: 'save' } as const);
  const turn = { action, posted, itemId: visit.backend.createItemId(), walked: open.walk };
  const step = takeAction(open.form, open.filing, turn, open.context);

  const revision = post.revision ?? open.draft.revision;
  const stale = revision !== open.draft.revision;
  if (step.submit && !stale) {
    return submitFiling(visit, open, step, {
      key: post.key ?? visit.backend.createKey(),
      reviewed: readReviewed(data),
    });
  }
  const saved = await visit.backend.saveDraft(open.published.kommune.id, open.token, step.filing, revision);
  if (saved.outcome === 'gone') return draftGone(visit);
  if (saved.outcome === 'conflict') return conflict(visit, open, saved.current, posted, { data, files });
  if (language !== undefined) {
    return seeOther(visit.url.pathname, { cookies: [setCookie(languageCookie, language)] });
  }
  const draft = { ...open.draft, revision: saved.revision, savedAt: saved.savedAt };
  return afterStep(visit, { ...open, draft }, step, [...stored.problems, ...refused]);
};

const afterStep = async (
  visit: Visit,
  open: OpenFiling,
  step: Step,
  problems: readonly Problem[],
): Promise<Response> => {
  const { form = '', kommune = '' } = visit.params;
  if (step.stay || problems.length > 0) {
    const filing = { ...step.filing, place: open.filing.place };
    return assistantPage(visit, {
      ...open,
      filing,
      walk: step.walk,
      showProblems: step.showProblems,
      problems,
    });
  }
  if (step.leave === 'later') return seeOther(`/${kommune}/${form}/gespeichert`);
  if (step.leave === 'start') return seeOther(`/${kommune}/${form}`);
  const anchor = step.at === undefined ? '' : `#${fieldId(step.at)}`;
  return seeOther(`${assistantPath(visit, placeToPath(step.next))}${anchor}`);
};

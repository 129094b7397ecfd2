import { type Draft, firstOpen, placeToPath, walkFiling } from '@formularwerk/assistant';
import { compiled } from '../compiled.ts';
import { languageCookie, setCookie } from '../http/cookies.ts';
import { readForm } from '../http/readForm.ts';
import { page, seeOther } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { readLanguageAction } from '../language.ts';
import { MovePage } from '../pages/MovePage.tsx';
import { textsIn } from '../texts/texts.ts';
import { draftGone } from './draftGone.tsx';
import { loadForm, openDraft } from './openDraft.ts';
import { contextOf } from './openFiling.ts';
import { assistantPath } from './startDraft.ts';

/** Where an applicant sees what becomes of a draft whose version was withdrawn. */
export const movePath = ({ params }: Visit): string => `/${params.kommune}/${params.form}/umstellung`;

/** What the new version changes, to be confirmed one by one. A draft that stays on its version goes on where it stands. */
export const showMove: Handler = (visit) => show(visit, { confirmed: [], status: 200 });

/** Confirmed: the draft moves, and goes on where something is left to do. */
export const confirmMove: Handler = async (visit) => {
  const open = await openDraft(visit);
  if (open === undefined) return draftGone(visit);
  const posted = await readForm(visit.request);
  const text = (name: string): string => String(posted.get(name) ?? '');
  const confirmed = posted.getAll('bestaetigt').map(String);
  const language = readLanguageAction(posted.get('_action'));
  if (language !== undefined) {
    const spoken = { ...visit, language, texts: textsIn(language) };
    return show(spoken, { confirmed, status: 200, cookies: [setCookie(languageCookie, language)] });
  }
  const result = await visit.backend.moveDraft(visit.params.kommune ?? '', open.token, {
    version: text('_version'),
    revision: text('_revision'),
    confirmed,
  });
  switch (result.outcome) {
    case 'moved':
      return goOn(visit, result.draft);
    case 'unconfirmed':
      return show(visit, { confirmed, status: 422 });
    case 'outdated':
      return show(visit, { confirmed: [], status: 409 });
    case 'gone':
      return draftGone(visit);
  }
};

interface Shown {
  readonly confirmed: readonly string[];
  /** 422: not all was confirmed; 409: draft or form changed since. */
  readonly status: 200 | 409 | 422;
  readonly cookies?: readonly string[];
}

async function show(visit: Visit, { confirmed, status, cookies = [] }: Shown): Promise<Response | undefined> {
  const { kommune = '', form = '' } = visit.params;
  const open = await openDraft(visit);
  if (open === undefined) return draftGone(visit);
  const move = await visit.backend.draftMove(kommune, open.token, visit.language);
  if (move === undefined) return seeOther(assistantPath(visit, placeToPath(open.draft.filing.place)));
  const published = await visit.backend.form(kommune, form, move.version);
  if (published === undefined) return draftGone(visit);
  return page(
    <MovePage visit={visit} published={published} move={move} confirmed={confirmed} state={status} />,
    { status, cookies },
  );
}

async function goOn(visit: Visit, draft: Draft): Promise<Response | undefined> {
  const published = await loadForm(visit, draft);
  if (published === undefined) return undefined;
  const walk = walkFiling(compiled(published), draft.filing, contextOf(visit, published));
  return seeOther(assistantPath(visit, placeToPath(firstOpen(walk))));
}

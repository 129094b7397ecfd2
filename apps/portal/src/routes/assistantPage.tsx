import { type Notice, reviewedValues } from '@formularwerk/assistant';
import type { AssistantStart } from '@formularwerk/assistant-react';
import type { Problem } from '@formularwerk/form';
import { page } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';
import { AssistantPage } from '../pages/AssistantPage.tsx';
import { keepKey } from './openDraft.ts';
import type { OpenFiling } from './openFiling.ts';
import { type ShownDraft, shownDraftControl } from './repeatSubmit.ts';
import { reviewedControl } from './reviewed.ts';

export interface Shown extends OpenFiling {
  readonly showProblems: boolean;
  /** What is wrong beyond the walk: files that were refused, what the server found at a submit. */
  readonly problems?: readonly Problem[];
  readonly notice?: Notice;
  /** Idempotency key of the submit; a new one unless it was tried already. */
  readonly key?: string;
}

/** The assistant's screen at `filing.place`. Errors are told with 422, so that no history keeps them as a page. */
export const assistantPage = async (visit: Visit, shown: Shown): Promise<Response> => {
  const { published, services, draft, filing, walk, context, notice, showProblems, problems = [] } = shown;
  const { id, revision, savedAt, expiresAt, held } = draft;
  const start: AssistantStart = {
    kommune: published.kommune,
    published,
    context,
    filing,
    place: filing.place,
    draft: { id, revision, savedAt, expiresAt, ...(held && { held }) },
    base: `/${published.kommune.id}/${published.definition.id}/antrag`,
    ...(services && { services }),
    showProblems,
    key: shown.key ?? visit.backend.createKey(),
    ...(problems.length > 0 && { refused: problems }),
    ...(notice !== undefined && { notice }),
  };
  const hidden = filing.place.kind === 'review' ? reviewControls(shown) : {};
  const wrong = showProblems || problems.length > 0;
  return page(<AssistantPage visit={visit} start={start} walk={walk} hidden={hidden} />, {
    status: wrong ? 422 : 200,
    cookies: [keepKey(visit, shown)],
  });
};

/** What the review page has to bring back when it is sent without a script. */
const reviewControls = ({ walk, notice, filing, published }: Shown): Readonly<Record<string, string>> => {
  const draft: ShownDraft = { version: published.version, filing };
  return {
    [reviewedControl]: JSON.stringify(reviewedValues(walk, notice?.kind === 'changed' ? notice : undefined)),
    [shownDraftControl]: JSON.stringify(draft),
  };
};

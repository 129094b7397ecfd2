import { type Step, submitOf } from '@formularwerk/assistant';
import type { Json } from '@formularwerk/form';
import { seeOther } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';
import { assistantPage } from './assistantPage.tsx';
import { draftGone } from './draftGone.tsx';
import { movePath } from './moveDraft.tsx';
import type { OpenFiling } from './openFiling.ts';
import { toReceipt } from './toReceipt.ts';

export interface Sent {
  readonly key: string;
  /** Computed values as the review page showed them. */
  readonly reviewed?: Readonly<Record<string, Json>> | undefined;
}

/** Submits what was reviewed; the key makes sure that it happens once, however often the button is pressed. */
export const submitFiling = async (
  visit: Visit,
  open: OpenFiling,
  step: Step,
  sent: Sent,
): Promise<Response | undefined> => {
  const { kommune = '', form = '' } = visit.params;
  const submit = submitOf(step.walk, open.published.version, sent.key);
  const reviewed = sent.reviewed ?? submit.reviewed;
  const result = await visit.backend.submit(kommune, form, { ...submit, reviewed }, open.token);
  const again = { ...open, filing: step.filing, walk: step.walk, key: sent.key };
  switch (result.outcome) {
    case 'received':
      return toReceipt(visit, result.receipt);
    case 'problems':
      return assistantPage(visit, { ...again, showProblems: true, problems: result.problems });
    case 'changed':
      return assistantPage(visit, { ...again, showProblems: false, notice: { kind: 'changed', ...result } });
    case 'keyReused':
      return assistantPage(visit, {
        ...again,
        showProblems: false,
        notice: { kind: 'failed', failure: 'keyReused' },
      });
    case 'withdrawn':
      await visit.backend.saveDraft(kommune, open.token, step.filing, open.draft.revision);
      return seeOther(movePath(visit));
    case 'gone':
      return draftGone(visit);
  }
};

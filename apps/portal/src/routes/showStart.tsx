import { page } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { StartPage } from '../pages/StartPage.tsx';
import { loadForm, openDraft } from './openDraft.ts';

export const showStart: Handler = async (visit) => {
  const [published, open] = await Promise.all([loadForm(visit), openDraft(visit)]);
  return published && page(<StartPage visit={visit} published={published} draft={open?.draft} />);
};

import { type PublishedForm, REPORT_REASONS } from '@formularwerk/assistant';
import { OVERVIEW, REVIEW } from '@formularwerk/form';
import { readForm } from '../http/readForm.ts';
import { page } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { ReportPage } from '../pages/ReportPage.tsx';
import { loadForm, openDraft } from './openDraft.ts';

const LONGEST = 1000;

/** Asks what is wrong with the page that the address names. */
export const showReport: Handler = async (visit) => {
  const published = await formOf(visit);
  if (published === undefined) return undefined;
  const about = pageNamed(published, visit.url.searchParams.get('seite') ?? '');
  return page(<ReportPage visit={visit} published={published} about={about} state="asked" />);
};

/** Keeps what was said. What is missing is asked again, with what was written. */
export const sendReport: Handler = async (visit) => {
  const published = await formOf(visit);
  if (published === undefined) return undefined;
  const posted = await readForm(visit.request);
  const about = pageNamed(published, textOf(posted, 'page'));
  const words = textOf(posted, 'words').trim();
  const reason = REPORT_REASONS.find((one) => one === textOf(posted, 'reason'));
  const show = (state: 'asked' | 'sent' | 'busy' | 'noReason' | 'tooLong', status: number) =>
    page(
      <ReportPage
        visit={visit}
        published={published}
        about={about}
        state={state}
        {...(reason && { reason })}
        words={words}
      />,
      { status },
    );
  if (reason === undefined) return show('noReason', 422);
  if (words.length > LONGEST) return show('tooLong', 422);
  const report = {
    form: published.definition.id,
    version: Number(published.version),
    page: about,
    reason,
    words,
  };
  const kept = await visit.backend.reportPage(published.kommune.id, report);
  if (kept === undefined) return undefined;
  return kept === 'stored' ? show('sent', 200) : show('busy', 429);
};

/** The version that somebody has before them. */
const formOf = async (visit: Visit): Promise<PublishedForm | undefined> =>
  loadForm(visit, (await openDraft(visit))?.draft);

/** Only what the form has: an address can say anything. */
function pageNamed({ definition }: PublishedForm, named: string): string {
  const [id = '', itemPage] = named.split('/');
  const pages = definition.sections.flatMap((section) => section.pages);
  const known = [OVERVIEW, REVIEW].includes(id) || pages.some((own) => own.id === id);
  if (!known) return '';
  return itemPage !== undefined && /^[a-z][a-zA-Z0-9]{0,62}$/.test(itemPage) ? `${id}/${itemPage}` : id;
}

const textOf = (posted: FormData, name: string): string => {
  const value = posted.get(name);
  return typeof value === 'string' ? value : '';
};

import type { PortalBackend, SubmissionState } from '@formularwerk/assistant';
import { type Walk, walkAnswers } from '@formularwerk/form';
import { compiled } from '../compiled.ts';
import type { Visit } from '../http/visit.ts';
import { readSubmitted, type Submitted } from '../submitted/readSubmitted.ts';
import { isoDay } from '../texts/formatDates.ts';
import { contextOf } from './openFiling.ts';

type Access = Parameters<PortalBackend['document']>[3];

/**
 * The answers out of the document that has them as data, walked with the version and the day they were given in;
 * undefined until it is built. The office gets the data in any case.
 */
export const openSubmitted = async (
  visit: Visit,
  submission: SubmissionState,
  access: Access,
): Promise<(Submitted & { readonly walk: Walk }) | undefined> => {
  const { kommune = '', id = '' } = visit.params;
  if (!('session' in access || submission.documents.includes('json'))) return undefined;
  const document = await visit.backend.document(kommune, id, 'json', access);
  if (document === undefined || document === 'building') return undefined;
  const submitted = readSubmitted(document.bytes);
  const published = await visit.backend.form(kommune, submission.form, submitted.version);
  if (published === undefined) return undefined;
  const form = compiled(published);
  const context = { ...contextOf(visit, published), today: isoDay(submission.receivedAt) };
  return { ...submitted, walk: walkAnswers(form, submitted.answers, context).walk };
};

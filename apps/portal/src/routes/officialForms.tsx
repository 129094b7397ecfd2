import type { SentOfficialForm } from '@formularwerk/assistant';
import { readForm } from '../http/readForm.ts';
import { page } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { OfficialFormsPage, sentenceIn } from '../pages/OfficialFormsPage.tsx';
import { staffSession, toLogin } from './staffSession.ts';

/** The official PDF forms that the municipality's forms fill in; for its administrators only, others find no such page. */
export const showOfficialForms: Handler = (visit) => answer(visit);

/** Takes a file over. One that could not be filled in is refused with the reason, and the one before stays. */
export const sendOfficialForm: Handler = async (visit) => {
  const data = await readForm(visit.request);
  const [form, file, given] = ['formular', 'vordruck', 'datei'].map((name) => data.get(name));
  if (typeof form !== 'string' || typeof file !== 'string') return undefined;
  const bytes = given instanceof File ? new Uint8Array(await given.arrayBuffer()) : new Uint8Array();
  return answer(visit, { form, file, bytes });
};

/** A form that is sent without a file brings an empty one along: nothing is sent on then. */
const answer = async (visit: Visit, sent?: SentOfficialForm): Promise<Response | undefined> => {
  const signed = await staffSession(visit);
  if (signed === undefined) return toLogin(visit);
  const { user, session } = signed;
  const isEmpty = sent?.bytes.length === 0;
  const seen = await visit.backend.staff.officialForms(user.kommune.id, session, isEmpty ? undefined : sent);
  if (seen === undefined) return undefined;
  const refused = isEmpty
    ? visit.texts.officialForms.choose
    : seen.refused && sentenceIn(visit, seen.refused);
  const told = sent && { form: sent.form, file: sent.file, ...(refused !== undefined && { refused }) };
  return page(<OfficialFormsPage visit={visit} user={user} forms={seen.forms} {...(told && { told })} />, {
    status: refused === undefined ? 200 : 422,
  });
};

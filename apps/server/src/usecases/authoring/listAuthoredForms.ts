import { inTenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import { type AuthoredForm, selectAuthoredForms } from '../../store/authoredForms.ts';
import type { Author } from './readAuthor.ts';

/** All forms of the author's municipality. */
export const listAuthoredForms = ({ db }: Services, { kommune }: Author): Promise<AuthoredForm[]> =>
  inTenant(db, kommune, selectAuthoredForms);

import type { StaffUser } from '@formularwerk/assistant';
import { inTenant } from '../../database/tenant.ts';
import { type Library, readLibrary } from '../../library.ts';
import type { Services } from '../../services.ts';
import { selectOffices } from '../../store/kommunen.ts';
import type { Author } from './readAuthor.ts';

export interface AuthoringContext extends Library {
  readonly user: StaffUser;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
}

/** What an author works with: who they are, which offices can receive a form, blocks and templates. */
export const readAuthoringContext = async (
  { db }: Services,
  { kommune, user }: Author,
  formsDir: string | undefined,
): Promise<AuthoringContext> => ({
  user,
  offices: await inTenant(db, kommune, selectOffices),
  ...(await readLibrary(formsDir)),
});

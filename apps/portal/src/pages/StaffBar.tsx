import type { StaffUser } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { PostButton } from '../layout/PostButton.tsx';

/** Who is signed in, and the way out. */
export const StaffBar = ({ visit, user }: { readonly visit: Visit; readonly user: StaffUser }) => (
  <div className="portal-staff">
    <p className="kern-body">{visit.texts.inbox.signedIn(user.name)}</p>
    {user.roles.includes('administration') && (
      <a className="kern-link" href={`/verwaltung/${user.kommune.id}/einbetten`}>
        {visit.texts.inbox.embedding}
      </a>
    )}
    <PostButton
      action={`/verwaltung/${user.kommune.id}/abmelden`}
      name="logout"
      label={visit.texts.inbox.logout}
      variant="tertiary"
    />
  </div>
);

import type { StaffUser } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { PostButton } from '../layout/PostButton.tsx';
import { formatTime } from '../texts/formatDates.ts';

interface StaffBarProps {
  readonly visit: Visit;
  readonly user: StaffUser;
  /** The id of a form in which something may have been typed: staying sends it, and it comes back unsaved. */
  readonly form?: string;
}

/** The button of such a form. */
export const STAY = 'bleiben';

/** Who is signed in, until when, and the way out. Any page of the staff keeps a session alive: this one again, too. */
export const StaffBar = ({ visit, user, form }: StaffBarProps) => (
  <div className="portal-staff">
    <p className="kern-body">{visit.texts.inbox.signedIn(user.name)}</p>
    {user.session && (
      <p className="kern-body portal-staff__end">
        {visit.texts.inbox.endsAt(formatTime(user.session.endsAt, visit.language))}{' '}
        {form === undefined ? (
          <a className="kern-link" href={visit.url.pathname + visit.url.search}>
            {visit.texts.inbox.stay}
          </a>
        ) : (
          <button type="submit" form={form} name={STAY} value="1" className="kern-btn kern-btn--tertiary">
            <span className="kern-label">{visit.texts.inbox.stay}</span>
          </button>
        )}
      </p>
    )}
    {user.roles.includes('administration') && (
      <>
        <a className="kern-link" href={`/verwaltung/${user.kommune.id}/einbetten`}>
          {visit.texts.inbox.embedding}
        </a>
        <a className="kern-link" href={`/verwaltung/${user.kommune.id}/vordrucke`}>
          {visit.texts.inbox.officialForms}
        </a>
      </>
    )}
    <PostButton
      action={`/verwaltung/${user.kommune.id}/abmelden`}
      name="logout"
      label={visit.texts.inbox.logout}
      variant="tertiary"
    />
  </div>
);

import type { Draft, PublishedForm } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { PostButton } from '../layout/PostButton.tsx';
import { formatDay, formatMoment } from '../texts/formatDates.ts';

interface StartActionsProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  readonly draft?: Draft | undefined;
}

/** The one thing to do next: start, or go on with the draft that this browser has the key of. */
export const StartActions = ({ visit, published, draft }: StartActionsProps) => {
  const texts = visit.texts.start;
  const action = `/${published.kommune.id}/${published.definition.id}`;
  if (draft === undefined) {
    return (
      <section className="portal-action">
        <PostButton action={action} name="start" label={texts.now} />
        <p className="kern-body kern-body--small kern-body--muted">{texts.noAccount}</p>
        <p className="kern-body">
          <a className="kern-link" href={`/${published.kommune.id}/fortsetzen`}>
            {texts.continue}
          </a>
        </p>
      </section>
    );
  }
  return (
    <section className="portal-action portal-action--draft" aria-labelledby="entwurf">
      <h2 className="kern-heading-medium" id="entwurf">
        {texts.draft}
      </h2>
      <p className="kern-body">
        {texts.draftUntil(
          formatMoment(draft.savedAt, visit.language),
          formatDay(draft.expiresAt, visit.language),
        )}
      </p>
      <PostButton action={action} name="continue" label={texts.continue} />
      <p className="kern-body">
        <a className="kern-link" href={`${action}/gespeichert`}>
          {texts.ways}
        </a>
      </p>
      <details className="portal-details">
        <summary>{texts.again}</summary>
        <p className="kern-body">{texts.againWarning}</p>
        <PostButton action={action} name="restart" label={texts.againNow} variant="secondary" />
      </details>
      <p className="kern-body">
        <a className="kern-link" href={`${action}/entwurf-loeschen`}>
          {texts.delete}
        </a>
      </p>
    </section>
  );
};

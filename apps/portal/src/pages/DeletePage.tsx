import type { Draft, PublishedForm } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import { resolveText } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { formatDay, formatMoment } from '../texts/formatDates.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';
import { deletePath } from './draftPaths.ts';

interface DeletePageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  readonly draft: Draft;
  readonly continueAt: string;
}

/** Asks once more before a draft is gone for good. */
export const DeletePage = ({ visit: asked, published, draft, continueAt }: DeletePageProps) => {
  const visit = inFormLanguage(asked, published);
  const texts = visit.texts.delete;
  const title = resolveText(published.definition.title, visit.language);
  return (
    <Document
      visit={visit}
      kommune={published.kommune}
      title={[texts.title, title]}
      muster={published.muster}
    >
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body">{texts.sentence(title)}</p>
      <p className="kern-body">
        {visit.texts.start.draftUntil(
          formatMoment(draft.savedAt, visit.language),
          formatDay(draft.expiresAt, visit.language),
        )}
      </p>
      <form method="post" action={deletePath(visit)}>
        {/* Which one is meant: another window may have put another draft in its place. */}
        <input type="hidden" name="_draft" value={draft.id} />
        <div className="portal-buttons">
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{texts.now}</span>
          </button>
          <LinkButton look="secondary" href={continueAt}>
            {texts.keep}
          </LinkButton>
        </div>
      </form>
    </Document>
  );
};

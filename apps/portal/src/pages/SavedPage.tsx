import type { Draft, PublishedForm } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import { resolveText } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { CopyField } from '../layout/CopyField.tsx';
import { Document } from '../layout/Document.tsx';
import { formatDay } from '../texts/formatDates.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

interface SavedPageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  readonly draft: Draft;
  /** The whole address that opens the draft elsewhere. */
  readonly link: string;
  /** Where the draft goes on, in this browser. */
  readonly resume: string;
}

/** After „Speichern und später fortsetzen“: until when, and the two ways back. */
export const SavedPage = ({ visit: asked, published, draft, link, resume }: SavedPageProps) => {
  const visit = inFormLanguage(asked, published);
  const texts = visit.texts.saved;
  const title = resolveText(published.definition.title, visit.language);
  return (
    <Document
      visit={visit}
      kommune={published.kommune}
      title={[texts.title, title]}
      muster={published.muster}
      interactive
    >
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body kern-body--large portal-lead">
        {texts.until(formatDay(draft.expiresAt, visit.language))}
      </p>
      <h2 className="kern-heading-medium">{texts.how}</h2>
      <ul className="kern-list kern-list--bullet">
        <li className="kern-body">{texts.here}</li>
        <li className="kern-body">{texts.elsewhere}</li>
      </ul>
      <CopyField
        id="link"
        label={texts.link}
        hint={texts.keep}
        value={link}
        copy={texts.copy}
        copied={texts.copied}
      />
      <div className="portal-buttons">
        <LinkButton href={resume}>{texts.continue}</LinkButton>
        <LinkButton look="secondary" href={`/${published.kommune.id}/${published.definition.id}`}>
          {texts.toStart}
        </LinkButton>
      </div>
    </Document>
  );
};

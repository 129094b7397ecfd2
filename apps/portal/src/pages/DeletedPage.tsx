import type { PublishedForm } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import { resolveText } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

interface DeletedPageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  /** The draft that it was, of which the browser may still keep a copy. */
  readonly draft: string | undefined;
}

/** A draft was deleted on request. */
export const DeletedPage = ({ visit: asked, published, draft }: DeletedPageProps) => {
  const visit = inFormLanguage(asked, published);
  const texts = visit.texts.delete;
  const { kommune, definition, muster } = published;
  return (
    <Document
      visit={visit}
      kommune={kommune}
      title={[texts.done, resolveText(definition.title, visit.language)]}
      muster={muster}
      interactive={draft !== undefined}
    >
      <div data-forget={draft}>
        <h1 className="kern-heading-large">{texts.done}</h1>
        <p className="kern-body">{texts.doneSentence}</p>
      </div>
      <div className="portal-buttons">
        <LinkButton href={`/${kommune.id}`}>{visit.texts.receipt.toServices}</LinkButton>
        <LinkButton look="secondary" href={`/${kommune.id}/${definition.id}`}>
          {visit.texts.error.toForm}
        </LinkButton>
      </div>
    </Document>
  );
};

import type { PublishedForm } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import { resolveText } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { CopyField } from '../layout/CopyField.tsx';
import { Document } from '../layout/Document.tsx';
import { PostButton } from '../layout/PostButton.tsx';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

interface ResumePageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  /** Link to the draft that this browser already has. */
  readonly former: string;
  readonly keep: string;
}

/** A resume link would replace another draft's key in this browser: ask first, so that nothing is lost. */
export const ResumePage = ({ visit: asked, published, former, keep }: ResumePageProps) => {
  const visit = inFormLanguage(asked, published);
  const texts = visit.texts.resume;
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
      <p className="kern-body">{texts.sentence}</p>
      <CopyField
        id="link"
        label={texts.former}
        value={former}
        copy={visit.texts.saved.copy}
        copied={visit.texts.saved.copied}
      />
      <div className="portal-buttons">
        <PostButton action={visit.url.pathname} name="open" label={texts.open} />
        <LinkButton look="secondary" href={keep}>
          {texts.keep}
        </LinkButton>
      </div>
    </Document>
  );
};

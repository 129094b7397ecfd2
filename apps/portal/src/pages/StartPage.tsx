import type { Draft, PublishedForm } from '@formularwerk/assistant';
import { RichTextView } from '@formularwerk/assistant-react';
import { type Text, writeSize } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { type FormTexts, formTexts } from '../texts/formTexts.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';
import { StartActions } from './StartActions.tsx';

interface StartPageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  readonly draft?: Draft | undefined;
  /** Of the form as PDF, in bytes, where it is known. */
  readonly blankSize?: number | undefined;
}

/** All that one should know of a service before the first question. */
export const StartPage = ({ visit: asked, published, draft, blankSize }: StartPageProps) => {
  const visit = inFormLanguage(asked, published);
  const { definition, kommune, muster } = published;
  const texts = visit.texts.start;
  const start = definition.start ?? {};
  const say = formTexts(visit, published);
  const title = say.plain(definition.title);
  return (
    <Document visit={visit} kommune={kommune} title={[title]} muster={muster}>
      {visit.language !== asked.language && asked.language === 'en' && (
        <p className="kern-body" lang="en">
          {asked.texts.start.germanOnly}
        </p>
      )}
      <h1 className="kern-heading-large">{title}</h1>
      {start.purpose !== undefined && (
        <section className="portal-lead" aria-label={texts.purpose}>
          <RichTextView text={say.rich(start.purpose)} />
        </section>
      )}
      <section className="portal-glance" aria-label={texts.facts}>
        <dl>
          <Fact say={say} label={texts.duration} text={start.duration} />
          <Fact say={say} label={texts.costs} text={start.costs} />
          <Fact say={say} label={texts.deadline} text={start.deadline} />
        </dl>
      </section>
      <StartActions visit={visit} published={published} draft={draft} />
      {(start.documents ?? []).length > 0 && (
        <section className="portal-slot">
          <h2 className="kern-heading-medium">{texts.documents}</h2>
          <ul className="kern-list kern-list--bullet">
            {start.documents?.map((text) => (
              <li key={say.plain(text)}>
                <RichTextView text={say.rich(text)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <OnPaper visit={visit} published={published} size={blankSize} />
      <Slot say={say} label={texts.notFor} text={start.notFor} />
      <Slot say={say} label={texts.authority} text={start.authority} />
      <Slot say={say} label={texts.contact} text={start.contact} />
      <LegalBasis visit={visit} published={published} />
      <Slot say={say} label={texts.privacy} text={start.privacy} />
    </Document>
  );
};

interface OnPaperProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  readonly size: number | undefined;
}

/** The same form for those who would rather write by hand. */
const OnPaper = ({ visit, published: { kommune, definition }, size }: OnPaperProps) => {
  const texts = visit.texts.start.paper;
  const kind = size === undefined ? 'PDF' : `PDF, ${writeSize(size, visit.language)}`;
  return (
    <section className="portal-slot">
      <h2 className="kern-heading-medium">{texts.title}</h2>
      <p className="kern-body">{texts.text}</p>
      <p className="kern-body">
        <a className="kern-link" href={`/${kommune.id}/${definition.id}/formular.pdf`}>
          {texts.link} ({kind})
        </a>
      </p>
    </section>
  );
};

interface SlotProps {
  readonly say: FormTexts;
  readonly label: string;
  readonly text: Text | undefined;
}

const Fact = ({ say, label, text }: SlotProps) =>
  text !== undefined && (
    <div className="portal-glance__fact">
      <dt className="kern-label">{label}</dt>
      <dd lang={say.lang(text)}>
        <RichTextView text={say.rich(text)} />
      </dd>
    </div>
  );

const Slot = ({ say, label, text }: SlotProps) =>
  text !== undefined && (
    <section className="portal-slot">
      <h2 className="kern-heading-medium">{label}</h2>
      <div lang={say.lang(text)}>
        <RichTextView text={say.rich(text)} />
      </div>
    </section>
  );

const LegalBasis = ({ visit, published }: { readonly visit: Visit; readonly published: PublishedForm }) => {
  const bases = new Set((published.definition.services ?? []).flatMap(({ legalBasis = [] }) => legalBasis));
  if (bases.size === 0) return null;
  return (
    <section className="portal-slot">
      <h2 className="kern-heading-medium">{visit.texts.start.legalBasis}</h2>
      <ul className="kern-list">
        {[...bases].map((basis) => (
          <li key={basis} className="kern-body">
            {basis}
          </li>
        ))}
      </ul>
    </section>
  );
};

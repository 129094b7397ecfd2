import type { Kommune, PublishedForm } from '@formularwerk/assistant';
import { RichTextView } from '@formularwerk/assistant-react';
import type { Text } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { reportPlace } from '../layout/reportPlace.ts';
import { formTexts } from '../texts/formTexts.ts';

interface LegalPageProps {
  readonly visit: Visit;
  readonly kommune: Kommune;
  readonly forms: readonly PublishedForm[];
}

/** § 5 DDG. */
export const ImprintPage = ({ visit, kommune, forms }: LegalPageProps) => {
  const texts = visit.texts.legal.imprint;
  return (
    <Document visit={visit} kommune={kommune} title={[visit.texts.footer.imprint]}>
      <h1 className="kern-heading-large">{visit.texts.footer.imprint}</h1>
      <h2 className="kern-heading-medium">{texts.provider}</h2>
      <p className="kern-body">{texts.representative(kommune.name)}</p>
      <h2 className="kern-heading-medium">{texts.contact}</h2>
      <PerForm visit={visit} forms={forms} slot="contact" />
      <p className="kern-body kern-body--muted">{texts.note}</p>
    </Document>
  );
};

/** Art. 13 GDPR for the service as a whole; each form adds its own slot. */
export const PrivacyPage = ({ visit, kommune, forms }: LegalPageProps) => {
  const texts = visit.texts.legal.privacy;
  return (
    <Document visit={visit} kommune={kommune} title={[visit.texts.footer.privacy]}>
      <h1 className="kern-heading-large">{visit.texts.footer.privacy}</h1>
      <h2 className="kern-heading-medium">{texts.controller}</h2>
      <p className="kern-body">{kommune.name}</p>
      <h2 className="kern-heading-medium">{texts.what}</h2>
      <Bullets items={texts.whatItems} />
      <h2 className="kern-heading-medium">{texts.cookies}</h2>
      <p className="kern-body">{texts.cookiesText}</p>
      <h2 className="kern-heading-medium">{texts.perForm}</h2>
      <PerForm visit={visit} forms={forms} slot="privacy" />
      <h2 className="kern-heading-medium">{texts.rights}</h2>
      <p className="kern-body">{texts.rightsText}</p>
    </Document>
  );
};

/** Where a person turns whose report of a barrier was not answered (§ 10d BGG NRW). */
const OMBUDS_OFFICE = 'https://www.lbbp.nrw.de/ombudsstelle';

/**
 * The accessibility statement in the order of the model that § 4 BITVNRW binds to (Implementing Decision (EU) 2018/1523):
 * status, what is not accessible, preparation, feedback, enforcement.
 */
export const AccessibilityPage = ({ visit, kommune, forms }: LegalPageProps) => {
  const texts = visit.texts.legal.accessibility;
  return (
    <Document visit={visit} kommune={kommune} title={[visit.texts.footer.accessibility]}>
      <h1 className="kern-heading-large">{visit.texts.footer.accessibility}</h1>
      <p className="kern-body">
        <strong>{visit.texts.muster.mark}:</strong> {texts.sample}
      </p>
      <p className="kern-body">{texts.goal(kommune.name)}</p>
      <h2 className="kern-heading-medium">{texts.state}</h2>
      <p className="kern-body">{texts.stateText}</p>
      <h2 className="kern-heading-medium">{texts.barriers}</h2>
      <Bullets items={texts.barrierItems} />
      <p className="kern-body">{texts.alternative}</p>
      <h2 className="kern-heading-medium">{texts.how}</h2>
      <Bullets items={texts.howItems} />
      <h2 className="kern-heading-medium">{texts.tested}</h2>
      <p className="kern-body">{texts.testedText}</p>
      <h2 className="kern-heading-medium" id={reportPlace}>
        {texts.feedback}
      </h2>
      <p className="kern-body">{texts.feedbackText}</p>
      <PerForm visit={visit} forms={forms} slot="contact" />
      <h2 className="kern-heading-medium">{texts.ombuds}</h2>
      <p className="kern-body">{texts.ombudsText}</p>
      <p>
        <a className="kern-link" href={OMBUDS_OFFICE}>
          {texts.ombudsLink}
        </a>
      </p>
    </Document>
  );
};

const Bullets = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="kern-list kern-list--bullet">
    {items.map((item) => (
      <li key={item} className="kern-body">
        {item}
      </li>
    ))}
  </ul>
);

interface PerFormProps {
  readonly visit: Visit;
  readonly forms: readonly PublishedForm[];
  readonly slot: 'contact' | 'privacy';
}

const PerForm = ({ visit, forms, slot }: PerFormProps) =>
  forms.map((published) => {
    const { definition } = published;
    const say = formTexts(visit, published);
    const text: Text | undefined = definition.start?.[slot];
    return text === undefined ? null : (
      <section key={definition.id} className="portal-slot">
        <h3 className="kern-title" lang={say.lang(definition.title)}>
          {say.plain(definition.title)}
        </h3>
        <div lang={say.lang(text)}>
          <RichTextView text={say.rich(text)} />
        </div>
      </section>
    );
  });

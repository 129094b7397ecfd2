import type { Kommune, PublishedForm } from '@formularwerk/assistant';
import { RichTextView } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';
import { Card } from '../layout/Card.tsx';
import { Document } from '../layout/Document.tsx';
import { formTexts } from '../texts/formTexts.ts';

interface ServicesPageProps {
  readonly visit: Visit;
  readonly kommune: Kommune;
  readonly forms: readonly PublishedForm[];
}

/** The services of one municipality. */
export const ServicesPage = ({ visit, kommune, forms }: ServicesPageProps) => {
  const { services } = visit.texts;
  return (
    <Document visit={visit} kommune={kommune} title={[visit.texts.product]}>
      <h1 className="kern-heading-large">{services.title(kommune.name)}</h1>
      <p className="kern-body kern-body--large portal-lead">
        {forms.length === 0 ? services.none : services.intro}
      </p>
      <p className="kern-body">
        {visit.texts.home.draft}{' '}
        <a className="kern-link" href={`/${kommune.id}/fortsetzen`}>
          {visit.texts.start.continue}
        </a>
      </p>
      {forms.length > 0 && (
        <>
          <h2 className="kern-sr-only">{services.all}</h2>
          <ul className="portal-cards">
            {byTitle(visit, forms).map((published) => (
              <ServiceCard key={published.definition.id} visit={visit} published={published} />
            ))}
          </ul>
        </>
      )}
    </Document>
  );
};

/** In the order in which one looks for a name. */
const byTitle = (visit: Visit, forms: readonly PublishedForm[]): readonly PublishedForm[] => {
  const { compare } = new Intl.Collator(visit.language);
  const titleOf = (published: PublishedForm) => formTexts(visit, published).plain(published.definition.title);
  return forms.toSorted((one, other) => compare(titleOf(one), titleOf(other)));
};

const ServiceCard = ({ visit, published }: { readonly visit: Visit; readonly published: PublishedForm }) => {
  const { definition, kommune, muster } = published;
  const purpose = definition.start?.purpose;
  const say = formTexts(visit, published);
  return (
    <Card
      href={`/${kommune.id}/${definition.id}`}
      title={say.plain(definition.title)}
      lang={say.lang(definition.title)}
      mark={muster ? visit.texts.muster.mark : undefined}
    >
      {purpose !== undefined && (
        <div lang={say.lang(purpose)}>
          <RichTextView text={say.rich(purpose).slice(0, 1)} />
        </div>
      )}
    </Card>
  );
};

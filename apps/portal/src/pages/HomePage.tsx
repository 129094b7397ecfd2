import type { Kommune } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { Card } from '../layout/Card.tsx';
import { Document } from '../layout/Document.tsx';

interface HomePageProps {
  readonly visit: Visit;
  readonly kommunen: readonly Kommune[];
}

/** The municipalities that offer services here. */
export const HomePage = ({ visit, kommunen }: HomePageProps) => (
  <Document visit={visit} title={[visit.texts.home.title]}>
    <h1 className="kern-heading-large">{visit.texts.home.title}</h1>
    <p className="kern-body kern-body--large portal-lead">{visit.texts.home.intro}</p>
    <p className="kern-body">
      {visit.texts.home.draft}{' '}
      <a className="kern-link" href="/fortsetzen">
        {visit.texts.start.continue}
      </a>
    </p>
    <h2 className="kern-sr-only">{visit.texts.home.kommunen}</h2>
    <ul className="portal-cards">
      {kommunen.map((kommune) => (
        <Card key={kommune.id} href={`/${kommune.id}`} title={kommune.name} />
      ))}
    </ul>
  </Document>
);

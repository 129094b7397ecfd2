import type { Kommune } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { type FieldProblem, ProblemSummary } from '../layout/ProblemSummary.tsx';
import { CodeFields, type TypedCode } from './CodeFields.tsx';

interface CodePageProps {
  readonly visit: Visit;
  readonly kommune?: Kommune | undefined;
  readonly typed: TypedCode;
  readonly problems: readonly FieldProblem[];
}

/** „Entwurf fortsetzen“: with number and code, for who has not got the link at hand. */
export const CodePage = ({ visit, kommune, typed, problems }: CodePageProps) => {
  const texts = visit.texts.code;
  const prefix = problems.length > 0 ? `${visit.texts.error.prefix}: ` : '';
  return (
    <Document visit={visit} kommune={kommune} title={[`${prefix}${texts.title}`]}>
      <ProblemSummary title={visit.texts.error.summary} problems={problems} />
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body">{texts.intro}</p>
      <form className="portal-form" method="post" action={visit.url.pathname}>
        <CodeFields visit={visit} typed={typed} problems={problems} />
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{texts.open}</span>
        </button>
      </form>
      <p className="kern-body">{texts.link}</p>
      <p className="kern-body">{texts.expiry}</p>
    </Document>
  );
};

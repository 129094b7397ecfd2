import type { PublishedForm } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import { resolveText } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { type FieldProblem, ProblemSummary } from '../layout/ProblemSummary.tsx';
import { inFormLanguage } from '../texts/inFormLanguage.ts';
import { CodeFields, type TypedCode } from './CodeFields.tsx';

interface ReopenPageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  /** What was sent, to be sent once more. */
  readonly sent: readonly (readonly [string, string])[];
  readonly hasFiles: boolean;
  readonly typed: TypedCode;
  readonly problems: readonly FieldProblem[];
}

/**
 * Somebody sent a page, but the browser has no key to a draft (any more). What was typed travels along until number and
 * code have opened the draft again.
 */
export const ReopenPage = (props: ReopenPageProps) => {
  const { published, sent, hasFiles, typed, problems } = props;
  const visit = inFormLanguage(props.visit, published);
  const { reopen: texts, error } = visit.texts;
  const { kommune, definition, muster } = published;
  const prefix = problems.length > 0 ? `${error.prefix}: ` : '';
  return (
    <Document
      visit={visit}
      kommune={kommune}
      title={[`${prefix}${texts.title}`, resolveText(definition.title, visit.language)]}
      muster={muster}
    >
      <ProblemSummary title={error.summary} problems={problems} />
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body">{texts.sentence}</p>
      <p className="kern-body">{texts.how}</p>
      {hasFiles && <p className="kern-body">{texts.files}</p>}
      <form className="portal-form" method="post" action={visit.url.pathname}>
        {sent.map(([name, value], index) => (
          <input key={`${index} ${name}`} type="hidden" name={name} value={value} />
        ))}
        <CodeFields visit={visit} typed={typed} problems={problems} />
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{texts.save}</span>
        </button>
      </form>
      <p className="kern-body">{texts.gone}</p>
      <div className="portal-buttons">
        <LinkButton look="secondary" href={`/${kommune.id}/${definition.id}`}>
          {error.toForm}
        </LinkButton>
      </div>
    </Document>
  );
};

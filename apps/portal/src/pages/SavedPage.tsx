import type { Draft, PublishedForm, Resume } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import { resolveText } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { CopyField } from '../layout/CopyField.tsx';
import { Document } from '../layout/Document.tsx';
import { Facts } from '../layout/Facts.tsx';
import { type FieldProblem, ProblemSummary } from '../layout/ProblemSummary.tsx';
import { formatDay } from '../texts/formatDates.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';
import { deletePath, savedPath } from './draftPaths.ts';
import { ResumeMailForm } from './ResumeMailForm.tsx';

interface SavedPageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  readonly draft: Draft;
  /** The whole address that opens the draft elsewhere. */
  readonly link: string;
  /** Number and code; drafts that are older than those have none. */
  readonly resume: Resume | undefined;
  /** Where the draft goes on, in this browser. */
  readonly continueAt: string;
  /** The address that was typed, and what is wrong with it. */
  readonly typed?: string | undefined;
  readonly problems?: readonly FieldProblem[];
}

/** After „Speichern und später fortsetzen“: until when, and the ways back. */
export const SavedPage = (props: SavedPageProps) => {
  const { published, draft, link, resume, continueAt, typed, problems = [] } = props;
  const visit = inFormLanguage(props.visit, published);
  const texts = visit.texts.saved;
  const title = problems.length > 0 ? `${visit.texts.error.prefix}: ${texts.title}` : texts.title;
  return (
    <Document
      visit={visit}
      kommune={published.kommune}
      title={[title, resolveText(published.definition.title, visit.language)]}
      muster={published.muster}
      interactive
    >
      <ProblemSummary title={visit.texts.error.summary} problems={problems} />
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body kern-body--large portal-lead">
        {texts.until(formatDay(draft.expiresAt, visit.language))}
      </p>
      <p className="kern-body">{texts.notReceived}</p>
      <h2 className="kern-heading-medium">{texts.how}</h2>
      <ul className="kern-list kern-list--bullet">
        <li className="kern-body">{texts.here}</li>
        <li className="kern-body">{texts.elsewhere}</li>
      </ul>
      <CopyField id="link" label={texts.link} value={link} copy={texts.copy} copied={texts.copied} />
      {resume !== undefined && <Code visit={visit} kommune={published.kommune.id} resume={resume} />}
      <p className="kern-body">{texts.keep}</p>
      {resume !== undefined && (
        <ResumeMailForm
          visit={visit}
          action={savedPath(visit)}
          mail={resume.mail}
          typed={typed}
          problems={problems}
        />
      )}
      <div className="portal-buttons">
        <LinkButton href={continueAt}>{texts.continue}</LinkButton>
        <LinkButton look="secondary" href={`/${published.kommune.id}/${published.definition.id}`}>
          {texts.toStart}
        </LinkButton>
        <LinkButton look="tertiary" href={deletePath(visit)}>
          {texts.delete}
        </LinkButton>
      </div>
    </Document>
  );
};

interface CodeProps {
  readonly visit: Visit;
  readonly kommune: string;
  readonly resume: Resume;
}

/** What one can write down. */
const Code = ({ visit, kommune, resume }: CodeProps) => {
  const texts = visit.texts.code;
  return (
    <section className="portal-resume" aria-label={texts.both}>
      <Facts
        facts={[
          { name: texts.number, value: resume.number, large: true },
          { name: texts.code, value: resume.code, large: true },
        ]}
      />
      <p className="kern-body">
        {texts.where}{' '}
        <a className="kern-link" href={`/${kommune}/fortsetzen`}>
          {visit.publicUrl.replace(/^https?:\/\//, '')}
          <wbr />/{kommune}
          <wbr />
          /fortsetzen
        </a>
      </p>
    </section>
  );
};

import { type PublishedForm, REPORT_REASONS, type ReportReason } from '@formularwerk/assistant';
import { Alert } from '@formularwerk/assistant-react';
import { resolveText } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { type FieldProblem, ProblemSummary } from '../layout/ProblemSummary.tsx';
import type { Texts } from '../texts/texts.ts';

interface ReportPageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  /** Id of the page that it is about. */
  readonly about: string;
  readonly state: 'asked' | 'sent' | 'busy' | 'noReason' | 'tooLong';
  readonly reason?: ReportReason;
  readonly words?: string;
}

/** „Problem mit dieser Seite melden“: a reason and a few words, and nothing about who says it. */
export const ReportPage = ({ visit, published, about, state, reason, words = '' }: ReportPageProps) => {
  const texts = visit.texts.report;
  const problems = problemsOf(texts, state);
  const title = problems.length > 0 ? `${visit.texts.error.prefix}: ${texts.title}` : texts.title;
  const form = resolveText(published.definition.title, visit.language);
  return (
    <Document visit={visit} kommune={published.kommune} title={[title, form]} muster={published.muster}>
      <div className="fw-assistant">
        {state === 'sent' ? (
          <div className="fw-form">
            <h1 className="kern-heading-large">{texts.thanks}</h1>
            <p className="kern-body">{texts.close}</p>
          </div>
        ) : (
          <form
            method="post"
            action={`/${published.kommune.id}/${published.definition.id}/rueckmeldung`}
            className="fw-form"
          >
            <ProblemSummary title={texts.problem} problems={problems} />
            {state === 'busy' && <Alert kind="warning" title={texts.busy} role="alert" />}
            <h1 className="kern-heading-large">{texts.title}</h1>
            <p className="kern-body">{texts.intro}</p>
            <input type="hidden" name="page" value={about} />
            <fieldset className={`kern-fieldset${state === 'noReason' ? ' kern-fieldset--error' : ''}`}>
              <legend className="kern-label">{texts.reason}</legend>
              <div className="kern-fieldset__body">
                {REPORT_REASONS.map((one) => (
                  <div className="kern-form-check" key={one}>
                    <input
                      type="radio"
                      name="reason"
                      id={`grund-${one}`}
                      value={one}
                      className="kern-form-check__radio"
                      defaultChecked={one === reason}
                    />
                    <label className="kern-label" htmlFor={`grund-${one}`}>
                      {texts.reasons[one]}
                    </label>
                  </div>
                ))}
              </div>
            </fieldset>
            <div className="kern-form-input">
              <label className="kern-label" htmlFor="worte">
                {texts.words} <span className="kern-label__optional">{texts.optional}</span>
              </label>
              <div className="kern-hint" id="worte-hinweis">
                {texts.wordsHint}
              </div>
              <textarea
                className="kern-form-input__input"
                id="worte"
                name="words"
                rows={5}
                maxLength={1000}
                defaultValue={words}
                aria-describedby="worte-hinweis"
              />
            </div>
            <div className="fw-buttons">
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">{texts.send}</span>
              </button>
            </div>
          </form>
        )}
      </div>
    </Document>
  );
};

const problemsOf = (texts: Texts['report'], state: ReportPageProps['state']): readonly FieldProblem[] => {
  if (state === 'noReason') return [{ field: 'grund-unclear', sentence: texts.noReason }];
  return state === 'tooLong' ? [{ field: 'worte', sentence: texts.tooLong }] : [];
};

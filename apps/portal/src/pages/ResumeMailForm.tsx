import type { MailStatus } from '@formularwerk/assistant';
import { Alert } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';
import { type FieldProblem, problemOf } from '../layout/ProblemSummary.tsx';
import { TextField } from '../layout/TextField.tsx';

/** Name of the control with the address. */
export const addressControl = 'email';

const kinds = { waiting: 'info', sent: 'success', failed: 'warning' } as const;

interface ResumeMailFormProps {
  readonly visit: Visit;
  readonly action: string;
  /** The last mail, and to whom it went. */
  readonly mail: MailStatus | undefined;
  readonly typed: string | undefined;
  readonly problems: readonly FieldProblem[];
}

/** Has link and code sent; says what became of the last mail. */
export const ResumeMailForm = ({ visit, action, mail, typed, problems }: ResumeMailFormProps) => {
  const { mail: texts } = visit.texts.saved;
  return (
    <section className="portal-slot" aria-labelledby="per-mail">
      <h2 className="kern-heading-medium" id="per-mail">
        {texts.title}
      </h2>
      {mail !== undefined && problems.length === 0 && (
        <Alert kind={kinds[mail.state]} title={texts[mail.state](mail.to)} role="status">
          <p className="kern-body">{texts.after[mail.state]}</p>
        </Alert>
      )}
      <p className="kern-body">{texts.use}</p>
      <form className="portal-form" method="post" action={action}>
        <TextField
          id={addressControl}
          label={mail === undefined ? texts.label : texts.other}
          hint={texts.hint}
          type="email"
          autoComplete="email"
          maxLength={254}
          value={typed}
          problem={problemOf(problems, addressControl)}
          errorPrefix={visit.texts.error.prefix}
        />
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{texts.send}</span>
        </button>
      </form>
    </section>
  );
};

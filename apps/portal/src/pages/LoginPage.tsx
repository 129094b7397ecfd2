import type { Kommune } from '@formularwerk/assistant';
import { Alert } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';

interface LoginPageProps {
  readonly visit: Visit;
  readonly kommune: Kommune;
  /** What was wrong with the last try, and the name that was typed. */
  readonly problem?: string;
  readonly name?: string;
  /** Where it goes on. */
  readonly next?: string;
  /** Somebody was signed in until just now. */
  readonly ended?: boolean;
  /** What was typed on a page that could not be saved any more, by the names of its fields. */
  readonly kept?: Readonly<Record<string, string>> | undefined;
}

/** Sign-in of the staff. */
export const LoginPage = (props: LoginPageProps) => {
  const { visit, kommune, problem, name = '', next, ended = false, kept } = props;
  const texts = visit.texts.login;
  const prefix = problem === undefined ? '' : `${visit.texts.error.prefix}: `;
  return (
    <Document visit={visit} kommune={kommune} title={[`${prefix}${texts.title}`]}>
      <h1 className="kern-heading-large">{texts.title}</h1>
      {problem !== undefined && <Alert kind="danger" title={problem} role="alert" id="fehler" />}
      {ended && problem === undefined && (
        <Alert kind="info" title={texts.ended} role="status">
          <p className="kern-body">{kept === undefined ? texts.endedHow : texts.endedKept}</p>
        </Alert>
      )}
      <form className="portal-form" method="post" action={`/verwaltung/${kommune.id}/anmelden`}>
        {next !== undefined && <input type="hidden" name="weiter" value={next} />}
        {Object.entries(kept ?? {}).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="name">
            {texts.name}
          </label>
          <input
            className="kern-form-input__input"
            id="name"
            name="name"
            type="email"
            autoComplete="username"
            defaultValue={name}
            aria-describedby={problem === undefined ? undefined : 'fehler'}
          />
        </div>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="passwort">
            {texts.password}
          </label>
          <input
            className="kern-form-input__input"
            id="passwort"
            name="password"
            type="password"
            autoComplete="current-password"
            aria-describedby={problem === undefined ? undefined : 'fehler'}
          />
        </div>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{texts.submit}</span>
        </button>
      </form>
    </Document>
  );
};

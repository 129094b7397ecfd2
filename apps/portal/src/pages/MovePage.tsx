import type { DraftMove, PublishedForm } from '@formularwerk/assistant';
import { Alert } from '@formularwerk/assistant-react';
import { resolveText } from '@formularwerk/form';
import { type DraftChange, sayDraftChange } from '@formularwerk/form/migrate';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

interface MovePageProps {
  readonly visit: Visit;
  /** The version to which the draft moves. */
  readonly published: PublishedForm;
  readonly move: DraftMove;
  /** Paths of the changes that were ticked. */
  readonly confirmed: readonly string[];
  /** 422: not all of them were; 409: draft or form changed since they were shown. */
  readonly state: 200 | 409 | 422;
}

/** The version of a draft was withdrawn: what the new one makes of what was typed, to be confirmed one by one. */
export const MovePage = ({ visit: asked, published, move, confirmed, state }: MovePageProps) => {
  const visit = inFormLanguage(asked, published);
  const texts = visit.texts.move;
  const form = resolveText(published.definition.title, visit.language);
  const isWrong = (path: string): boolean => state === 422 && !confirmed.includes(path);
  const open = move.changes.flatMap((change, index) => (isWrong(change.path) ? [{ change, index }] : []));
  const title = open.length > 0 ? `${visit.texts.error.prefix}: ${texts.title}` : texts.title;
  return (
    <Document
      visit={visit}
      kommune={published.kommune}
      title={[title, form]}
      muster={published.muster}
      keeps="umstellung"
    >
      <div className="fw-assistant">
        <form id="umstellung" method="post" action={visit.url.pathname} className="fw-form">
          <input type="hidden" name="_version" value={move.version} />
          <input type="hidden" name="_revision" value={move.revision} />
          {open.length > 0 && (
            <Alert kind="danger" title={texts.problem} level={2} role="alert">
              <ul className="fw-summary">
                {open.map(({ change, index }) => (
                  <li key={change.path}>
                    <a className="kern-link" href={`#${boxId(index)}`}>
                      {texts.missing(nameOf(change))}
                    </a>
                  </li>
                ))}
              </ul>
            </Alert>
          )}
          {state === 409 && <Alert kind="warning" title={texts.outdated} role="alert" />}
          <h1 className="kern-heading-large">{texts.title}</h1>
          <p className="kern-body">{texts.sentence}</p>
          <p className="kern-body">{move.changes.length === 0 ? texts.nothing : texts.confirm}</p>
          {move.changes.length > 0 && (
            <fieldset className={`kern-fieldset${open.length > 0 ? ' kern-fieldset--error' : ''}`}>
              <legend className="kern-label">{texts.changes}</legend>
              <div className="kern-fieldset__body">
                {move.changes.map((change, index) => (
                  <ChangeBox
                    key={change.path}
                    visit={visit}
                    change={change}
                    id={boxId(index)}
                    isTicked={confirmed.includes(change.path)}
                    isWrong={isWrong(change.path)}
                  />
                ))}
              </div>
            </fieldset>
          )}
          <div className="fw-buttons">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{texts.goOn}</span>
            </button>
          </div>
        </form>
      </div>
    </Document>
  );
};

/** A question in a list is asked of every entry. */
const nameOf = ({ within, label }: DraftChange): string => (within ? `${within}, ${label}` : label);

const boxId = (index: number): string => `aenderung-${index + 1}`;

interface ChangeBoxProps {
  readonly visit: Visit;
  readonly change: DraftChange;
  readonly id: string;
  readonly isTicked: boolean;
  readonly isWrong: boolean;
}

const ChangeBox = ({ visit, change, id, isTicked, isWrong }: ChangeBoxProps) => (
  <div className="kern-form-check">
    <input
      type="checkbox"
      name="bestaetigt"
      id={id}
      value={change.path}
      className={`kern-form-check__checkbox${isWrong ? ' kern-form-check__checkbox--error' : ''}`}
      defaultChecked={isTicked}
      aria-invalid={isWrong || undefined}
      aria-required
    />
    <label className="kern-label" htmlFor={id}>
      {sayDraftChange(change, visit.language)}
    </label>
  </div>
);

import { formatDay } from '../messages/formatTime.ts';
import { messagesFor } from '../messages/messages.ts';
import { LinkButton } from '../parts/Button.tsx';
import { Heading } from './Heading.tsx';

export interface SavedScreenProps {
  /** The resume link, whole. */
  readonly link: string;
  /** Moment at which the draft ends, ISO 8601. */
  readonly expiresAt: string;
  /** Where one goes on at once. */
  readonly continueAt: string;
  readonly language?: string | undefined;
}

/** After „Speichern und später fortsetzen“: until when, and with which link. */
export const SavedScreen = ({ link, expiresAt, continueAt, language }: SavedScreenProps) => {
  const texts = messagesFor(language);
  return (
    <div className="fw-assistant">
      <div className="fw-form">
        <Heading title={texts.savedTitle} />
        <p className="kern-body">{texts.savedUntil(formatDay(expiresAt, language))}</p>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="fortsetzen">
            {texts.savedLink}
          </label>
          <div className="kern-hint" id="fortsetzen-hint">
            {texts.savedLinkHint}
          </div>
          <input
            className="kern-form-input__input"
            id="fortsetzen"
            type="text"
            readOnly
            defaultValue={link}
            aria-describedby="fortsetzen-hint"
          />
        </div>
        <div className="fw-buttons">
          <LinkButton href={continueAt}>{texts.continue}</LinkButton>
        </div>
      </div>
    </div>
  );
};

import { placeOf } from '@formularwerk/assistant';
import type { EvidenceState, MissingEvidence as Missing, Walk } from '@formularwerk/form';
import { type Messages, messagesFor } from '../messages/messages.ts';
import { useScreen } from '../screen.ts';
import { Alert } from './Alert.tsx';
import { PlaceLink } from './PlaceLink.tsx';

/** The documents that are still to come, on the review: each leads to where it can be changed. */
export const MissingEvidence = ({ walk }: { readonly walk: Walk }) => {
  const { texts } = useScreen();
  const { missing, total, complete } = walk.evidence;
  if (complete) return null;
  const isOpen = missing.some(({ way }) => way === undefined);
  return (
    <Alert kind="info" title={texts.evidenceMissing(missing.length, total)} level={2}>
      <ul className="fw-summary">
        {missing.map((one) => {
          const place = placeOf(walk, one.path);
          return (
            <li key={one.path}>
              {place ? (
                <PlaceLink place={place} path={one.path}>
                  {told(one, texts)}
                </PlaceLink>
              ) : (
                told(one, texts)
              )}
            </li>
          );
        })}
      </ul>
      {!isOpen && <p className="kern-body">{texts.evidenceMayFollow}</p>}
    </Alert>
  );
};

interface EvidenceToComeProps {
  readonly evidence: EvidenceState;
  readonly language?: string | undefined;
}

/** The same after the application was sent: what to think of, and why. */
export const EvidenceToCome = ({ evidence, language }: EvidenceToComeProps) => {
  const texts = messagesFor(language);
  const { missing, total, complete } = evidence;
  return complete ? null : (
    <Alert kind="info" title={texts.evidenceMissing(missing.length, total)}>
      <ul className="kern-list kern-list--bullet">
        {missing.map((one) => (
          <li key={one.path}>{told(one, texts)}</li>
        ))}
      </ul>
      <p className="kern-body">{texts.evidenceNeeded}</p>
    </Alert>
  );
};

/** `Registerauszug (Person 2): wird nachgereicht bis 29.01.2027` */
const told = ({ label, item, text }: Missing, texts: Messages): string =>
  `${item === undefined ? label : `${label} (${item})`}: ${text || texts.evidenceOpen}`;

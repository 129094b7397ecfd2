import type { Receipt } from '@formularwerk/assistant';
import type { EvidenceState, RichText } from '@formularwerk/form';
import { type Ref, useEffect, useState } from 'react';
import { formatDay, formatTime } from '../messages/formatTime.ts';
import { messagesFor } from '../messages/messages.ts';
import { LinkButton } from '../parts/Button.tsx';
import { EvidenceToCome } from '../parts/MissingEvidence.tsx';
import { RichTextView } from '../parts/RichTextView.tsx';
import { Heading } from './Heading.tsx';

export interface ConfirmationProps {
  readonly receipt: Pick<Receipt, 'reference' | 'receivedAt'>;
  readonly language?: string | undefined;
  /** Where the PDF can be had. */
  readonly pdf: string;
  /** It is built already. */
  readonly isBuilt?: boolean;
  /** Asks whether it is built by now; called every few seconds until it is. A rejected promise is asked again. */
  readonly checkBuilt?: (() => Promise<boolean>) | undefined;
  readonly contact?: RichText | undefined;
  /** Documents that are asked for: what is still to come is told. */
  readonly evidence?: EvidenceState | undefined;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

const POLL = 2000;

/** The receipt: it depends on nothing but the submit; the documents may still be on their way. */
export const Confirmation = ({
  receipt,
  language,
  pdf,
  isBuilt = false,
  checkBuilt,
  contact,
  evidence,
  headingRef,
}: ConfirmationProps) => {
  const texts = messagesFor(language);
  const built = useBuilt(isBuilt, checkBuilt);
  return (
    <div className="fw-assistant">
      <div className="fw-form">
        <div className="fw-receipt">
          <Heading title={texts.confirmationTitle} {...(headingRef && { headingRef })} />
          <dl className="fw-receipt__facts">
            <dt className="kern-label">{texts.reference}</dt>
            <dd className="fw-receipt__reference">{receipt.reference}</dd>
            <dt className="kern-label">{texts.receivedAt}</dt>
            <dd className="kern-body">
              <time dateTime={receipt.receivedAt}>
                {formatDay(receipt.receivedAt, language)}, {formatTime(receipt.receivedAt, language)}
              </time>
            </dd>
          </dl>
        </div>
        {evidence && <EvidenceToCome evidence={evidence} language={language} />}
        <section>
          <h2 className="kern-heading-small">{texts.documents}</h2>
          <div role="status">{!built && <p className="kern-body">{texts.pdfBuilding}</p>}</div>
          {built && (
            <LinkButton href={pdf} download>
              {texts.pdf}
            </LinkButton>
          )}
        </section>
        <section>
          <h2 className="kern-heading-small">{texts.nextTitle}</h2>
          <ol className="kern-list kern-list--number">
            {texts.nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        {contact && (
          <section>
            <h2 className="kern-heading-small">{texts.contact}</h2>
            <RichTextView text={contact} />
          </section>
        )}
      </div>
    </div>
  );
};

function useBuilt(isBuilt: boolean, check: (() => Promise<boolean>) | undefined): boolean {
  const [built, setBuilt] = useState(isBuilt || check === undefined);
  useEffect(() => {
    if (built || !check) return;
    const timer = setInterval(() => {
      check().then(
        (now) => now && setBuilt(true),
        () => undefined, // the world failed for a moment; the next time will tell
      );
    }, POLL);
    return () => clearInterval(timer);
  }, [built, check]);
  return built;
}

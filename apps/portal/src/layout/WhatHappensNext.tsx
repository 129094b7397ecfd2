import type { PublishedForm } from '@formularwerk/assistant';
import { RichTextView } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';
import { formTexts } from '../texts/formTexts.ts';

interface WhatHappensNextProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  /** One more sentence below the steps. */
  readonly note?: string;
}

/** After an application was received: the next steps, and whom one may ask. */
export const WhatHappensNext = ({ visit, published, note }: WhatHappensNextProps) => {
  const { receipt: texts } = visit.texts;
  const contact = published.definition.start?.contact;
  return (
    <>
      <section className="portal-slot">
        <h2 className="kern-heading-medium">{texts.next}</h2>
        <ol className="kern-list kern-list--number">
          {texts.nextSteps.map((step) => (
            <li key={step} className="kern-body">
              {step}
            </li>
          ))}
        </ol>
        {note !== undefined && <p className="kern-body">{note}</p>}
      </section>
      {contact !== undefined && (
        <section className="portal-slot">
          <h2 className="kern-heading-medium">{texts.contact}</h2>
          <RichTextView text={formTexts(visit, published).rich(contact)} />
        </section>
      )}
    </>
  );
};

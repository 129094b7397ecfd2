import { actionValue, hasOverview } from '@formularwerk/assistant';
import type { OutcomeView, PageView } from '@formularwerk/form';
import { Alert } from '../parts/Alert.tsx';
import { Button } from '../parts/Button.tsx';
import { Headline } from '../parts/Headline.tsx';
import { Notices } from '../parts/Notices.tsx';
import { RichTextView } from '../parts/RichTextView.tsx';
import { SaveStatus } from '../parts/SaveStatus.tsx';
import { progressOf } from '../progress.ts';
import { useScreen } from '../screen.ts';
import { serviceOf } from '../serviceOf.ts';
import { Heading } from './Heading.tsx';
import { PageForm } from './PageForm.tsx';
import type { ScreenRefs } from './screenRefs.ts';

interface OutcomeScreenProps {
  readonly refs: ScreenRefs;
  readonly page: PageView;
  readonly outcome: OutcomeView;
}

const KINDS = { notNeeded: 'success', elsewhere: 'info', refused: 'warning', advice: 'info' } as const;

/** What came of a pre-check: the result, what one can do now, and where the form lets one, the way on all the same. */
export const OutcomeScreen = ({ refs, page, outcome }: OutcomeScreenProps) => {
  const { state, texts } = useScreen();
  const { kind, next, canContinue, continued } = outcome;
  return (
    <PageForm formRef={refs.form} onSubmit={refs.onSubmit}>
      <Notices />
      <Heading
        progress={progressOf(state.session, texts)}
        hasOverview={hasOverview(state.session.form)}
        title={page.title}
        headingRef={refs.heading}
      />
      <Alert kind={KINDS[kind]} title={texts.outcome[kind]} />
      {page.text && <RichTextView text={page.text} />}
      {next.length > 0 && (
        <section aria-labelledby="naechste-schritte">
          <Headline level={2} className="kern-heading-small" id="naechste-schritte">
            {texts.outcomeNext}
          </Headline>
          <ul className="kern-list kern-list--bullet">
            {next.map((step) => (
              <li key={step.text}>
                <NextStep step={step} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {continued && <Alert kind="info" title={texts.wentOn} />}
      <div className="fw-buttons fw-buttons--page">
        {continued && (
          <Button look="primary" action={actionValue({ kind: 'next' })}>
            {texts.next}
          </Button>
        )}
        <Button action={actionValue({ kind: 'back' })}>{texts.back}</Button>
        {canContinue && (
          <Button action={actionValue({ kind: continued ? 'stop' : 'continue' })}>
            {continued ? texts.dontGoOn : texts.goOn}
          </Button>
        )}
        <Button look="tertiary" action={actionValue({ kind: 'save' })}>
          {texts.saveForLater}
        </Button>
      </div>
      <SaveStatus />
    </PageForm>
  );
};

/** A form is linked where its municipality has published it. */
const NextStep = ({ step: { text, form, url } }: { readonly step: OutcomeView['next'][number] }) => {
  const { base, services } = useScreen();
  const isHere = form !== undefined && services?.includes(form);
  const href = isHere ? `${serviceOf(serviceOf(base))}/${form}` : url;
  return href === undefined ? (
    text
  ) : (
    <a className="kern-link" href={href}>
      {text}
    </a>
  );
};

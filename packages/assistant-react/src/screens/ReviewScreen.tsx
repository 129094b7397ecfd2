import { actionValue, hasOverview } from '@formularwerk/assistant';
import {
  type FieldView,
  isError,
  type PageView,
  problemMessage,
  type SectionView,
  type Walk,
} from '@formularwerk/form';
import type { Ref } from 'react';
import { hasFee } from '../computedValues.ts';
import { Fields } from '../fields/Fields.tsx';
import { Alert } from '../parts/Alert.tsx';
import { Button } from '../parts/Button.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Headline } from '../parts/Headline.tsx';
import { MissingEvidence } from '../parts/MissingEvidence.tsx';
import { Notices } from '../parts/Notices.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { SaveStatus } from '../parts/SaveStatus.tsx';
import { progressOf } from '../progress.ts';
import { useScreen } from '../screen.ts';
import { serviceOf } from '../serviceOf.ts';
import { Heading } from './Heading.tsx';
import { PageForm } from './PageForm.tsx';
import { isReviewed, ReviewedFields } from './ReviewedFields.tsx';
import type { ScreenRefs } from './screenRefs.ts';

/** Everything that was answered, to be checked; at last the declarations and the button that submits. */
export const ReviewScreen = ({ refs }: { readonly refs: ScreenRefs }) => {
  const { state, texts, language, base } = useScreen();
  const { session } = state;
  const { walk } = session;
  const told = [...session.problems, ...session.refused];
  const isBusy = state.life === 'submitting';
  return (
    <PageForm formRef={refs.form} onSubmit={refs.onSubmit}>
      <input type="hidden" name="_key" value={session.key} readOnly />
      <Notices />
      {told.length > 0 && <ErrorSummary problems={told} title={texts.problemTitle} boxRef={refs.summary} />}
      <Missing walk={walk} isTold={told.length > 0} boxRef={refs.summary} />
      <Heading
        progress={progressOf(session, texts)}
        hasOverview={hasOverview(session.form)}
        title={texts.review}
        headingRef={refs.heading}
      />
      <p className="kern-body">{texts.reviewIntro}</p>
      <p className="kern-body">
        <a className="kern-link" href={`${serviceOf(base)}/entwurf.pdf`}>
          {texts.draftPdf}
        </a>
      </p>
      <MissingEvidence walk={walk} />
      {walk.sections.map((section) => (
        <ReviewedSection key={section.id} section={section} />
      ))}
      {walk.formProblems
        .filter((problem) => !isError(problem))
        .map((problem) => (
          <Alert key={problem.code} kind="warning" title={problemMessage(problem, language)} />
        ))}
      {walk.declarations.length > 0 && (
        <section className="fw-declarations" aria-labelledby="erklaerungen">
          <Headline level={2} className="kern-heading-medium" id="erklaerungen">
            {texts.declarations}
          </Headline>
          <div className="fw-fields">
            <Fields fields={walk.declarations} />
          </div>
        </section>
      )}
      <div className="fw-buttons fw-buttons--page">
        <Button look="primary" action={actionValue({ kind: 'submit' })} disabled={isBusy}>
          {isBusy ? texts.submitting : hasFee(walk) ? texts.submitWithFee : texts.submit}
        </Button>
        <Button action={actionValue({ kind: 'back' })}>{texts.back}</Button>
        <Button look="tertiary" action={actionValue({ kind: 'save' })}>
          {texts.saveForLater}
        </Button>
      </div>
      <SaveStatus />
    </PageForm>
  );
};

interface MissingProps {
  readonly walk: Walk;
  /** Errors are told already, with links of their own. */
  readonly isTold: boolean;
  readonly boxRef: Ref<HTMLDivElement>;
}

/** Pages that were not seen, or hold errors that nobody was told of yet. */
const Missing = ({ walk, isTold, boxRef }: MissingProps) => {
  const { texts } = useScreen();
  const open = walk.pages.filter((page) => !page.done && !(isTold && page.problems.some(isError)));
  if (open.length === 0) return null;
  return (
    <Alert kind="info" title={texts.missingTitle} level={2} {...(!isTold && { boxRef })}>
      <ul className="fw-summary">
        {open.map((page) => (
          <li key={page.id}>
            <PlaceLink place={{ kind: 'page', page: page.id }}>{texts.openPage(page.title)}</PlaceLink>
          </li>
        ))}
      </ul>
    </Alert>
  );
};

const ReviewedSection = ({ section }: { readonly section: SectionView }) => {
  const pages = section.pages.filter((page) => page.outcome || isReviewed(page));
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby={`abschnitt-${section.id}`}>
      <Headline level={2} className="kern-heading-medium" id={`abschnitt-${section.id}`}>
        {section.title}
      </Headline>
      {pages.map((page) => (
        <ReviewedPage key={page.id} page={page} />
      ))}
    </section>
  );
};

/** What is only computed or told can't be changed where it stands. */
const isAsked = ({ type, fields }: FieldView): boolean =>
  fields ? fields.some(isAsked) : type !== 'computed' && type !== 'info';

const ReviewedPage = ({ page }: { readonly page: PageView }) => {
  const { texts } = useScreen();
  return (
    <div className="kern-summary fw-reviewed">
      <div className="kern-summary__header fw-reviewed__header">
        <Headline level={3} className="kern-title">
          {page.title}
        </Headline>
        {page.fields.some(isAsked) && (
          <PlaceLink place={{ kind: 'page', page: page.id }} label={texts.changeOf(page.title)}>
            {texts.change}
          </PlaceLink>
        )}
      </div>
      <div className="kern-summary__body">
        {page.outcome?.continued && <p className="kern-body">{texts.wentOn}</p>}
        <ReviewedFields fields={page.fields} />
      </div>
    </div>
  );
};

import {
  actionValue,
  fieldsAt,
  hasOverview,
  itemAt,
  itemPageAt,
  itemPageBeside,
} from '@formularwerk/assistant';
import { isError, type PageView, problemMessage } from '@formularwerk/form';
import { PageFields } from '../fields/PageFields.tsx';
import { Alert } from '../parts/Alert.tsx';
import { Button } from '../parts/Button.tsx';
import { ComputedNews } from '../parts/ComputedNews.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Notices } from '../parts/Notices.tsx';
import { RichTextView } from '../parts/RichTextView.tsx';
import { SaveStatus } from '../parts/SaveStatus.tsx';
import { itemProgressOf, progressOf } from '../progress.ts';
import { useScreen } from '../screen.ts';
import { screenTitle } from '../screenTitle.ts';
import { Heading } from './Heading.tsx';
import { PageForm } from './PageForm.tsx';
import type { ScreenRefs } from './screenRefs.ts';

/** A page of questions, the page of one list item, or one of its pages. */
export const PageScreen = ({ refs, page }: { readonly refs: ScreenRefs; readonly page: PageView }) => {
  const { state, texts, language } = useScreen();
  const { session } = state;
  const { place } = session.filing;
  const item = itemAt(session.walk, place);
  const itemPage = itemPageAt(session.walk, place);
  const told = [...session.problems, ...session.refused];
  const shown = item ? itemPage : page;
  const remarks = (shown?.problems ?? []).filter(
    (problem) => problem.path === (item?.path ?? '') && !isError(problem),
  );
  const isLast = item && !itemPageBeside(session.walk, place, 1);
  return (
    <PageForm formRef={refs.form} onSubmit={refs.onSubmit} enterMeansNext>
      <Notices />
      {told.length > 0 && <ErrorSummary problems={told} title={texts.problemTitle} boxRef={refs.summary} />}
      <Heading
        progress={progressOf(session, texts)}
        hasOverview={hasOverview(session.form)}
        within={itemProgressOf(session, texts)}
        title={screenTitle(session, texts)}
        headingRef={refs.heading}
      />
      {shown?.text && <RichTextView text={shown.text} />}
      <div className="fw-fields">
        <PageFields fields={fieldsAt(session.walk, place)} definitions={item ? [] : page.definition.fields} />
      </div>
      <ComputedNews />
      {remarks.map((problem) => (
        <Alert
          key={problem.code}
          kind={problem.severity === 'info' ? 'info' : 'warning'}
          title={problemMessage(problem, language)}
          role="status"
        />
      ))}
      <div className="fw-buttons fw-buttons--page">
        <Button look="primary" action={actionValue({ kind: 'next' })}>
          {isLast ? texts.done : texts.next}
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

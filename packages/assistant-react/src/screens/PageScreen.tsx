import { actionValue, fieldsAt, itemAt } from '@formularwerk/assistant';
import { type ItemPageView, isError, type PageView, problemMessage } from '@formularwerk/form';
import { Fields } from '../fields/Fields.tsx';
import { Alert } from '../parts/Alert.tsx';
import { Button } from '../parts/Button.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Headline } from '../parts/Headline.tsx';
import { Notices } from '../parts/Notices.tsx';
import { RichTextView } from '../parts/RichTextView.tsx';
import { SaveStatus } from '../parts/SaveStatus.tsx';
import { progressOf } from '../progress.ts';
import { useScreen } from '../screen.ts';
import { screenTitle } from '../screenTitle.ts';
import { Heading } from './Heading.tsx';
import { PageForm } from './PageForm.tsx';
import type { ScreenRefs } from './screenRefs.ts';

/** A page of questions, or the page of one list item. */
export const PageScreen = ({ refs, page }: { readonly refs: ScreenRefs; readonly page: PageView }) => {
  const { state, texts, language } = useScreen();
  const { session } = state;
  const { place } = session.filing;
  const item = itemAt(session.walk, place);
  const told = [...session.problems, ...session.refused];
  const remarks = item ? [] : page.problems.filter((problem) => problem.path === '' && !isError(problem));
  return (
    <PageForm formRef={refs.form} onSubmit={refs.onSubmit} enterMeansNext>
      <Notices />
      {told.length > 0 && <ErrorSummary problems={told} title={texts.problemTitle} boxRef={refs.summary} />}
      <Heading
        progress={progressOf(session, texts)}
        title={screenTitle(session, texts)}
        headingRef={refs.heading}
      />
      {!item && page.text && <RichTextView text={page.text} />}
      <div className="fw-fields">
        {item?.pages ? (
          item.pages.map((part) => <ItemPart key={part.id} part={part} />)
        ) : (
          <Fields fields={fieldsAt(session.walk, place)} />
        )}
      </div>
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
          {item ? texts.done : texts.next}
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

/** A page of an entry, under its own heading on the entry's one screen. */
const ItemPart = ({ part }: { readonly part: ItemPageView }) => (
  <section className="fw-fields" aria-labelledby={`teil-${part.id}`}>
    <Headline level={2} className="kern-heading-medium" id={`teil-${part.id}`}>
      {part.title}
    </Headline>
    {part.text && <RichTextView text={part.text} />}
    <Fields fields={part.fields} />
  </section>
);

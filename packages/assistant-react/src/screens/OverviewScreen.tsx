import { actionValue, overview, type Place, type TaskStatus } from '@formularwerk/assistant';
import { firstIncomplete } from '@formularwerk/form';
import { Button } from '../parts/Button.tsx';
import { Headline } from '../parts/Headline.tsx';
import { Notices } from '../parts/Notices.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { SaveStatus } from '../parts/SaveStatus.tsx';
import { useScreen } from '../screen.ts';
import { Heading } from './Heading.tsx';
import { PageForm } from './PageForm.tsx';
import type { ScreenRefs } from './screenRefs.ts';

/** What there is to do in a long form: its sections with how far each is, the review as the last one. */
export const OverviewScreen = ({ refs }: { readonly refs: ScreenRefs }) => {
  const { state, texts } = useScreen();
  const { walk } = state.session;
  const isReady = firstIncomplete(walk) === undefined;
  return (
    <PageForm formRef={refs.form} onSubmit={refs.onSubmit}>
      <Notices />
      <Heading title={texts.overview} headingRef={refs.heading} />
      <p className="kern-body">{isReady ? texts.overviewDone : texts.overviewIntro}</p>
      <ol className="fw-tasks">
        {overview(walk).map(({ id, title, status, place, after }) => (
          <Task
            key={id}
            title={title}
            status={status}
            place={place}
            wait={texts.taskAfter(after.map((one) => `„${one}“`).join(', '))}
          />
        ))}
        <Task
          title={texts.reviewTask}
          status={isReady ? 'notStarted' : 'notYet'}
          place={isReady ? { kind: 'review' } : undefined}
          wait={texts.taskAfterAll}
        />
      </ol>
      <div className="fw-buttons fw-buttons--page">
        <Button look="primary" action={actionValue({ kind: 'next' })}>
          {isReady ? texts.review : texts.continue}
        </Button>
        <Button look="tertiary" action={actionValue({ kind: 'save' })}>
          {texts.saveForLater}
        </Button>
      </div>
      <SaveStatus />
    </PageForm>
  );
};

interface TaskProps {
  readonly title: string;
  readonly status: TaskStatus;
  readonly place: Place | undefined;
  /** What has to be done before, as long as it cannot be begun. */
  readonly wait: string;
}

const BADGES: Readonly<Record<TaskStatus, string>> = {
  notStarted: 'info',
  started: 'warning',
  done: 'success',
  notYet: '',
};

const Task = ({ title, status, place, wait }: TaskProps) => {
  const { texts } = useScreen();
  const badge = BADGES[status];
  return (
    <li className="fw-item">
      <div className="fw-item__words">
        <Headline level={2} className="fw-item__title">
          {place ? <PlaceLink place={place}>{title}</PlaceLink> : title}
        </Headline>
        {!place && <p className="kern-body fw-item__summary">{wait}</p>}
      </div>
      <p
        className={badge === '' ? 'kern-body kern-body--muted fw-message' : `kern-badge kern-badge--${badge}`}
      >
        {texts.task[status]}
      </p>
    </li>
  );
};

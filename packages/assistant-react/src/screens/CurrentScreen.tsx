import type { Receipt } from '@formularwerk/assistant';
import { richText } from '@formularwerk/form';
import type { AssistantStart } from '../assistantStart.ts';
import { useScreen } from '../screen.ts';
import { serviceOf } from '../serviceOf.ts';
import { Confirmation } from './Confirmation.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { OverviewScreen } from './OverviewScreen.tsx';
import { PageScreen } from './PageScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import type { ScreenRefs } from './screenRefs.ts';

interface CurrentScreenProps {
  readonly start: AssistantStart;
  readonly refs: ScreenRefs;
  readonly checkBuilt: ((receipt: Receipt) => Promise<boolean>) | undefined;
}

/** The screen for where one is. */
export const CurrentScreen = ({ start, refs, checkBuilt }: CurrentScreenProps) => {
  const { state, language, base } = useScreen();
  const { receipt, walk, filing } = state.session;
  const { contact } = start.published.definition.start ?? {};
  if (receipt)
    return (
      <Confirmation
        receipt={receipt}
        language={language}
        pdf={`${serviceOf(base)}/eingang/${receipt.id}/pdf`}
        checkBuilt={checkBuilt && (() => checkBuilt(receipt))}
        contact={contact === undefined ? undefined : richText(contact, language)}
        evidence={walk.evidence}
        headingRef={refs.heading}
      />
    );
  if (filing.place.kind === 'overview') return <OverviewScreen refs={refs} />;
  const page = filing.place.kind === 'page' ? filing.place.page : undefined;
  const view = walk.pages.find(({ id }) => id === page);
  if (view?.outcome) return <OutcomeScreen refs={refs} page={view} outcome={view.outcome} />;
  return view ? <PageScreen refs={refs} page={view} /> : <ReviewScreen refs={refs} />;
};

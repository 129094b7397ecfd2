import { itemAt, placeOf, samePlace } from '@formularwerk/assistant';
import type { Problem } from '@formularwerk/form';
import type { Ref } from 'react';
import { sentence } from '../messages/sentence.ts';
import { useScreen } from '../screen.ts';
import { Alert } from './Alert.tsx';
import { PlaceLink } from './PlaceLink.tsx';

interface ErrorSummaryProps {
  readonly problems: readonly Problem[];
  readonly title: string;
  readonly boxRef?: Ref<HTMLDivElement>;
}

/** Nobody reads more of them at once; each is told at its question as well. */
const MOST = 30;

/** What is wrong, on top of the page, each as a link to where it can be put right. */
export const ErrorSummary = ({ problems, title, boxRef }: ErrorSummaryProps) => {
  const { texts } = useScreen();
  const more = problems.length - MOST;
  return (
    <Alert kind="danger" title={title} level={2} {...(boxRef && { boxRef })}>
      <ul className="fw-summary">
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <ProblemLink problem={problem} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="kern-body">{texts.moreProblems(more)}</p>}
    </Alert>
  );
};

const ProblemLink = ({ problem }: { readonly problem: Problem }) => {
  const { state, texts, language } = useScreen();
  const { walk, filing } = state.session;
  const words = sentence(problem, language, texts);
  const place = placeOf(walk, problem.path);
  const isHere = place !== undefined && samePlace(place, filing.place);
  // What is wrong with a page as a whole stands at no control of it.
  const isWhole = isHere && place.kind === 'page' && problem.path === place.item;
  if (!place || isWhole) return <span className="kern-body">{words}</span>;
  const item = isHere ? undefined : itemAt(walk, place);
  return (
    <PlaceLink place={place} path={problem.path}>
      {item ? texts.problemAt(item.title, words) : words}
    </PlaceLink>
  );
};

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

/** All that is wrong, on top of the page, each as a link to where it can be put right. */
export const ErrorSummary = ({ problems, title, boxRef }: ErrorSummaryProps) => (
  <Alert kind="danger" title={title} level={2} {...(boxRef && { boxRef })}>
    <ul className="fw-summary">
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          <ProblemLink problem={problem} />
        </li>
      ))}
    </ul>
  </Alert>
);

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

import { Alert } from '@formularwerk/assistant-react';

export interface FieldProblem {
  /** Id of the control that it is at. */
  readonly field: string;
  readonly sentence: string;
}

interface ProblemSummaryProps {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
}

/** All that is wrong with a form of the portal, on top of the page; each leads to its control. */
export const ProblemSummary = ({ title, problems }: ProblemSummaryProps) =>
  problems.length > 0 && (
    <Alert kind="danger" title={title} level={2} role="alert">
      <ul className="fw-summary">
        {problems.map(({ field, sentence }) => (
          <li key={field}>
            <a className="kern-link" href={`#${field}`}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );

/** What is wrong with one control of them. */
export const problemOf = (problems: readonly FieldProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.sentence;

import { Alert } from '@formularwerk/assistant-react';
import { texts } from '../texts.ts';
import type { FileProblem } from './readFormFile.ts';

/** More than that nobody reads at once. */
const MOST = 50;

/** Everything that keeps a form from being taken over, with the place where it is. */
export const FileProblems = ({ problems }: { readonly problems: readonly FileProblem[] }) =>
  problems.length > 0 && (
    <Alert kind="danger" title={texts.create.problems(problems.length)} role="alert">
      <ul className="da-problems">
        {problems.slice(0, MOST).map(({ place, message }, index) => (
          <li key={index}>
            <strong>{place === '' ? texts.create.whole : place}:</strong> {message}
          </li>
        ))}
      </ul>
      {problems.length > MOST && (
        <p className="kern-body">{texts.create.moreProblems(problems.length - MOST)}</p>
      )}
    </Alert>
  );

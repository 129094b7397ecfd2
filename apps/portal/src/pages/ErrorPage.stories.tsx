import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { EMBEDDED, pageStory } from '../story.fixture.tsx';
import { type ErrorKind, ErrorPage } from './ErrorPage.tsx';

export default { component: ErrorPage } satisfies Meta;

const of = (kind: ErrorKind) =>
  pageStory((visit) => <ErrorPage visit={visit} kind={kind} kommune={sampleForm.kommune} />);

export const BadRequest = of('badRequest');
export const NotFound = of('notFound');
export const ReceiptGone = of('receiptGone');
export const StatusGone = of('statusGone');
export const Method = of('method');
export const TooLarge = of('tooLarge');
export const Busy = of('busy');

/** Where nobody knows whose page it was. */
export const Failed = pageStory((visit) => <ErrorPage visit={visit} kind="failed" />);

/** Two ways on: with number and code, or from the beginning. */
export const DraftGone = pageStory((visit) => (
  <ErrorPage
    visit={visit}
    kind="draftGone"
    kommune={sampleForm.kommune}
    back={{ href: '/espelkamp/stand', label: visit.texts.error.toForm }}
    more={{ href: '/espelkamp/fortsetzen', label: visit.texts.start.continue }}
  />
));

/** In a frame the browser may have refused the cookie. */
export const DraftGoneEmbedded = pageStory(
  (visit) => <ErrorPage visit={visit} kind="draftGone" kommune={sampleForm.kommune} />,
  { visit: EMBEDDED },
);

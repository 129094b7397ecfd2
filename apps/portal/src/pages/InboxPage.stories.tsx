import type { Inbox } from '@formularwerk/assistant';
import type { Meta } from '@storybook/react-vite';
import { KindLinks } from '../layout/KindLinks.tsx';
import { LONG, pageStory, submission, user } from '../story.fixture.tsx';
import { InboxFilterForm } from './InboxFilterForm.tsx';
import { InboxPage } from './InboxPage.tsx';
import { InboxTables } from './InboxTables.tsx';
import { StaffBar } from './StaffBar.tsx';

export default {
  component: InboxPage,
  subcomponents: { InboxFilterForm, InboxTables, KindLinks, StaffBar },
} satisfies Meta;

const inbox: Inbox = {
  submissions: [
    submission,
    { ...submission, id: 's2', state: 'received', documents: [] },
    { ...submission, id: 's3', state: 'failed', documents: ['json'], title: LONG },
  ],
  total: 3,
  forms: [
    { id: 'stand', title: 'Stand anmelden' },
    { id: 'lang', title: LONG },
  ],
  recipients: [],
  mostInTable: 2000,
};
const way = { path: '/verwaltung/espelkamp/eingang' };

export const Some = pageStory(
  (visit) => <InboxPage visit={visit} user={user} inbox={inbox} filter={{}} />,
  way,
);

/** One form is chosen: its applications can be taken as tables, for other authorities as well. */
export const OneForm = pageStory(
  (visit) => (
    <InboxPage
      visit={visit}
      user={user}
      inbox={{
        ...inbox,
        recipients: [
          { id: 'ihk', title: 'Industrie- und Handelskammer' },
          { id: 'zoll', title: LONG },
        ],
      }}
      filter={{ form: 'stand', from: '2027-01-01', to: '2027-03-31' }}
    />
  ),
  way,
);

/** More than go into one table. */
export const TooMany = pageStory(
  (visit) => (
    <InboxPage
      visit={visit}
      user={user}
      inbox={{ ...inbox, total: 2400 }}
      filter={{ form: 'stand' }}
      noTable="tooMany"
    />
  ),
  way,
);

/** Nothing came in that time. */
export const NoneFound = pageStory(
  (visit) => (
    <InboxPage
      visit={visit}
      user={user}
      inbox={{ ...inbox, submissions: [], total: 0 }}
      filter={{ from: '2027-01-01' }}
    />
  ),
  way,
);

export const None = pageStory(
  (visit) => (
    <InboxPage
      visit={visit}
      user={user}
      inbox={{ ...inbox, submissions: [], total: 0, forms: [] }}
      filter={{}}
    />
  ),
  way,
);

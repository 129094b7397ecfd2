import type { Meta } from '@storybook/react-vite';
import { KindLinks } from '../layout/KindLinks.tsx';
import { LONG, pageStory, submission, user } from '../story.fixture.tsx';
import { InboxPage } from './InboxPage.tsx';
import { StaffBar } from './StaffBar.tsx';

export default { component: InboxPage, subcomponents: { KindLinks, StaffBar } } satisfies Meta;

const way = { path: '/verwaltung/espelkamp/eingang' };

export const Some = pageStory(
  (visit) => (
    <InboxPage
      visit={visit}
      user={user}
      submissions={[
        submission,
        { ...submission, id: 's2', state: 'received', documents: [] },
        { ...submission, id: 's3', state: 'failed', documents: ['json'], title: LONG },
      ]}
    />
  ),
  way,
);

export const None = pageStory((visit) => <InboxPage visit={visit} user={user} submissions={[]} />, way);

import type { StoredPageReport } from '@formularwerk/assistant';
import type { Meta } from '@storybook/react-vite';
import { LONG, pageStory, user } from '../story.fixture.tsx';
import { ReportsPage } from './ReportsPage.tsx';

export default { component: ReportsPage } satisfies Meta;

const report: StoredPageReport = {
  id: 'r1',
  form: 'stand',
  version: 1,
  page: 'zweck',
  title: 'Stand anmelden',
  reason: 'unclear',
  words: 'Was ist ein Stand?',
  at: '2027-03-01T09:30:00.000Z',
};
const way = { path: '/verwaltung/espelkamp/rueckmeldungen' };

export const Some = pageStory(
  (visit) => (
    <ReportsPage
      visit={visit}
      user={user}
      reports={[
        report,
        { ...report, id: 'r2', page: '', words: '' },
        { ...report, id: 'r3', form: 'lang', title: LONG, words: LONG },
      ]}
    />
  ),
  way,
);

export const None = pageStory((visit) => <ReportsPage visit={visit} user={user} reports={[]} />, way);

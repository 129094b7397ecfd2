import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { pageStory } from '../story.fixture.tsx';
import { ReportPage } from './ReportPage.tsx';

export default { component: ReportPage } satisfies Meta;

const page = { published: sampleForm, about: 'zweck' };

export const Asked = pageStory((visit) => <ReportPage visit={visit} {...page} state="asked" />);

export const English = { ...Asked, globals: { language: 'en' } };

export const NoReason = pageStory((visit) => (
  <ReportPage visit={visit} {...page} state="noReason" words="Was ist ein Stand?" />
));

export const TooLong = pageStory((visit) => (
  <ReportPage visit={visit} {...page} state="tooLong" reason="unclear" words={'Zu viel. '.repeat(200)} />
));

export const Busy = pageStory((visit) => (
  <ReportPage visit={visit} {...page} state="busy" reason="unclear" />
));

export const Sent = pageStory((visit) => <ReportPage visit={visit} {...page} state="sent" />);

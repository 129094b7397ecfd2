import type { Meta } from '@storybook/react-vite';
import { longForm, pageStory, submission } from '../story.fixture.tsx';
import { StatusPage } from './StatusPage.tsx';

export default { component: StatusPage } satisfies Meta;

/** By the link of the mail, elsewhere: nothing of the answers. */
export const Elsewhere = pageStory((visit) => (
  <StatusPage visit={visit} published={longForm} status={submission} receipt={undefined} />
));

export const WithTheKey = pageStory((visit) => (
  <StatusPage visit={visit} published={longForm} status={submission} receipt="/espelkamp/stand/eingang/s1" />
));

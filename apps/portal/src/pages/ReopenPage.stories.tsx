import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { pageStory } from '../story.fixture.tsx';
import { numberControl } from './CodeFields.tsx';
import { ReopenPage } from './ReopenPage.tsx';

export default { component: ReopenPage } satisfies Meta;

const sent = [['name', 'Ay']] as const;

/** What was sent waits in the page for number and code. */
export const Asked = pageStory((visit) => (
  <ReopenPage
    visit={visit}
    published={sampleForm}
    sent={sent}
    hasFiles={false}
    typed={{ number: '', code: '' }}
    problems={[]}
  />
));

export const WrongAndWithFiles = pageStory((visit) => (
  <ReopenPage
    visit={visit}
    published={sampleForm}
    sent={sent}
    hasFiles
    typed={{ number: 'ESP-K7M4-QX9P', code: '8HNB-3RTX' }}
    problems={[{ field: numberControl, sentence: visit.texts.code.wrong }]}
  />
));

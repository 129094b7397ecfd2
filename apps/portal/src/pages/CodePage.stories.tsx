import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { pageStory } from '../story.fixture.tsx';
import { CodeFields, codeControl, numberControl } from './CodeFields.tsx';
import { CodePage } from './CodePage.tsx';

export default { component: CodePage, subcomponents: { CodeFields } } satisfies Meta;

const way = { path: '/espelkamp/fortsetzen' };

export const Empty = pageStory(
  (visit) => (
    <CodePage visit={visit} kommune={sampleForm.kommune} typed={{ number: '', code: '' }} problems={[]} />
  ),
  way,
);

export const NothingTyped = pageStory(
  (visit) => (
    <CodePage
      visit={visit}
      typed={{ number: '', code: '' }}
      problems={[
        { field: numberControl, sentence: visit.texts.code.numberMissing },
        { field: codeControl, sentence: visit.texts.code.codeMissing },
      ]}
    />
  ),
  way,
);

/** Which of the two is wrong is not said. */
export const Wrong = pageStory(
  (visit) => (
    <CodePage
      visit={visit}
      kommune={sampleForm.kommune}
      typed={{ number: 'ESP-K7M4-QX9P', code: '8HNB-3RTX' }}
      problems={[{ field: numberControl, sentence: visit.texts.code.wrong }]}
    />
  ),
  way,
);

export const Locked = pageStory(
  (visit) => (
    <CodePage
      visit={visit}
      kommune={sampleForm.kommune}
      typed={{ number: 'ESP-K7M4-QX9P', code: '8HNB-3RTX' }}
      problems={[{ field: numberControl, sentence: visit.texts.code.locked }]}
    />
  ),
  way,
);

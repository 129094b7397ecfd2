import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { LONG, pageStory } from '../story.fixture.tsx';
import { HomePage } from './HomePage.tsx';

export default { component: HomePage } satisfies Meta;

export const Some = pageStory(
  (visit) => (
    <HomePage
      visit={visit}
      kommunen={[sampleForm.kommune, { id: 'hille', name: 'Gemeinde Hille' }, { id: 'lang', name: LONG }]}
    />
  ),
  { path: '/' },
);

export const None = pageStory((visit) => <HomePage visit={visit} kommunen={[]} />, { path: '/' });

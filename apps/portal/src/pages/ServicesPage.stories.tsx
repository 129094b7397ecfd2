import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { longForm, pageStory } from '../story.fixture.tsx';
import { ServicesPage } from './ServicesPage.tsx';

export default { component: ServicesPage } satisfies Meta;

const { kommune } = sampleForm;
const own = {
  ...longForm,
  muster: false,
  definition: { ...longForm.definition, id: 'eigenes', start: { purpose: 'Nur auf Deutsch.' } },
};
const way = { path: '/espelkamp' };

/** One is a sample; the other has no English words, and a long title. */
export const Some = pageStory(
  (visit) => <ServicesPage visit={visit} kommune={kommune} forms={[sampleForm, own]} />,
  way,
);

/** What is said in German only is marked as German. */
export const English = { ...Some, globals: { language: 'en' } };

export const None = pageStory((visit) => <ServicesPage visit={visit} kommune={kommune} forms={[]} />, way);

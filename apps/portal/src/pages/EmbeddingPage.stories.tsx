import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { LONG, pageStory, user } from '../story.fixture.tsx';
import { EmbeddingPage } from './EmbeddingPage.tsx';

export default { component: EmbeddingPage } satisfies Meta;

const page = { user, forms: [sampleForm], text: 'https://www.stadt.example' };
const way = { path: '/verwaltung/espelkamp/einbetten' };

export const Some = pageStory((visit) => <EmbeddingPage visit={visit} {...page} />, way);

export const Saved = pageStory((visit) => <EmbeddingPage visit={visit} {...page} saved />, way);

/** Typed before the session had ended, and there again after signing in. */
export const Unsaved = pageStory((visit) => <EmbeddingPage visit={visit} {...page} unsaved />, way);

export const Wrong = pageStory(
  (visit) => <EmbeddingPage visit={visit} {...page} text={`stadt\n${LONG}`} wrong={['stadt', LONG]} />,
  way,
);

/** As long as there is no form there is nothing to copy. */
export const WithoutForms = pageStory(
  (visit) => <EmbeddingPage visit={visit} {...page} forms={[]} text="" />,
  way,
);

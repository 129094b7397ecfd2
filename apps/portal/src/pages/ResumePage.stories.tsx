import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { pageStory } from '../story.fixture.tsx';
import { ResumePage } from './ResumePage.tsx';

export default { component: ResumePage } satisfies Meta;

/** The link would put another draft in the place of the one that this browser has. */
export const Asks = pageStory((visit) => (
  <ResumePage
    visit={visit}
    published={sampleForm}
    former="https://antrag.stadt.example/espelkamp/stand/fortsetzen#f3Kq9ZtB1xWm7LrA0sVd"
    keep="/espelkamp/stand"
  />
));

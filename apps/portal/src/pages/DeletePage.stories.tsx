import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { draft, longForm, pageStory } from '../story.fixture.tsx';
import { DeletedPage } from './DeletedPage.tsx';
import { DeletePage } from './DeletePage.tsx';

export default { component: DeletePage, subcomponents: { DeletedPage } } satisfies Meta;

export const Asks = pageStory((visit) => (
  <DeletePage visit={visit} published={longForm} draft={draft} continueAt="/espelkamp/stand/antrag/zweck" />
));

export const Deleted = pageStory((visit) => (
  <DeletedPage visit={visit} published={sampleForm} draft={draft.id} />
));

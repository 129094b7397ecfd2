import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { Table } from '../layout/Table.tsx';
import { draft, LONG, pageStory } from '../story.fixture.tsx';
import { ConflictPage } from './ConflictPage.tsx';

export default { component: ConflictPage, subcomponents: { Table } } satisfies Meta;

const page = { published: sampleForm, current: draft, posted: [['name', 'Ay']] as const };

/** Both versions; one of them may have no answer. */
export const Different = pageStory((visit) => (
  <ConflictPage
    visit={visit}
    {...page}
    differences={[
      { path: 'name', label: 'Ihr Name', mine: 'Ay', other: 'Aylin Ay' },
      { path: 'speisen', label: LONG, mine: LONG, other: '' },
    ]}
  />
));

export const Same = pageStory((visit) => <ConflictPage visit={visit} {...page} differences={[]} />);

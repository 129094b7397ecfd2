import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { draft, EMBEDDED, longForm, pageStory } from '../story.fixture.tsx';
import { StartActions } from './StartActions.tsx';
import { StartPage } from './StartPage.tsx';

export default { component: StartPage, subcomponents: { StartActions } } satisfies Meta;

export const New = pageStory((visit) => (
  <StartPage visit={visit} published={sampleForm} blankSize={103_382} />
));

/** The page has the key to one: going on comes first, starting anew is behind a warning. */
export const WithDraft = pageStory((visit) => (
  <StartPage visit={visit} published={sampleForm} draft={draft} />
));

export const English = { ...New, globals: { language: 'en' } };

const { languages: _, start: __, services: ___, ...bare } = longForm.definition;

/** A form with a title and nothing else, in German only: somebody asked for English. */
export const BareAndGermanOnly = {
  ...pageStory((visit) => <StartPage visit={visit} published={{ ...longForm, definition: bare }} />),
  globals: { language: 'en' },
};

/** On a town's page: its header is enough. */
export const Embedded = pageStory((visit) => <StartPage visit={visit} published={sampleForm} />, {
  visit: EMBEDDED,
});

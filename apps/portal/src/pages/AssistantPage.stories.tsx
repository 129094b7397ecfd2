import { type Filing, walkFiling } from '@formularwerk/assistant';
import type { AssistantStart } from '@formularwerk/assistant-react';
import { compileForm } from '@formularwerk/form';
import type { Meta } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { sampleForm } from '../../test/sampleForm.ts';
import type { Visit } from '../http/visit.ts';
import { draft, EMBEDDED, longForm, pageStory } from '../story.fixture.tsx';
import { AssistantPage } from './AssistantPage.tsx';

export default { component: AssistantPage } satisfies Meta;

const form = compileForm(sampleForm.definition);

const at = (filing: Filing, published = sampleForm, more: Partial<AssistantStart> = {}) =>
  function Page(visit: Visit): ReactElement {
    const context = { today: '2027-03-01', language: visit.language, parameters: published.parameters };
    const start: AssistantStart = {
      kommune: published.kommune,
      published,
      context,
      filing,
      place: filing.place,
      draft,
      base: '/espelkamp/stand/antrag',
      showProblems: false,
      key: 'key-1',
      ...more,
    };
    return (
      <AssistantPage
        visit={visit}
        start={start}
        walk={walkFiling(form, filing, context)}
        hidden={{ _draft: draft.id }}
      />
    );
  };

/** The first page: the languages are buttons of the form, so that nothing typed is lost. */
export const First = pageStory(at(draft.filing));

export const English = { ...First, globals: { language: 'en' } };

/** As it comes back from the server: the title says so, and the summary has the focus. */
export const Wrong = pageStory(
  at({ ...draft.filing, entries: { essen: '' } }, longForm, { showProblems: true }),
);

export const Review = pageStory(
  at({ entries: { essen: 'nein', name: 'Ay' }, saved: ['zweck', 'plan'], place: { kind: 'review' } }),
);

/** On a town’s page. */
export const Embedded = pageStory(at(draft.filing), { visit: EMBEDDED });

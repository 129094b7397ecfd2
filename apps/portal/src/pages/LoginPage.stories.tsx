import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { pageStory } from '../story.fixture.tsx';
import { LoginPage } from './LoginPage.tsx';

export default { component: LoginPage } satisfies Meta;

const way = { path: '/verwaltung/espelkamp/anmelden' };

export const Empty = pageStory((visit) => <LoginPage visit={visit} kommune={sampleForm.kommune} />, way);

/** Somebody was signed in until just now, and comes back to where they were. */
export const Ended = pageStory(
  (visit) => (
    <LoginPage visit={visit} kommune={sampleForm.kommune} ended next="/verwaltung/espelkamp/rueckmeldungen" />
  ),
  way,
);

export const EndedWithWork = pageStory(
  (visit) => (
    <LoginPage
      visit={visit}
      kommune={sampleForm.kommune}
      ended
      next="/verwaltung/espelkamp/einbetten"
      kept={{ seiten: 'https://www.stadt.example' }}
    />
  ),
  way,
);

export const Wrong = pageStory(
  (visit) => (
    <LoginPage
      visit={visit}
      kommune={sampleForm.kommune}
      problem={visit.texts.login.wrong}
      name="frau.muster@espelkamp.example"
    />
  ),
  way,
);

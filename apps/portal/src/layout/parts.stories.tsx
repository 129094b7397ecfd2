import type { Meta } from '@storybook/react-vite';
import { LONG, partStory, submission } from '../story.fixture.tsx';
import { Card } from './Card.tsx';
import { DocumentLinks } from './DocumentLinks.tsx';
import { PostButton } from './PostButton.tsx';

export default { component: Card, subcomponents: { DocumentLinks, PostButton } } satisfies Meta;

export const Cards = partStory(() => (
  <>
    <h2>Dienste</h2>
    <ul className="portal-cards">
      <Card href="/a" title="Sondernutzung beantragen" mark="Muster">
        <p className="kern-body">Für Tische, Gerüste und Container auf öffentlichen Flächen.</p>
      </Card>
      <Card href="/b" title="Register a stall" lang="en" />
      <Card href="/c" title={LONG} mark={LONG} />
    </ul>
  </>
));

export const Documents = partStory((visit) => (
  <>
    <DocumentLinks visit={visit} base="/eingang/s1" documents={submission.documents} />
    <DocumentLinks visit={visit} base="/eingang/s2" documents={['pdf']} />
    <DocumentLinks visit={visit} base="/eingang/s3" documents={[]} />
  </>
));

export const PostButtons = partStory(() => (
  <>
    <PostButton action="/a" name="start" label="Jetzt starten" />
    <PostButton action="/a" name="restart" label="Neu beginnen" variant="secondary" />
    <PostButton action="/a" name="logout" label={LONG} variant="tertiary" />
  </>
));

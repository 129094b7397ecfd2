import type { Meta, StoryObj } from '@storybook/react-vite';
import { asked, LONG, NARROW } from '../story.fixture.tsx';
import { InfoField } from './InfoField.tsx';

/** Words ask nothing: they are never empty, required or wrong. */
export default { component: InfoField } satisfies Meta<typeof InfoField>;

const text = `Denken Sie an die *Rettungswege*:

- mindestens **1,50 m** für Fußgänger
- Zufahrten bleiben frei

Mehr steht in der [Satzung](https://www.example.org/satzung).`;

export const Info = asked([{ id: 'hinweis', type: 'info', text }]);
export const Warning = asked([{ id: 'hinweis', type: 'info', text, kind: 'warning' }]);
export const LongWords = asked([
  { id: 'hinweis', type: 'info', text: `${LONG} – [${LONG}](https://www.example.org)` },
]);
export const Narrow: StoryObj = { ...LongWords, globals: NARROW };

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'storybook/test';
import { sampleForm } from '../../test/sampleForm.ts';
import { awaitDocuments } from '../client/awaitDocuments.ts';
import { Facts } from '../layout/Facts.tsx';
import { WhatHappensNext } from '../layout/WhatHappensNext.tsx';
import { pageStory, submission, visitAt } from '../story.fixture.tsx';
import { ReceiptPage } from './ReceiptPage.tsx';

export default { component: ReceiptPage, subcomponents: { Facts, WhatHappensNext } } satisfies Meta;

const page = { published: sampleForm, submission, mail: undefined };
const to = 'ay@betrieb.example';

export const Documented = pageStory((visit) => (
  <ReceiptPage visit={visit} {...page} mail={{ to, state: 'sent' }} />
));

export const English = { ...Documented, globals: { language: 'en' } };

/** Documents that will be handed in, and one of which nobody has said how. */
export const EvidenceToCome = pageStory((visit) => (
  <ReceiptPage
    visit={visit}
    {...page}
    mail={{ to, state: 'failed' }}
    evidence={{
      complete: false,
      total: 3,
      missing: [
        { path: 'plan', label: 'Lageplan', way: 'later', text: 'wird nachgereicht bis 29.03.2027' },
        { path: 'karte', label: 'Reisegewerbekarte', text: '' },
      ],
    }}
  />
));

const received = { ...submission, state: 'received', documents: [] } as const;
const building = (visit: Parameters<typeof ReceiptPage>[0]['visit']): ReactElement => (
  <ReceiptPage visit={visit} {...page} submission={received} mail={{ to, state: 'waiting' }} />
);

export const BeingBuilt = pageStory(building);

/** The script looks again, and only the documents change. */
export const Arriving = {
  ...pageStory(building),
  play: async ({ canvas }) => {
    const built = <ReceiptPage visit={visitAt('/espelkamp/stand/eingang/s1', 'de')} {...page} />;
    await awaitDocuments(document, async () => new Response(renderToStaticMarkup(built)), 0);
    expect(canvas.getByRole('link', { name: /PDF/ })).toBeVisible();
  },
} satisfies StoryObj;

export const Failed = pageStory((visit) => (
  <ReceiptPage visit={visit} {...page} submission={{ ...received, state: 'failed' }} />
));

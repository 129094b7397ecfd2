import { compileForm, walk } from '@formularwerk/form';
import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { LONG, pageStory, submission, user } from '../story.fixture.tsx';
import { AnswersView } from './AnswersView.tsx';
import { CasePage } from './CasePage.tsx';

export default { component: CasePage, subcomponents: { AnswersView } } satisfies Meta;

const way = { path: '/verwaltung/espelkamp/eingang/s1' };
const answered = walk(
  compileForm(sampleForm.definition),
  {
    essen: 'ja',
    speisen: LONG,
    name: 'Ay',
    staende: ['a1', 'a2'],
    'staende.a1.breite': '2,50',
    'staende.a2.breite': '3',
    richtig: 'on',
  },
  { today: '2027-03-01', parameters: sampleForm.parameters },
);
const boxed = walk(
  compileForm({
    format: 1,
    id: 'anzeige',
    title: 'Anzeige',
    sections: [
      {
        id: 'person',
        title: 'Person',
        pages: [
          {
            id: 'name',
            title: 'Name',
            fields: [{ id: 'name', type: 'text', label: 'Name', meta: { box: '1' } }],
          },
        ],
      },
    ],
    delivery: { office: 'amt' },
  }),
  { name: 'Ay' },
  { today: '2027-03-01' },
);
const [event] = submission.events;

/** All that was answered, and copies for other authorities; a file with a virus is held back, and so is one that nobody has looked into yet. */
export const Answered = pageStory(
  (visit) => (
    <CasePage
      visit={visit}
      user={user}
      submission={{
        ...submission,
        copies: [
          { id: 'ihk', title: 'Industrie- und Handelskammer', release: 'auto' },
          { id: 'zoll', title: LONG, release: 'manual' },
        ],
        held: { f2: 'infected', f3: 'waiting' },
        events: [
          { at: event?.at ?? '', type: 'submission.received' },
          { at: event?.at ?? '', type: 'documents.built' },
          { at: event?.at ?? '', type: 'attachment.infected', by: 'clamav' },
        ],
      }}
      walk={answered}
      write={({ text }) => text}
      attachments={[
        { id: 'f1', label: 'Lageplan', name: 'plan.pdf' },
        { id: 'f2', label: 'Lageplan', name: 'virus.pdf' },
        { id: 'f3', label: LONG, name: `${LONG}.pdf` },
      ]}
    />
  ),
  way,
);

/** A form with the numbers of an official one: its order is there as a PDF, too. */
export const WithBoxes = pageStory(
  (visit) => (
    <CasePage visit={visit} user={user} submission={submission} walk={boxed} write={({ text }) => text} />
  ),
  way,
);

/** The documents are being built, and the answers cannot be read for a moment. */
export const BeingBuilt = pageStory(
  (visit) => (
    <CasePage visit={visit} user={user} submission={{ ...submission, state: 'received', documents: [] }} />
  ),
  way,
);

/** The documents could not be made: what was answered is there all the same. */
export const WithoutDocuments = pageStory(
  (visit) => (
    <CasePage
      visit={visit}
      user={user}
      submission={{
        ...submission,
        state: 'failed',
        documents: [],
        events: [
          { at: event?.at ?? '', type: 'submission.received' },
          { at: event?.at ?? '', type: 'documents.failed.time' },
        ],
      }}
      walk={answered}
      write={({ text }) => text}
    />
  ),
  way,
);

/** Somebody went on in spite of what the pre-check came to. */
const { definition } = sampleForm;
const outcome = walk(
  compileForm({
    ...definition,
    sections: [
      {
        id: 'vorab',
        title: 'Vorab',
        pages: [
          {
            id: 'nichtNoetig',
            title: 'Sie brauchen nichts',
            text: 'Wenden Sie sich an Ihr **Finanzamt**.',
            fields: [],
            outcome: { kind: 'notNeeded', continue: true },
          },
        ],
      },
    ],
  }),
  { '_continue.nichtNoetig': 'on' },
  { today: '2027-03-01' },
);

export const WentOn = pageStory(
  (visit) => (
    <CasePage visit={visit} user={user} submission={submission} walk={outcome} write={({ text }) => text} />
  ),
  way,
);

import type { Meta } from '@storybook/react-vite';
import { sampleForm } from '../../test/sampleForm.ts';
import { EMBEDDED, LONG, pageStory } from '../story.fixture.tsx';
import { Document } from './Document.tsx';
import { EmbeddedFooter, OwnWindow } from './EmbeddedFooter.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MusterStrip } from './MusterStrip.tsx';

export default {
  component: Document,
  subcomponents: { EmbeddedFooter, OwnWindow, Footer, Header, LanguageSwitch, MusterStrip },
} satisfies Meta;

const page = { title: ['Titel'], kommune: sampleForm.kommune, children: <h1>Inhalt</h1> };

export const OfATown = pageStory((visit) => <Document visit={visit} {...page} muster />);

export const English = { ...OfATown, globals: { language: 'en' } };

/** Before anybody has chosen a town: nothing to link to. */
export const OfNobody = pageStory((visit) => (
  <Document visit={visit} title={['Titel']}>
    <h1>Inhalt</h1>
  </Document>
));

/** The form may have been typed into: languages are its buttons, and Enter still means „Weiter“. */
export const KeepsAForm = pageStory(
  (visit) => (
    <Document visit={visit} {...page} keeps="antrag">
      <h1>Inhalt</h1>
      <form id="antrag" action="/espelkamp/stand/antrag/zweck" />
    </Document>
  ),
  { visit: { offered: ['de', 'en', 'de-simple'] } },
);

export const OneLanguage = pageStory((visit) => <Document visit={visit} {...page} />, {
  visit: { offered: ['de'] },
});

/** Around it is the town’s own header; what the law wants opens in a window of its own. */
export const Embedded = pageStory((visit) => <Document visit={visit} {...page} />, { visit: EMBEDDED });

export const WideAndLong = pageStory((visit) => (
  <Document visit={visit} {...page} kommune={{ id: 'lang', name: LONG }} wide muster>
    <h1>{LONG}</h1>
  </Document>
));

/** Without ports the assistant is a page of plain HTML. The browser hydrates the same element, with ports. */
import { createAssistant } from '@formularwerk/assistant';
import {
  AssistantApp,
  type AssistantStart,
  assistantTitle,
  sessionStart,
} from '@formularwerk/assistant-react';
import { renderToString } from 'react-dom/server';
import { terrasse } from '../terrasse.ts';

const kommune = { id: 'espelkamp', name: 'Espelkamp' };
const place = { kind: 'page', page: 'terrasse' } as const;
const start: AssistantStart = {
  kommune,
  published: { kommune, version: '1', hash: '', definition: terrasse, parameters: {}, muster: true },
  context: { today: '2027-01-15', language: 'en' },
  filing: { entries: { tische: '4' }, saved: [], place },
  place,
  draft: { id: 'd1', revision: 'r1', expiresAt: '2027-02-15T12:00:00Z' },
  base: '/espelkamp/terrasse/antrag',
  showProblems: false,
  key: 'k1',
};
const assistant = createAssistant(sessionStart(start)); // one walk, for the page and its title
const html = renderToString(<AssistantApp start={start} drawn={assistant} />);

export const result = {
  title: assistantTitle(assistant),
  controls: html.match(/<(input|select|textarea|button)[^>]*name="(?!_shown)[^>]*>/g),
};

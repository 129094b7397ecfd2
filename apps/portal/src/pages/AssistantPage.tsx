import { createAssistant } from '@formularwerk/assistant';
import {
  AssistantApp,
  type AssistantStart,
  assistantTitle,
  sessionStart,
} from '@formularwerk/assistant-react';
import { partsNeeded, resolveText, type Walk } from '@formularwerk/form';
import { renderToString } from 'react-dom/server';
import { assistantRoot, assistantState } from '../client/places.ts';
import { jsonScript } from '../http/jsonScript.ts';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { definitionAddress, sendStart } from '../sentStart.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

interface AssistantPageProps {
  readonly visit: Visit;
  readonly start: AssistantStart;
  /** The walk with which the place was found. */
  readonly walk: Walk;
  /** Controls that only matter without a script, by name. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The assistant inside the portal's frame, with the state from which the browser takes it over. */
export const AssistantPage = ({ visit: asked, start, walk, hidden }: AssistantPageProps) => {
  const assistant = createAssistant(sessionStart(start, walk));
  const visit = inFormLanguage(asked, start.published);
  return (
    <Document
      visit={visit}
      kommune={start.published.kommune}
      title={[assistantTitle(assistant), resolveText(start.published.definition.title, visit.language)]}
      muster={start.published.muster}
      keeps="antrag"
      interactive
      parts={partsNeeded(start.published.definition)}
      data={definitionAddress(start.published)}
    >
      {/* Its own output, and a root of its own, so that the browser makes the same ids. */}
      <div
        id={assistantRoot}
        dangerouslySetInnerHTML={{
          __html: focusProblems(renderToString(<AssistantApp start={start} drawn={assistant} />)),
        }}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" form="antrag" name={name} value={value} />
      ))}
      <script
        id={assistantState}
        type="application/json"
        // JSON in which nothing can end the element.
        dangerouslySetInnerHTML={{ __html: jsonScript(sendStart(start)) }}
      />
    </Document>
  );
};

/**
 * Whoever sent a page without a script hears at once what is wrong with it: the summary has the focus when it arrives. In
 * the output and not in the component, whose attribute the browser's own drawing would not have.
 */
const focusProblems = (html: string): string =>
  html.replace(/<div (?=[^>]*kern-alert--danger)(?=[^>]*tabindex="-1")/, '$&autofocus ');

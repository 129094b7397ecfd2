import { AssistantApp, type AssistantStart, assistantTitle } from '@formularwerk/assistant-react';
import { partsNeeded, resolveText } from '@formularwerk/form';
import { renderToString } from 'react-dom/server';
import { assistantRoot, assistantState } from '../client/places.ts';
import { jsonScript } from '../http/jsonScript.ts';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

interface AssistantPageProps {
  readonly visit: Visit;
  readonly start: AssistantStart;
  /** Controls that only matter without a script, by name. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The assistant inside the portal's frame, with the state from which the browser takes it over. */
export const AssistantPage = ({ visit: asked, start, hidden }: AssistantPageProps) => {
  const visit = inFormLanguage(asked, start.published);
  return (
    <Document
      visit={visit}
      kommune={start.published.kommune}
      title={[assistantTitle(start), resolveText(start.published.definition.title, visit.language)]}
      muster={start.published.muster}
      keeps="antrag"
      interactive
      parts={partsNeeded(start.published.definition)}
    >
      {/* React's own output, and a root of its own, so that the browser's React makes the same ids. */}
      <div
        id={assistantRoot}
        dangerouslySetInnerHTML={{ __html: focusProblems(renderToString(<AssistantApp start={start} />)) }}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" form="antrag" name={name} value={value} />
      ))}
      <script
        id={assistantState}
        type="application/json"
        // JSON in which nothing can end the element.
        dangerouslySetInnerHTML={{ __html: jsonScript(start) }}
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

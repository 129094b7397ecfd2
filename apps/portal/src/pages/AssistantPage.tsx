import { AssistantApp, type AssistantStart } from '@formularwerk/assistant-react';
import { type Json, resolveText } from '@formularwerk/form';
import { renderToString } from 'react-dom/server';
import { assistantRoot, assistantState } from '../client/places.ts';
import { jsonScript } from '../http/jsonScript.ts';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { reviewedControl } from '../routes/reviewed.ts';

interface AssistantPageProps {
  readonly visit: Visit;
  readonly start: AssistantStart;
  readonly title: string;
  readonly reviewed?: Readonly<Record<string, Json>> | undefined;
}

/** The assistant inside the portal's frame, with the state from which the browser takes it over. */
export const AssistantPage = ({ visit, start, title, reviewed }: AssistantPageProps) => (
  <Document
    visit={visit}
    kommune={start.published.kommune}
    title={[title, resolveText(start.published.definition.title, visit.language)]}
    muster={start.published.muster}
    keeps="antrag"
    interactive
  >
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React's own output; a root of its own gives the browser's
        React the same ids */}
    <div id={assistantRoot} dangerouslySetInnerHTML={{ __html: renderToString(<AssistantApp start={start} />) }} />
    {reviewed !== undefined && (
      <input type="hidden" form="antrag" name={reviewedControl} value={JSON.stringify(reviewed)} />
    )}
    <script
      id={assistantState}
      type="application/json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the element
      dangerouslySetInnerHTML={{ __html: jsonScript(start) }}
    />
  </Document>
);

import { AssistantApp, type AssistantStart } from '@formularwerk/assistant-react';
import { loadParts } from '@formularwerk/form';
import { hydrateRoot } from 'react-dom/client';
import { awaitDocuments } from './awaitDocuments.ts';
import { copyButtons } from './copyButtons.ts';
import { httpPorts } from './httpPorts.ts';
import { languageButtons } from './languageButtons.ts';
import { isBehindItself, noteSaves } from './ownSaves.ts';
import { assistantRoot, assistantState } from './places.ts';
import { savesInOrder } from './savesInOrder.ts';
import './style.css';

/** Takes over a page that the server rendered. Everything on it worked before, too. */
const root = document.getElementById(assistantRoot);
const state = document.getElementById(assistantState);
if (root !== null && state !== null) void takeOver(root, JSON.parse(state.textContent) as AssistantStart);
copyButtons(document, navigator.clipboard);
void awaitDocuments(document, () => fetch(location.href));

async function takeOver(container: HTMLElement, start: AssistantStart): Promise<void> {
  const http = httpPorts(start);
  await loadParts(start.published.definition);
  // At last, so that no save of the page before can arrive between this look and the taking over.
  if (await isBehindItself(start.draft, sessionStorage, http.storedRevision)) return location.reload();
  const { ports, leave } = savesInOrder(noteSaves(http, start.draft.id, sessionStorage));
  // The receipt replaces the review in the history: going back would lead to a draft that is no more.
  const showReceipt = ({ id }: { readonly id: string }) =>
    location.replace(`${start.base.replace(/\/antrag$/, '')}/eingang/${id}`);
  hydrateRoot(container, <AssistantApp start={start} ports={ports} onSubmitted={showReceipt} />);
  languageButtons(document, leave);
}

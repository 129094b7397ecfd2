import { ownSaves } from '@formularwerk/assistant';
import { AssistantApp } from '@formularwerk/assistant-react';
import { loadParts } from '@formularwerk/form';
import { hydrateRoot } from 'react-dom/client';
import { receiveStart, type SentStart } from '../sentStart.ts';
import { awaitDocuments } from './awaitDocuments.ts';
import { copyButtons } from './copyButtons.ts';
import { httpPorts } from './httpPorts.ts';
import { languageButtons } from './languageButtons.ts';
import { createLocalCopies, forgetCopies } from './localCopies.ts';
import { assistantRoot, assistantState } from './places.ts';
import { savesInOrder } from './savesInOrder.ts';

/** Takes over a page that the server rendered. Everything on it worked before, too. */
const root = document.getElementById(assistantRoot);
const state = document.getElementById(assistantState);
if (root !== null && state !== null) void takeOver(root, JSON.parse(state.textContent) as SentStart);
copyButtons(document, navigator.clipboard);
forgetGone(document);
void awaitDocuments(document, () => fetch(location.href));

/** A page that tells of a draft submitted or deleted names it: nothing of it stays on the device. */
function forgetGone({ body }: Document): void {
  const draft = body.querySelector<HTMLElement>('[data-forget]')?.dataset.forget;
  if (draft !== undefined) forgetCopies(draft);
}

async function takeOver(container: HTMLElement, sent: SentStart): Promise<void> {
  const start = await receiveStart(sent);
  const http = httpPorts(start);
  await loadParts(start.published.definition);
  const copies = createLocalCopies(start.draft.id);
  const { ports, leave } = savesInOrder({ ...http, save: ownSaves(http, copies.sent) });
  // The receipt replaces the review in the history: going back would lead to a draft that is no more.
  const showReceipt = ({ id }: { readonly id: string }) => {
    forgetCopies(start.draft.id);
    location.replace(`${start.base.replace(/\/antrag$/, '')}/eingang/${id}`);
  };
  hydrateRoot(
    container,
    <AssistantApp start={start} ports={ports} copies={copies} onSubmitted={showReceipt} />,
  );
  languageButtons(document, leave);
}

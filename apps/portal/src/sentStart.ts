import type { PublishedForm } from '@formularwerk/assistant';
import type { AssistantStart } from '@formularwerk/assistant-react';
import type { FormDefinition } from '@formularwerk/form';

/**
 * What a page brings along for the script that takes it over. The definition is the same on every page and for everybody:
 * the browser fetches it once, beside the script, and keeps it.
 */
export interface SentStart extends Omit<AssistantStart, 'published'> {
  readonly published: Omit<PublishedForm, 'definition'>;
  /** Address of the definition. */
  readonly definition: string;
}

export const sendStart = (start: AssistantStart): SentStart => {
  const { definition: _definition, ...published } = start.published;
  return { ...start, published, definition: definitionAddress(start.published) };
};

/** A published version never changes, and its hash tells it from one of the same number in another database. */
export const definitionAddress = ({ kommune, definition, version, hash }: PublishedForm): string =>
  `/api/${kommune.id}/forms/${definition.id}?version=${version}&hash=${hash}`;

/** The start again as the server had it. */
export const receiveStart = async (sent: SentStart, get: typeof fetch = fetch): Promise<AssistantStart> => {
  const { definition: address, ...start } = sent;
  const response = await get(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const { definition } = (await response.json()) as { readonly definition: FormDefinition };
  return { ...start, published: { ...start.published, definition } };
};

import type { Filing } from '@formularwerk/assistant';
import type { AssistantStart } from '@formularwerk/assistant-react';
import type { FormDefinition } from '@formularwerk/form';
import type { Parameters } from './forms.ts';

/** A form as it is looked at. */
export interface Preview {
  readonly definition: FormDefinition;
  /** What the municipality sets, by id; what it does not is as in the form's samples. */
  readonly parameters: Parameters;
  /** The day it is: `2027-01-15`. */
  readonly today: string;
  readonly language: string;
  /** Where it begins; at the first page when absent. */
  readonly filing?: Filing;
  /** The errors of the page are told at the beginning. */
  readonly told?: boolean;
}

/** What the assistant starts with in a preview. */
export function previewStart(preview: Preview): AssistantStart {
  const { definition, parameters, today, language, filing, told = false } = preview;
  const kommune = { id: 'vorschau', name: 'Vorschau' };
  const begin: Filing = filing ?? { entries: {}, saved: [], place: firstPage(definition) };
  return {
    kommune,
    published: { kommune, version: '1', hash: '', definition, parameters, muster: true },
    context: { today, language, parameters },
    filing: begin,
    place: begin.place,
    draft: { id: 'vorschau', revision: 'r0', expiresAt: `${today}T12:00:00Z` },
    base: `/vorschau/${definition.id}/antrag`,
    showProblems: told,
    key: 'vorschau',
  };
}

const firstPage = ({ sections }: FormDefinition): Filing['place'] => {
  const page = sections[0]?.pages[0]?.id;
  return page === undefined ? { kind: 'review' } : { kind: 'page', page };
};

import { type Filing, type PublishedForm, pathToPlace, walkFiling } from '@formularwerk/assistant';
import type { Form, Walk, WalkContext } from '@formularwerk/form';
import { compiled } from '../compiled.ts';
import type { Visit } from '../http/visit.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';
import { loadForm, type OpenDraft, openDraft } from './openDraft.ts';

/** A draft with everything needed to walk it. */
export interface OpenFiling extends OpenDraft {
  readonly published: PublishedForm;
  readonly form: Form;
  readonly context: WalkContext;
  /** As stored, but standing at the place that the address names. */
  readonly filing: Filing;
  readonly walk: Walk;
}

/**
 * The draft of this browser, standing at the place in the address. `gone`: there is none (any more); undefined: the
 * address names no place.
 */
export const openFiling = async (visit: Visit): Promise<OpenFiling | 'gone' | undefined> => {
  const { page, item, itemPage } = visit.params;
  const place = pathToPlace([page, item, itemPage].filter((part) => part !== undefined));
  if (place === undefined) return undefined;
  const open = await openDraft(visit);
  const published = open && (await loadForm(visit, open.draft));
  if (open === undefined || published === undefined) return 'gone';
  const form = compiled(published);
  const context = contextOf(visit, published);
  const filing = { ...open.draft.filing, place };
  return { ...open, published, form, context, filing, walk: walkFiling(form, filing, context) };
};

export const contextOf = (visit: Visit, published: PublishedForm): WalkContext => ({
  today: visit.backend.today(),
  parameters: published.parameters,
  ...(published.parameterSets && { parameterSets: published.parameterSets }),
  language: inFormLanguage(visit, published).language,
});

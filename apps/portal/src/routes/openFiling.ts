import {
  type Filing,
  type OpenedDraft,
  type PublishedForm,
  pathToPlace,
  walkFiling,
} from '@formularwerk/assistant';
import type { Form, Walk, WalkContext } from '@formularwerk/form';
import { compiled } from '../compiled.ts';
import { draftCookie } from '../http/cookies.ts';
import type { Visit } from '../http/visit.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

/** A draft with everything needed to walk it. */
export interface OpenFiling extends OpenedDraft {
  readonly token: string;
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
  const { kommune = '', form: id = '', page, item, itemPage } = visit.params;
  const place = pathToPlace([page, item, itemPage].filter((part) => part !== undefined));
  if (place === undefined) return undefined;
  const token = visit.cookies.get(draftCookie(kommune, id));
  const open = token === undefined ? undefined : await visit.backend.openDraft(kommune, id, token);
  if (token === undefined || open === undefined) return 'gone';
  const { published } = open;
  const form = compiled(published);
  const context = contextOf(visit, published);
  const filing = { ...open.draft.filing, place };
  return { ...open, token, form, context, filing, walk: walkFiling(form, filing, context) };
};

export const contextOf = (visit: Visit, published: PublishedForm): WalkContext => ({
  today: visit.backend.today(),
  parameters: published.parameters,
  ...(published.parameterSets && { parameterSets: published.parameterSets }),
  language: inFormLanguage(visit, published).language,
});

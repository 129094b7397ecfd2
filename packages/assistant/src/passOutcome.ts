import { continuePath, type Form, type Walk, type WalkContext } from '@formularwerk/form';
import type { Filing } from './filing.ts';
import { afterPage, isAllDone } from './savePage.ts';
import type { Step } from './step.ts';
import { walkFiling } from './walkFiling.ts';

/** Goes on in spite of the outcome of the page one is at, or lets it be the end after all. Elsewhere nothing happens. */
export function passOutcome(
  form: Form,
  filing: Filing,
  goOn: boolean,
  context: WalkContext,
  walked?: Walk,
): Step {
  const { place } = filing;
  const before = walkFiling(form, filing, context, walked);
  const page = before.pages.find(({ id }) => place.kind === 'page' && id === place.page);
  if (!page?.outcome?.canContinue)
    return { filing, walk: before, next: place, stay: false, showProblems: false };
  const passed = {
    ...filing,
    entries: { ...filing.entries, [continuePath(page.id)]: goOn ? 'on' : '' },
    saved: goOn ? [...new Set([...filing.saved, page.id])] : filing.saved.filter((id) => id !== page.id),
  };
  const walk = walkFiling(form, passed, context, before);
  const next = goOn ? afterPage(isAllDone(before), walk, place) : place;
  return { filing: { ...passed, place: next }, walk, next, stay: false, showProblems: false };
}

import type { Entries, Form, Walk, WalkContext } from '@formularwerk/form';
import type { Filing } from './filing.ts';
import { keepTyped } from './keepTyped.ts';
import { placeBefore } from './parentPlace.ts';
import type { Step } from './step.ts';
import { walkFiling } from './walkFiling.ts';

/** One step back. What was typed is kept, and nobody is told of errors; the page is not saved by it. */
export function goBack(
  form: Form,
  filing: Filing,
  posted: Entries,
  context: WalkContext,
  walked?: Walk,
): Step {
  const before = walkFiling(form, filing, context, walked);
  const kept = keepTyped(before, filing, posted);
  const walk = walkFiling(form, kept, context, before);
  const next = placeBefore(walk, filing.place);
  if (!next)
    return { filing: kept, walk, next: filing.place, stay: false, showProblems: false, leave: 'start' };
  return { filing: { ...kept, place: next }, walk, next, stay: false, showProblems: false };
}

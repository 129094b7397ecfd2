import type { Form } from './compileForm.ts';
import type { Entries } from './entries.ts';
import { evaluateAt } from './evaluateAt.ts';
import { formatTemporal } from './feel/temporal.ts';
import { isKind } from './feel/values.ts';
import { setAt } from './parameterSets.ts';
import type { Walk, WalkContext } from './walkView.ts';

type Once = (form: Form, entries: Entries, context: WalkContext, previous?: Walk) => Walk;

/**
 * Walks a form with the parameters of the day that its `validAt` names. Which day that is, is found out with the
 * parameters of today: so it is the same everywhere, even where it depends on them. Without a day, today's hold.
 */
export function walkDated(
  once: Once,
  form: Form,
  entries: Entries,
  context: WalkContext,
  previous?: Walk,
): Walk {
  const { parameterSets: sets = [], today } = context;
  const current = once(form, entries, context, previous && (currents.get(previous) ?? previous));
  const day = evaluateAt(current, '', form.definition.validAt ?? 'today()');
  const set = setAt(sets, isKind(day, 'date') ? formatTemporal(day) : today);
  if (set === undefined || set === setAt(sets, today)) return current;
  const walked = once(form, entries, { ...context, parameters: set.values }, previous);
  currents.set(walked, current);
  return walked;
}

/** Of a walk with the parameters of another day the one with today's, for the next one to go on from. */
const currents = new WeakMap<Walk, Walk>();

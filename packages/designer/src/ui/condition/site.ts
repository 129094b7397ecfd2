import type { FormDefinition } from '@formularwerk/form';
import { type Place, placesOf, type Subject, subjectsAt, subjectsFor } from '@formularwerk/form/conditions';
import type { NodeKey } from '../../core/node.ts';

/** Where a condition is read and written, and what it can be about. */
export interface Site {
  readonly node: NodeKey;
  readonly subjects: readonly Subject[];
}

/** A condition sees what stands before it; a check also what it checks: its question, its page, the whole form. */
export function siteOf(form: FormDefinition, node: NodeKey, isCheck: boolean): Site {
  if (!isCheck) return { node, subjects: subjectsFor(form, node) };
  const last = lastIn(form, node);
  return last
    ? {
        node: node === 'form' ? last.node : node,
        subjects: subjectsAt(form, { ...last, start: last.known ?? last.start }),
      }
    : { node, subjects: [] };
}

function lastIn(form: FormDefinition, node: NodeKey): Place | undefined {
  const own = placesOf(form).get(node);
  if (own?.known !== undefined) return own;
  const outer = [...placesOf(form).values()].filter(
    ({ frames, parameter }) => frames.length === 1 && !parameter,
  );
  return outer.findLast(({ page, known }) => known !== undefined && (node === 'form' || page === own?.page));
}

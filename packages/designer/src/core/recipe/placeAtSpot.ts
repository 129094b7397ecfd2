import type { FormDefinition } from '@formularwerk/form';
import { type Place, placesOf } from '@formularwerk/form/conditions';
import type { Spot } from '../node.ts';
import { addressIn } from '../nodeParts.ts';

/** The place of what is put at a spot: it sees what stands before it there. */
export function placeAtSpot(form: FormDefinition, { in: container, after }: Spot): Place | undefined {
  const places = placesOf(form);
  const all = [...places.values()];
  const inside = all.filter(({ field, option }) => field !== undefined && option === undefined);
  const around =
    'page' in container
      ? places.get(`page:${container.page}`)
      : 'declarations' in container
        ? { ...all.find(({ frames }) => frames.length === 1), start: all.length * 2 }
        : places.get(`field:${'field' in container ? container.field : container.computedOf}`);
  const scope = 'field' in container ? container.field : (around?.frames?.[0]?.path ?? '');
  const frames =
    'field' in container
      ? inside.find(({ frames: [own] }) => own?.path === container.field)?.frames
      : around?.frames;
  if (around === undefined || frames === undefined) return undefined;
  const front = after === undefined ? undefined : places.get(`field:${addressIn(scope, after)}`);
  const start = front?.known ?? ('computedOf' in container ? around.known : around.start) ?? around.start;
  return { node: 'form', frames, start: start ?? 0 };
}

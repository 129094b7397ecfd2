import type { Json } from '../entries.ts';
import { innerFrame } from '../frame.ts';
import type { EvidenceField, Field, GroupField } from '../generated/definition.ts';
import type { Spot, Walker } from '../walker.ts';
import type { DrawnType } from './fieldType.ts';

/** Questions that belong together, such as an address; its answer is an object. Inside, siblings are seen by their names. */
export const group: DrawnType<GroupField> = {
  type: 'group',
  view: (field, spot, walker) => viewTogether(field, field.fields, spot, walker),
};

/** Draws a field that is made of others: their answers become one object, their values one context. */
export function viewTogether(
  field: GroupField | EvidenceField,
  inside: readonly Field[],
  spot: Spot,
  walker: Walker,
) {
  const frame = innerFrame(spot.frame);
  const answers: Record<string, Json> = {};
  const label = walker.text(field.label, spot.frame);
  const fields = walker.fields(inside, { ...spot, frame, answers });
  if (Object.keys(answers).length > 0) spot.answers[field.id] = answers;
  spot.frame.values.set(field.id, frame.values);
  return {
    id: field.id,
    path: spot.path,
    type: field.type,
    label,
    ...(field.help && { help: walker.text(field.help, spot.frame) }),
    required: false,
    text: '',
    problems: walker.checks(field.checks, spot.path, label, spot.frame),
    fields,
    definition: field,
  };
}

import type { Json } from '../entries.ts';
import { innerFrame } from '../frame.ts';
import type { GroupField } from '../generated/definition.ts';
import type { FieldType } from './fieldType.ts';

/** Questions that belong together, such as an address; its answer is an object. Inside, siblings are seen by their names. */
export const group: FieldType<GroupField> = {
  type: 'group',
  view: (field, spot, walker) => {
    const frame = innerFrame(spot.frame);
    const answers: Record<string, Json> = {};
    const label = walker.text(field.label, spot.frame);
    const fields = walker.fields(field.fields, { ...spot, frame, answers });
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
  },
};

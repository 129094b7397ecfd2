import type { InfoField } from '../generated/definition.ts';
import type { DrawnType } from './fieldType.ts';

/** Words between the questions. It asks nothing. */
export const info: DrawnType<InfoField> = {
  type: 'info',
  view: (field, spot, walker) => ({
    id: field.id,
    path: spot.path,
    type: field.type,
    label: '',
    required: false,
    text: '',
    problems: [],
    info: walker.rich(field.text, spot.frame),
    definition: field,
  }),
};

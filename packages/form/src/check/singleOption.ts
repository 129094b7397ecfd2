import { fieldNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';

/** A choice that leaves none. */
export const singleOption: FormCheck = {
  code: 'form.singleOption',
  severity: 'hint',
  find: ({ definition }) =>
    fieldNodes(definition)
      .filter(({ field }) => 'options' in field && Array.isArray(field.options) && field.options.length === 1)
      .map(({ path }) => ({ path: `${path}.options`, code: 'form.singleOption' })),
};

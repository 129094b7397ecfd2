import { fieldNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';

/** A list that takes entries without end; one that has its entries from elsewhere has as many as there are. */
export const listWithoutLimit: FormCheck = {
  code: 'form.listWithoutLimit',
  severity: 'problem',
  find: ({ definition }) =>
    fieldNodes(definition).flatMap(({ field, path }) =>
      field.type === 'list' && field.max === undefined && field.each === undefined
        ? [{ path, code: 'form.listWithoutLimit' }]
        : [],
    ),
};

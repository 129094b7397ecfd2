import { mostItems } from '../fields/childFields.ts';
import { fieldNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';

const MANY = 50;

/** A list that takes so many entries that nobody thought about the limit. */
export const listLimits: FormCheck = {
  code: 'form.listLimits',
  severity: 'hint',
  find: ({ definition }) =>
    fieldNodes(definition).flatMap(({ field, path }) =>
      field.type === 'list' && field.max !== undefined && mostItems(field) > MANY
        ? [{ path: `${path}.max`, code: 'form.listLimits', params: { max: mostItems(field), usual: MANY } }]
        : [],
    ),
};

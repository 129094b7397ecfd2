import { fieldType } from '../fields/index.ts';
import type { Field } from '../generated/definition.ts';
import { pageNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';

const MOST = 8;

/** A page that asks more than one can take in at once. A list counts once: its entries have screens of their own. */
export const crowdedPage: FormCheck = {
  code: 'form.crowdedPage',
  severity: 'hint',
  find: ({ definition }) =>
    pageNodes(definition)
      .map(({ page, path }) => ({ path, inputs: inputs(page.fields) }))
      .filter(({ inputs: now }) => now > MOST)
      .map(({ path, inputs: now }) => ({ path, code: 'form.crowdedPage', params: { now, max: MOST } })),
};

const inputs = (fields: readonly Field[]): number =>
  fields.reduce(
    (sum, field) => sum + (field.type === 'group' ? inputs(field.fields) : isInput(field) ? 1 : 0),
    0,
  );

const isInput = (field: Field): boolean =>
  field.type === 'list' || fieldType(field.type).answerSchema !== undefined;

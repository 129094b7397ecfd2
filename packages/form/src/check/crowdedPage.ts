import { typeSchema } from '../fields/index.ts';
import type { Field, ListField } from '../generated/definition.ts';
import { fieldNodes, pageNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';

const MOST = 8;

/**
 * A page that asks more than one can take in at once; what is asked under conditions only is not counted. A list counts
 * once: its entries have screens of their own, which are looked at in the same way.
 */
export const crowdedPage: FormCheck = {
  code: 'form.crowdedPage',
  severity: 'hint',
  find: ({ definition }) =>
    [
      ...pageNodes(definition).map(({ page, path }) => ({ path, inputs: inputs(page.fields) })),
      ...fieldNodes(definition).flatMap(({ field, path }) =>
        field.type === 'list' ? screens(field, path) : [],
      ),
    ]
      .filter(({ inputs: now }) => now > MOST)
      .map(({ path, inputs: now }) => ({ path, code: 'form.crowdedPage', params: { now, max: MOST } })),
};

/** What is asked of a list's entry at once. */
const screens = ({ fields, pages = [] }: ListField, path: string) => [
  ...(fields ? [{ path, inputs: inputs(fields) }] : []),
  ...pages.map((page, index) => ({ path: `${path}.pages[${index}]`, inputs: inputs(page.fields) })),
];

const inputs = (fields: readonly Field[]): number =>
  fields.reduce(
    (sum, field) =>
      sum +
      (field.showIf !== undefined
        ? 0
        : field.type === 'group'
          ? inputs(field.fields)
          : isInput(field)
            ? 1
            : 0),
    0,
  );

const isInput = (field: Field): boolean =>
  field.type === 'list' || field.type === 'evidence' || typeSchema(field.type).answerSchema !== undefined;

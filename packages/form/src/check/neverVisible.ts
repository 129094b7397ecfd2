import type { Form } from '../compileForm.ts';
import { childrenOf, type Expression } from '../feel/expression.ts';
import { parseExpression } from '../feel/parse.ts';
import { feelDate } from '../feel/values.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { fieldNodes, pageNodes, sectionNodes } from '../parse/nodes.ts';
import type { FormCheck } from './formCheck.ts';

/** Something that is shown under a condition that can never be true, because it asks nothing: `false`, `1 > 2`. */
export const neverVisible: FormCheck = {
  code: 'form.neverVisible',
  severity: 'problem',
  find: (form) =>
    conditions(form.definition)
      .filter(({ showIf }) => isNeverTrue(showIf, form))
      .map(({ path, required }) => ({
        path: `${path}.showIf`,
        code: 'form.neverVisible',
        ...(required && { params: { how: 'required' } }),
      })),
};

interface Condition {
  readonly showIf: string;
  readonly path: string;
  readonly required: boolean;
}

const conditions = (definition: FormDefinition): Condition[] =>
  [
    ...sectionNodes(definition).map(({ section, path }) => ({
      showIf: section.showIf,
      path,
      required: false,
    })),
    ...pageNodes(definition).map(({ page, path }) => ({ showIf: page.showIf, path, required: false })),
    ...fieldNodes(definition).flatMap(({ field, path }) => [
      { showIf: field.showIf, path, required: 'required' in field && field.required === true },
      ...('options' in field && Array.isArray(field.options)
        ? field.options.map(({ showIf }, index) => ({
            showIf,
            path: `${path}.options[${index}]`,
            required: false,
          }))
        : []),
    ]),
  ].flatMap(({ showIf, ...rest }) => (showIf === undefined ? [] : [{ showIf, ...rest }]));

function isNeverTrue(showIf: string, form: Form): boolean {
  const parsed = parseExpression(showIf);
  if (!parsed.ok || asksSomething(parsed.value)) return false;
  return form.expression(showIf)({ lookup: () => undefined }, { today: feelDate(2000, 1, 1) }) !== true;
}

const asksSomething = (expression: Expression): boolean =>
  expression.kind === 'name' || childrenOf(expression).some(asksSomething);

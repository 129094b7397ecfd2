import type { Form } from '../compileForm.ts';
import { childrenOf, type Expression } from '../feel/expression.ts';
import { parseExpression } from '../feel/parse.ts';
import { feelDate } from '../feel/values.ts';
import { conditions } from './conditions.ts';
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

function isNeverTrue(showIf: string, form: Form): boolean {
  const parsed = parseExpression(showIf);
  if (!parsed.ok || asksSomething(parsed.value)) return false;
  return form.expression(showIf)({ lookup: () => undefined }, { today: feelDate(2000, 1, 1) }) !== true;
}

const asksSomething = (expression: Expression): boolean =>
  expression.kind === 'name' || childrenOf(expression).some(asksSomething);

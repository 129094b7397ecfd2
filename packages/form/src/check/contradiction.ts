import type { Expression } from '../feel/expression.ts';
import { parseExpression } from '../feel/parse.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { fieldNodes } from '../parse/nodes.ts';
import type { Problem } from '../problem.ts';
import { type Condition, conditions } from './conditions.ts';
import type { FormCheck } from './formCheck.ts';

/**
 * Something that asks of one answer what it, or what encloses it, rules out: a question for `zweck = "waren"` on a page
 * for `zweck = "gastronomie"`. Only equalities with literals are compared, and names that the form has once.
 */
export const contradiction: FormCheck = {
  code: 'form.contradiction',
  severity: 'problem',
  find: ({ definition }) => {
    const all = conditions(definition);
    const names = uniqueNames(definition);
    return all.flatMap((condition) => conflict(condition, all, names));
  },
};

function conflict(condition: Condition, all: readonly Condition[], names: ReadonlySet<string>): Problem[] {
  const around = all
    .filter(({ path }) => condition.path.startsWith(`${path}.`))
    .flatMap(({ showIf }) => demandsOf(showIf));
  const own = demandsOf(condition.showIf);
  const name = own
    .map((demand) => demand.name)
    .find(
      (one) => names.has(one) && nothingLeft([...around, ...own].filter((demand) => demand.name === one)),
    );
  return name === undefined
    ? []
    : [{ path: `${condition.path}.showIf`, code: 'form.contradiction', params: { name } }];
}

/** That a name is one of some texts. */
interface Demand {
  readonly name: string;
  readonly values: readonly string[];
}

const nothingLeft = (demands: readonly Demand[]): boolean =>
  demands.reduce(
    (left: readonly string[] | undefined, { values }) =>
      left === undefined ? values : left.filter((value) => values.includes(value)),
    undefined,
  )?.length === 0;

function demandsOf(condition: string): Demand[] {
  const parsed = parseExpression(condition);
  return parsed.ok ? demandsIn(parsed.value) : [];
}

function demandsIn(expression: Expression): Demand[] {
  if (expression.kind === 'and') return [...demandsIn(expression.left), ...demandsIn(expression.right)];
  if (expression.kind === 'compare' && expression.operator === '=')
    return demand(expression.left, [expression.right]);
  return expression.kind === 'in' ? demand(expression.value, expression.tests) : [];
}

function demand(subject: Expression, values: readonly Expression[]): Demand[] {
  const texts = values.flatMap((value) =>
    value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : [],
  );
  return subject.kind === 'name' && texts.length === values.length
    ? [{ name: subject.name, values: texts }]
    : [];
}

function uniqueNames(definition: FormDefinition): ReadonlySet<string> {
  const places = Map.groupBy(fieldNodes(definition), ({ field }) => field.id);
  return new Set([...places].filter(([, nodes]) => nodes.length === 1).map(([id]) => id));
}

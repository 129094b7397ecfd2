import { feelCompare } from '../feel/compare.ts';
import { parseExpression } from '../feel/parse.ts';
import type { Problem } from '../problem.ts';
import type { FormCheck } from './formCheck.ts';
import { constantValue, isConstant } from './logic/constants.ts';
import { type Logic, logicOf } from './logic/createLogic.ts';
import { holds, holdsNot } from './logic/formula.ts';
import { situationOf } from './logic/judge.ts';
import type { FieldPlace } from './logic/rules.ts';

/**
 * A place from which nothing can be sent any more, though no outcome says so: a check that refuses every answer, a
 * required choice of which no option is there, limits between which nothing lies, a computed value that comes to nothing.
 */
export const deadEnd: FormCheck = {
  code: 'form.deadEnd',
  severity: 'problem',
  find: ({ definition }) => {
    const logic = logicOf(definition);
    return [
      ...refusingChecks(logic),
      ...[...logic.fields].flatMap(([path, place]) => ofField(path, place, logic)),
    ];
  },
};

const problem = (path: string, how: string): Problem => ({ path, code: 'form.deadEnd', params: { how } });

/** Checks that refuse whatever one answers. */
const refusingChecks = (logic: Logic): Problem[] =>
  logic.rules.flatMap((rule) => {
    if (rule.kind !== 'check' || (rule.check?.severity ?? 'error') !== 'error') return [];
    const own = logic.formulaOf(rule);
    const situation = situationOf(rule, logic);
    // Behind everything: what is required has been answered.
    const after = { ...rule, standing: { page: Number.POSITIVE_INFINITY } };
    const known = logic.known(after, [...situation, own]);
    const isPossible = logic.solve([...situation, ...known, holds(own)]) !== 'never';
    return isPossible && logic.solve([...situation, ...known, holdsNot(own)]) === 'never'
      ? [problem(rule.path, 'check')]
      : [];
  });

function ofField(path: string, place: FieldPlace, logic: Logic): Problem[] {
  const { field } = place;
  if (field.type === 'computed')
    return field.optional !== true && isAlwaysMissing(field.value)
      ? [problem(`${path}.value`, 'computed')]
      : [];
  if (!('required' in field) || field.required !== true) return [];
  if (hasNoOption(path, place, logic)) return [problem(`${path}.options`, 'options')];
  return 'min' in field && 'max' in field && areCrossed(field.min, field.max)
    ? [problem(`${path}.max`, 'limits')]
    : [];
}

/** There are answers before it with which every option of a required choice is hidden. */
function hasNoOption(path: string, place: FieldPlace, logic: Logic): boolean {
  const { field } = place;
  if (!('options' in field) || !Array.isArray(field.options)) return false;
  const conditions = field.options.map(({ showIf }, index) => {
    const node = `${path}.options[${index}]`;
    return showIf === undefined ? undefined : { path: `${node}.showIf`, expression: showIf, node };
  });
  if (conditions.some((one) => one === undefined)) return false;
  const formulas = [
    ...situationOf(place, logic),
    ...conditions.flatMap((one) => (one ? [holdsNot(logic.formulaOf(one))] : [])),
  ];
  return logic.isSure(logic.solve([...formulas, ...logic.known(place, formulas)]));
}

/** The lower limit is above the upper one, on whatever day. */
function areCrossed(min: unknown, max: unknown): boolean {
  const [low, high] = [min, max].map((limit) =>
    limit === undefined ? undefined : parseExpression(String(limit)),
  );
  if (!low?.ok || !high?.ok) return false;
  if (!isConstant(low.value) || !isConstant(high.value)) return false;
  return (feelCompare(constantValue(low.value), constantValue(high.value)) ?? 0) > 0;
}

function isAlwaysMissing(expression: string): boolean {
  const parsed = parseExpression(expression);
  return parsed.ok && isConstant(parsed.value) && constantValue(parsed.value) === null;
}

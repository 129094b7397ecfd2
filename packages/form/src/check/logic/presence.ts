import type { FeelValue } from '../../feel/values.ts';
import { isNumber } from '../../feel/values.ts';
import type { Logic } from './createLogic.ts';
import { all, any, askedBy, FALSE, type Formula, holds, holdsNot, TRUE } from './formula.ts';
import type { FieldPlace, Place } from './rules.ts';
import type { Variable } from './variables.ts';

/** Conditions lead to questions, which have conditions: so far it is followed. */
const MOST = 30;

/**
 * What must hold of the questions that formulas ask, for somebody at a place: an answer is there only where its question
 * was asked; one that is required, and stands on a page before, is there then. What those conditions ask, too.
 */
export function presence(
  logic: Logic,
  valuesOf: (variable: Variable) => readonly FeelValue[],
  site: Place,
  formulas: readonly Formula[],
): readonly Formula[] {
  const found: Formula[] = [];
  const keys = [...askedBy(formulas).keys()];
  const seen = new Set(keys);
  for (let index = 0; index < keys.length && seen.size <= MOST; index++) {
    const variable = logic.variable(keys[index] ?? '');
    const place = variable?.path === undefined ? undefined : logic.fields.get(variable.path);
    if (!variable || !place) continue;
    const added = constraintsOf(variable, place);
    found.push(...added);
    for (const key of askedBy(added).keys())
      if (!seen.has(key)) {
        seen.add(key);
        keys.push(key);
      }
  }
  return found;

  function constraintsOf(variable: Variable, place: FieldPlace): Formula[] {
    const isAsked = place.around.map((condition) => holds(logic.formulaOf(condition)));
    const values = valuesOf(variable);
    const where = (test: (value: FeelValue) => boolean): Formula => ({
      kind: 'leaf',
      variable: variable.key,
      outcomes: values.map((value) => (test(value) ? TRUE : FALSE)),
    });
    const isThere = where((value) => isAnswer(variable, value));
    const isGood = where((value) => isWanted(variable, place, value));
    return [
      ...(isAsked.length > 0 ? [any(holdsNot(isThere), all(...isAsked))] : []),
      ...(isBefore(place, site) ? [any(isGood, ...isAsked.map(holdsNot))] : []),
    ];
  }
}

/** Whether there is anything at all. */
const isAnswer = ({ kind }: Variable, value: FeelValue): boolean =>
  kind === 'has'
    ? value === true
    : kind === 'count'
      ? isNumber(value) && value.coefficient > 0n
      : value !== null;

/** Whether one can go on with it when the question was asked. */
function isWanted(variable: Variable, { field }: FieldPlace, value: FeelValue): boolean {
  const isRequired = 'required' in field && field.required === true;
  if (variable.kind === 'has') return true;
  if (variable.kind === 'count')
    return (
      isAnswer(variable, value) || !(field.type === 'list' ? (field.min ?? 0) > 0 && !field.each : isRequired)
    );
  if (field.type === 'boolean') return isRequired ? value === true : value !== null;
  return !isRequired || value !== null;
}

/** A page before, of the form or of the same item. */
function isBefore({ standing }: Place, { standing: site }: Place): boolean {
  if (standing.page !== site.page) return standing.page < site.page;
  return (
    standing.list !== undefined &&
    standing.list === site.list &&
    (standing.itemPage ?? 0) < (site.itemPage ?? 0)
  );
}

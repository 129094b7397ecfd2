import type { FormDefinition } from '../../generated/definition.ts';
import { enclosingPaths } from '../../parse/definitionPath.ts';
import { type Logic, logicOf } from './createLogic.ts';
import { all, askedBy, type Formula, holds, holdsNot, variablesIn } from './formula.ts';
import type { Place, Rule, RuleKind } from './rules.ts';

/**
 * What can be said of a rule before anybody answered. `contradiction`: its own words and those around it exclude each
 * other; `never`: it is never true for another reason; `always`: it is true wherever it is asked.
 */
export interface Judgement {
  readonly verdict: 'contradiction' | 'never' | 'always';
  /** `behind`: a page that an outcome before it always cuts off. */
  readonly kind: RuleKind | 'behind';
  readonly path: string;
  readonly rule?: Rule;
  /** The id of what it asks too much of, and what that is called. */
  readonly name: string;
  readonly label: string;
}

const judged = new WeakMap<FormDefinition, readonly Judgement[]>();

/** Judges every rule of a form, in its order. What is inside something that is never there is not judged. */
export function judgements(definition: FormDefinition): readonly Judgement[] {
  const before = judged.get(definition);
  if (before) return before;
  const logic = logicOf(definition);
  const unreachable = new Set<string>();
  const isInside = (node: string): boolean => enclosingPaths(node).some((one) => unreachable.has(one));
  const cutOff = firstCutOff(logic);
  const found = logic.rules.flatMap((rule): Judgement[] => {
    if (isInside(rule.node)) return [];
    const judgement = judge(rule, logic);
    if (judgement && judgement.verdict !== 'always' && SHOWS.has(rule.kind)) unreachable.add(rule.node);
    return judgement ? [judgement] : [];
  });
  const all = cutOff && !isInside(cutOff.node) ? [...found, behind(cutOff)] : found;
  judged.set(definition, all);
  return all;
}

const SHOWS: ReadonlySet<RuleKind> = new Set(['section', 'page', 'field', 'required', 'option']);

/** What holds for somebody who is at a place, by the conditions around it and the outcomes that were not reached. */
export const situationOf = (place: Place, logic: Logic): Formula[] => [
  ...place.around.map((condition) => holds(logic.formulaOf(condition))),
  ...place.behind.map((conditions) => holdsNot(all(...conditions.map(logic.formulaOf)))),
];

function judge(rule: Rule, logic: Logic): Judgement | undefined {
  const own = logic.formulaOf(rule);
  const isTrue = holds(own);
  const around = rule.around.map((condition) => holds(logic.formulaOf(condition)));
  const situation = situationOf(rule, logic);
  const isNever = (...formulas: Formula[]): boolean => logic.solve(formulas) === 'never';
  const judgement = (verdict: Judgement['verdict']): Judgement => ({
    verdict,
    kind: rule.kind,
    path: rule.path,
    rule,
    ...blamed(own, [...around, own], logic),
  });
  const asksNothing = variablesIn(own).size === 0;
  if (isNever(...around, isTrue)) return judgement(asksNothing ? 'never' : 'contradiction');
  const known = logic.known(rule, [...situation, isTrue]);
  // Where nobody gets to, this is not what is wrong.
  if (isNever(...situation, ...known)) return undefined;
  if (isNever(...situation, ...known, isTrue)) return judgement('never');
  // A block brings its conditions along, also to a page that has the same.
  if (rule.around.some(({ expression }) => expression === rule.expression)) return undefined;
  return isNever(...situation, ...known, holdsNot(own)) ? judgement('always') : undefined;
}

/** Of what a rule asks, that which stands in the way most. */
function blamed(own: Formula, formulas: readonly Formula[], logic: Logic): Pick<Judgement, 'name' | 'label'> {
  const counts = askedBy(formulas);
  const [key = ''] = [...variablesIn(own).keys()].toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  const variable = logic.variable(key);
  return { name: variable?.field?.id ?? variable?.label ?? '', label: variable?.label ?? '' };
}

/** The first page that nobody reaches because outcomes before it end every way. */
function firstCutOff(logic: Logic): Place | undefined {
  return logic.pages.find((page) => {
    if (page.behind.length === 0) return false;
    const outcomes = situationOf({ ...page, around: [] }, logic);
    return logic.solve([...outcomes, ...logic.known(page, outcomes)]) === 'never';
  });
}

const behind = ({ node }: Place): Judgement => ({
  verdict: 'never',
  kind: 'behind',
  path: node,
  name: '',
  label: '',
});

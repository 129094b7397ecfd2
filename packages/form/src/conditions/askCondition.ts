import type { NodeKey } from '../compare/node.ts';
import type { Form } from '../compileForm.ts';
import { compileExpression } from '../feel/compile.ts';
import { childrenOf, type Expression } from '../feel/expression.ts';
import { parseExpression } from '../feel/index.ts';
import { parseDate } from '../feel/temporal.ts';
import { usedNames } from '../feel/usedNames.ts';
import type { FeelValue } from '../feel/values.ts';
import type { Field } from '../generated/definition.ts';
import { liftParameters } from '../liftParameters.ts';
import type { WalkContext } from '../walkView.ts';
import { addressOf } from './names.ts';
import { type Place, placeOf, placesOf } from './places.ts';
import { optionsOf } from './subjects.ts';
import { writeClause } from './writeCondition.ts';

/**
 * A condition as it can be asked before anything was answered, on paper say: what the municipality has set is worked out,
 * and what is computed from the answer to one question becomes a condition on that answer. `true` or `false` where nothing
 * is left to ask. What cannot be taken apart stays as it is.
 */
export function askCondition(
  form: Form,
  node: NodeKey,
  text: string,
  context: Pick<WalkContext, 'today' | 'parameters'>,
): Expression | boolean | undefined {
  const place = placesOf(form.definition).get(node);
  const parsed = parseExpression(text);
  if (!place || !parsed.ok) return undefined;
  const parameters = liftParameters(form.definition.parameters, context.parameters);
  return reduce({ form, parameters, today: context.today }, place, parsed.value);
}

interface Asking {
  readonly form: Form;
  readonly parameters: ReadonlyMap<string, FeelValue>;
  readonly today: string;
}

function reduce(asking: Asking, place: Place, e: Expression): Expression | boolean {
  if (e.kind === 'and' || e.kind === 'or') {
    const whole = reduceLeaf(asking, place, e);
    if (whole !== e) return whole;
    const [left, right] = [reduce(asking, place, e.left), reduce(asking, place, e.right)];
    const decided = e.kind === 'or';
    if (left === decided || right === decided) return decided;
    if (typeof left === 'boolean') return right;
    return typeof right === 'boolean' ? left : { ...e, left, right };
  }
  const inner = negated(e);
  if (inner) {
    const reduced = reduce(asking, place, inner);
    if (typeof reduced === 'boolean') return !reduced;
    return reduced === inner || e.kind !== 'call' ? e : { ...e, args: [{ value: reduced }] };
  }
  return reduceLeaf(asking, place, e);
}

function negated(e: Expression): Expression | undefined {
  const isNot = e.kind === 'call' && e.callee.kind === 'name' && e.callee.name === 'not';
  return isNot ? e.args[0]?.value : undefined;
}

function reduceLeaf(asking: Asking, place: Place, e: Expression): Expression | boolean {
  const used = usesOf(asking, place, e);
  if (used === undefined) return e;
  const [question, ...others] = used.questions;
  if (question === undefined) return evaluate(asking, place, e, new Map()) === true;
  if (others.length > 0 || !used.isIndirect) return e;
  return asAnswers(asking, place, e, question) ?? e;
}

/** The condition as the answers to one choice for which it is true. */
function asAnswers(
  asking: Asking,
  place: Place,
  e: Expression,
  address: string,
): Expression | boolean | undefined {
  const { definition } = asking.form;
  const field = placeOf(definition, address)?.field;
  if (field?.type !== 'choice' || !Array.isArray(field.options)) return undefined;
  const holds = (value: FeelValue) => evaluate(asking, place, e, new Map([[address, value]])) === true;
  if (holds(null)) return undefined;
  const ids = optionsOf(definition, field.options).map(({ id }) => id);
  const fitting = ids.filter(holds);
  if (fitting.length === 0) return false;
  const isMost = fitting.length > 3 && fitting.length * 2 > ids.length;
  const named = isMost ? ids.filter((id) => !fitting.includes(id)) : fitting;
  if (named.length === 0) return undefined;
  const operators = isMost ? (['isNot', 'isNoneOf'] as const) : (['is', 'isOneOf'] as const);
  const clause = {
    subject: address,
    operator: operators[named.length === 1 ? 0 : 1],
    values: named.map((value) => ({ type: 'text' as const, value })),
  };
  const written = writeClause(definition, place, clause);
  const parsed = written === undefined ? undefined : parseExpression(written);
  return parsed?.ok ? parsed.value : undefined;
}

interface Uses {
  /** The addresses of the questions that it comes down to. */
  readonly questions: readonly string[];
  /** Whether something computed or set stands between. */
  readonly isIndirect: boolean;
}

/** What an expression comes down to, through what is computed; undefined for what only answers can tell. */
function usesOf(asking: Asking, place: Place, e: Expression, depth = 0): Uses | undefined {
  if (depth > DEEPEST || tellsTime(e)) return undefined;
  const questions = new Set<string>();
  let isIndirect = false;
  for (const { name, path } of usedNames(e)) {
    const own = placeIn(asking, place, [name, ...path]);
    if (!own || (own.field && isApart(own.field))) return undefined;
    if (own.parameter) isIndirect = true;
    else if (own.field?.type === 'computed') {
      isIndirect = true;
      const parsed = parseExpression(own.field.value);
      const inner = parsed.ok ? usesOf(asking, own, parsed.value, depth + 1) : undefined;
      if (!inner) return undefined;
      for (const question of inner.questions) questions.add(question);
    } else questions.add(own.node.slice('field:'.length));
  }
  return { questions: [...questions], isIndirect };
}

/** Computed values stand on each other a few levels high. */
const DEEPEST = 12;

/** What holds others, or is asked of each entry. */
const isApart = ({ type }: Field): boolean =>
  type === 'group' || type === 'list' || type === 'evidence' || type === 'place';

const tellsTime = (e: Expression): boolean =>
  (e.kind === 'name' && (e.name === 'today' || e.name === 'now')) || childrenOf(e).some(tellsTime);

/** The place of what a name with its path means, seen from another; the columns of a table are part of it. */
function placeIn({ form }: Asking, place: Place, [name = '', ...path]: readonly string[]): Place | undefined {
  const span = { start: 0, end: 0 };
  let e: Expression = { kind: 'name', name, ...span };
  const first = found(e);
  if (first?.parameter) return first;
  for (const part of path) e = { kind: 'path', object: e, name: part, nameAt: span, ...span };
  return path.length === 0 ? first : found(e);

  function found(one: Expression): Place | undefined {
    const address = addressOf(form.definition, place, one);
    return address === undefined ? undefined : placeOf(form.definition, address);
  }
}

/** The value of an expression where only `answers` are known, by address. */
function evaluate(
  asking: Asking,
  place: Place,
  e: Expression,
  answers: ReadonlyMap<string, FeelValue>,
): FeelValue {
  const today = parseDate(asking.today);
  if (!today) return null;
  const lookup = (name: string): FeelValue | undefined => {
    const own = placeIn(asking, place, [name]);
    if (!own) return undefined;
    if (own.parameter) return asking.parameters.get(own.parameter.id) ?? null;
    if (own.field?.type !== 'computed') return answers.get(own.node.slice('field:'.length)) ?? null;
    const parsed = parseExpression(own.field.value);
    return parsed.ok ? evaluate(asking, own, parsed.value, answers) : null;
  };
  return compileExpression(e)({ lookup }, { today });
}

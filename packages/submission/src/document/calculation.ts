import { evaluateAt, type FieldView, resolveText, type Walk, writeValue } from '@formularwerk/form';
import {
  childrenOf,
  type Expression,
  type FeelValue,
  isNumber,
  parseExpression,
} from '@formularwerk/form/feel';
import { viewsByPath } from './viewsByPath.ts';

/** A longer one helps nobody who checks it. */
const longest = 400;

/**
 * How an amount came about, with the numbers that made it: „2,50 € (Satz je Einheit) × 14 (Menge) × 6 (Dauer)“. It
 * follows the rule of the form and shows the branch that held. Undefined where there is nothing to calculate.
 */
export function calculationOf(view: FieldView, walk: Walk): string | undefined {
  const { definition, path, text } = view;
  if (definition.type !== 'computed' || definition.result !== 'money' || text === '') return undefined;
  const rule = parseExpression(definition.value);
  if (!rule.ok) return undefined;
  const scope = path.split('.').slice(0, -1).join('.');
  const shown = show(rule.value, { walk, scope, rule: definition.value, views: viewsByPath(walk) });
  return shown && shown.steps > 0 && shown.text.length <= longest ? shown.text : undefined;
}

interface Place {
  walk: Walk;
  /** The path of the group or item that the rule stands in. */
  scope: string;
  rule: string;
  views: ReadonlyMap<string, FieldView>;
}

interface Shown {
  text: string;
  /** How tightly it holds together: 3 a value, 2 a product, 1 a sum. */
  tight: number;
  /** How many steps of a calculation it shows. */
  steps: number;
}

const MONEY = { type: 'money' } as const;

const evaluated = (e: Expression, { walk, scope, rule }: Place): FeelValue =>
  evaluateAt(walk, scope, rule.slice(e.start, e.end));

/** An expression with its numbers; undefined where it says nothing that can be followed. */
function show(e: Expression, place: Place): Shown | undefined {
  switch (e.kind) {
    case 'if':
      return show(evaluated(e.condition, place) === true ? e.then : e.else, place);
    case 'arithmetic':
      return showArithmetic(e, place);
    case 'call':
      return showCall(e, place);
    case 'name':
      return value(named(e.name, place) ?? '', labelOf(e.name, place));
    case 'path':
    case 'filter':
      return isSeen(e, place) ? value(cellOf(e, place), labelOf(rootOf(e), place)) : undefined;
    default:
      return value(plain(e, place));
  }
}

const value = (text: string, label?: string): Shown | undefined =>
  text === '' ? undefined : { text: label ? `${text} (${label})` : text, tight: 3, steps: 0 };

const plain = (e: Expression, place: Place): string =>
  isSeen(e, place) ? writeValue(evaluated(e, place), undefined, 'de') : '';

/**
 * Whether all that an expression names is in this document: a copy for an authority must not tell, in a calculation,
 * what it may not see otherwise.
 */
function isSeen(
  e: Expression,
  place: Place,
  bound: readonly string[] = ['item', 'this', 'partial'],
): boolean {
  const names = 'iterators' in e ? [...bound, ...e.iterators.map(({ name }) => name)] : bound;
  if (e.kind === 'name')
    return (
      names.includes(e.name) ||
      parameterOf(e.name, place) !== undefined ||
      viewOf(e.name, place) !== undefined
    );
  if (e.kind === 'path' && !isKnownPart(e, place)) return false;
  const parts = e.kind === 'call' && e.callee.kind === 'name' ? childrenOf(e).slice(1) : childrenOf(e);
  return parts.every((part) => isSeen(part, place, names));
}

/** A column of one of the municipality's tables, or a question that somebody was shown in some entry. */
const isKnownPart = (e: Extract<Expression, { kind: 'path' }>, place: Place): boolean =>
  parameterOf(rootOf(e), place) !== undefined || [...place.views.values()].some(({ id }) => id === e.name);

const signs = { '+': ['+', 1], '-': ['−', 1], '*': ['×', 2], '/': ['÷', 2] } as const;

type Arithmetic = Extract<Expression, { kind: 'arithmetic' }>;

const isSum = (e: Expression): e is Arithmetic =>
  e.kind === 'arithmetic' && (e.operator === '+' || e.operator === '-');

/** A sum of many terms without those that are zero: „− 0,00 €“ six times tells nothing. */
function withoutZeros(e: Expression, place: Place, isMany = false): Expression {
  if (!isSum(e) || !(isMany || isSum(e.left))) return e;
  const left = withoutZeros(e.left, place, true);
  return isZero(evaluated(e.right, place)) ? left : { ...e, left };
}

function showArithmetic(given: Arithmetic, place: Place): Shown | undefined {
  const e = withoutZeros(given, place);
  if (e.kind !== 'arithmetic') return show(e, place);
  if (e.operator === '**') return value(plain(e, place));
  const [left, right] = [show(e.left, place), show(e.right, place)];
  if (!left || !right) return undefined;
  const [sign, tight] = signs[e.operator];
  const within = (part: Shown, least: number) => (part.tight < least ? `(${part.text})` : part.text);
  const isOrdered = e.operator === '-' || e.operator === '/';
  return {
    text: `${within(left, tight)} ${sign} ${within(right, isOrdered ? tight + 1 : tight)}`,
    tight,
    steps: left.steps + right.steps + 1,
  };
}

function showCall(e: Extract<Expression, { kind: 'call' }>, place: Place): Shown | undefined {
  const name = e.callee.kind === 'name' ? e.callee.name : '';
  const args = e.args.map(({ value: one }) => one);
  const [first, second] = args;
  if (name === 'get or else' && first && second)
    return show(evaluated(first, place) === null ? second : first, place);
  if ((name === 'max' || name === 'min') && first && second && args.length === 2)
    return showExtreme(name, [first, second], place);
  if (name === 'sum' && first) return showSum(first, place);
  if (name === 'count' && first?.kind === 'name') return value(plain(e, place), labelOf(first.name, place));
  return value(plain(e, place));
}

/** Both amounts are shown. Zero as the lower one of two says nothing: `max(0, …)` is no amount but a floor. */
function showExtreme(name: 'max' | 'min', args: [Expression, Expression], place: Place): Shown | undefined {
  const counted = name === 'max' ? args.filter((arg) => !isZero(evaluated(arg, place))) : args;
  const [only, other] = counted;
  if (only && !other) return show(only, place);
  const [left, right] = args.map((arg) => show(arg, place));
  if (!left || !right) return undefined;
  const which = name === 'max' ? 'der höhere Betrag' : 'der niedrigere Betrag';
  return {
    text: `${which} von ${left.text} und ${right.text}`,
    tight: 0,
    steps: left.steps + right.steps + 1,
  };
}

const isZero = (one: FeelValue): boolean => isNumber(one) && one.coefficient === 0n;

function showSum(e: Expression, place: Place): Shown | undefined {
  const values = isSeen(e, place) ? evaluated(e, place) : null;
  if (!Array.isArray(values) || values.length === 0 || !values.every(isNumber)) return undefined;
  const counted = values.some((one) => !isZero(one)) ? values.filter((one) => !isZero(one)) : [];
  const parts = counted.map((one) => writeValue(one, MONEY, 'de'));
  if (parts.length === 0) return value(writeValue(values[0] ?? null, MONEY, 'de'));
  return { text: parts.join(' + '), tight: parts.length > 1 ? 1 : 3, steps: parts.length - 1 };
}

/** The view that a name means: the one beside the rule, or the nearest around it. */
function viewOf(name: string, { scope, views }: Place): FieldView | undefined {
  const around = scope === '' ? [] : scope.split('.');
  for (let depth = around.length; depth >= 0; depth -= 1) {
    const view = views.get([...around.slice(0, depth), name].join('.'));
    if (view) return view;
  }
  return undefined;
}

const parameterOf = (name: string, { walk }: Place) =>
  walk.form.definition.parameters?.find(({ id }) => id === name);

const named = (name: string, place: Place): string | undefined => {
  const view = viewOf(name, place);
  if (view?.text) return view.text;
  const { walk, scope } = place;
  const parameter = parameterOf(name, place) && walk.form.named(name);
  return parameter && writeValue(evaluateAt(walk, scope, name), parameter, 'de');
};

const labelOf = (name: string, place: Place): string | undefined => {
  const label = parameterOf(name, place)?.label;
  return viewOf(name, place)?.label ?? (label === undefined ? undefined : resolveText(label, 'de'));
};

function rootOf(e: Expression): string {
  if (e.kind === 'name') return e.name;
  if (e.kind === 'path') return rootOf(e.object);
  return e.kind === 'filter' ? rootOf(e.list) : '';
}

/** A cell of one of the municipality's tables, written as its column says. */
function cellOf(e: Expression, place: Place): string {
  const column =
    e.kind === 'path' ? parameterOf(rootOf(e), place)?.columns?.find(({ id }) => id === e.name) : undefined;
  return writeValue(evaluated(e, place), column && { ...column }, 'de');
}

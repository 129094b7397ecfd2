import type { Expression } from '../../feel/expression.ts';
import { parseExpression } from '../../feel/parse.ts';
import { describe, keyOf } from '../../feel/print.ts';
import type { FeelValue } from '../../feel/values.ts';
import { typeSchema } from '../../fields/index.ts';
import type { Field, FormDefinition, Parameter } from '../../generated/definition.ts';
import { textIn } from '../../texts/resolveText.ts';
import { ANY, constant, type Formula } from './formula.ts';
import { meaningsOf } from './meanings.ts';
import { presence } from './presence.ts';
import { readFormula, type Variables } from './readFormula.ts';
import { type Condition, type Place, type Rules, rulesOf } from './rules.ts';
import { type Solution, solve } from './solve.ts';
import { optionsOf, type Variable, type VariableKind, valuesOf } from './variables.ts';

/** What can be found out about the conditions of a form without answers. */
export interface Logic extends Rules {
  readonly formulaOf: (condition: Condition) => Formula;
  readonly variable: (key: string) => Variable | undefined;
  /** What must hold of the things in these formulas for somebody who is at a place: what was asked, and answered. */
  readonly known: (place: Place, formulas: readonly Formula[]) => readonly Formula[];
  readonly solve: (formulas: readonly Formula[]) => Solution;
  /** Whether a solution says something of answers alone, and nothing of what only an evaluation can tell. */
  readonly isSure: (solution: Solution) => boolean;
}

const made = new WeakMap<FormDefinition, Logic>();

/** The logic of a form's conditions; the same for the same definition. */
export function logicOf(definition: FormDefinition): Logic {
  const before = made.get(definition);
  if (before) return before;
  const logic = createLogic(definition);
  made.set(definition, logic);
  return logic;
}

function createLogic(definition: FormDefinition): Logic {
  const gathered = rulesOf(definition);
  const meanings = meaningsOf(definition);
  const variables = new Map<string, Variable>();
  const literals = new Map<string, FeelValue[]>();
  const values = new Map<string, readonly FeelValue[]>();
  let isComplete = false;

  const variable = (key: string, make: () => Omit<Variable, 'key' | 'literals'>): Variable => {
    const known = variables.get(key);
    if (known) return known;
    const noted: FeelValue[] = [];
    const found: Variable = { key, ...make(), literals: noted };
    literals.set(key, noted);
    variables.set(key, found);
    return found;
  };
  const valuesFor = (one: Variable): readonly FeelValue[] => {
    if (!isComplete) return [];
    const known = values.get(one.key) ?? valuesOf(one);
    values.set(one.key, known);
    return known;
  };

  /** The words of a condition in one place: what they mean, and in which item. */
  const variablesFor = ({ path, node }: Condition): Variables => {
    const fieldOf = (e: Expression): { path: string; field: Field } | undefined => {
      const target = meanings.of(path, e);
      const place = target === undefined ? undefined : gathered.fields.get(target);
      if (!place || target === undefined || !isOfSameItem(place, node)) return undefined;
      return { path: target, field: place.field };
    };
    const listOf = (e: Expression) => {
      const found = fieldOf(e);
      return found && (found.field.type === 'list' || found.field.type === 'choices') ? found : undefined;
    };
    const keyHere = (e: Expression): string =>
      [
        keyOf(e),
        ...meanings.within(path, e),
        ITEM_WORDS.test(keyOf(e)) ? node.replace(/\.[^.]*$/, '') : '',
      ].join(' ');
    const open = (kind: VariableKind, key: string, e: Expression) =>
      variable(`${kind} ${key}`, () => ({ kind, label: describe(e) }));
    return {
      ask(e) {
        const target = meanings.of(path, e);
        const parameter = target === undefined ? undefined : meanings.parameterAt(target);
        if (target !== undefined && parameter) return parameterVariable(target, parameter, variable);
        const found = fieldOf(e);
        const kind = found && kindOf(found.field);
        return found && kind && variable(found.path, () => ({ ...found, kind, label: labelOf(found.field) }));
      },
      count(e) {
        const found = listOf(e);
        return (
          found &&
          variable(`count ${found.path}`, () => ({ ...found, kind: 'count', label: labelOf(found.field) }))
        );
      },
      has(e, option) {
        const found = listOf(e);
        return found?.field.type === 'choices'
          ? variable(`has ${option} ${found.path}`, () => ({
              ...found,
              kind: 'has',
              label: labelOf(found.field),
            }))
          : undefined;
      },
      order: (left, right) => open('order', `${keyHere(left)} ? ${keyHere(right)}`, left),
      open: (e) => open('open', keyHere(e), e),
      values: valuesFor,
      note: (one, found) => void literals.get(one.key)?.push(...found),
    };
  };

  const formulas = new Map<string, Formula>();
  const formulaOf = (condition: Condition): Formula => {
    const known = formulas.get(condition.path);
    if (known) return known;
    const parsed = parseExpression(condition.expression);
    const formula = parsed.ok ? readFormula(parsed.value, variablesFor(condition)) : constant(ANY);
    if (isComplete) formulas.set(condition.path, formula);
    return formula;
  };
  for (const rule of gathered.rules) formulaOf(rule);
  isComplete = true;

  const sizeOf = (key: string): number => {
    const one = variables.get(key);
    return one ? valuesFor(one).length : 0;
  };
  const logic: Logic = {
    ...gathered,
    formulaOf,
    variable: (key) => variables.get(key),
    known: (place, asked) => presence(logic, valuesFor, place, asked),
    solve: (asked) => solve(asked, sizeOf),
    isSure: (solution) =>
      typeof solution === 'object' &&
      [...solution.assignment.keys()].every((key) => {
        const one = variables.get(key);
        return one?.path !== undefined && one.field?.type !== 'computed';
      }),
  };
  return logic;
}

/** Names that mean something else in every item. */
const ITEM_WORDS = /name (?:this|parent|position|item)\(/;

/** A field in a list's item is one answer only for who is in the same item. */
const isOfSameItem = ({ standing: { list } }: Place, node: string): boolean =>
  list === undefined || node.startsWith(`${list}.fields[`) || node.startsWith(`${list}.pages[`);

const labelOf = (field: Field): string => ('label' in field ? textIn(field.label) : field.id);

function parameterVariable(
  path: string,
  parameter: Parameter,
  variable: (key: string, make: () => Omit<Variable, 'key' | 'literals'>) => Variable,
): Variable | undefined {
  const kind = KINDS[parameter.type];
  return kind && variable(path, () => ({ kind, label: textIn(parameter.label), isSet: true }));
}

const KINDS: Readonly<Record<string, VariableKind>> = {
  text: 'text',
  integer: 'number',
  decimal: 'number',
  money: 'number',
  date: 'date',
  boolean: 'boolean',
};

/** Which values a question has; undefined for those of which too little is known. */
function kindOf(field: Field): VariableKind | undefined {
  if (field.type === 'computed') return KINDS[field.result];
  if (optionsOf(field).length > 0 && field.type === 'choice') return 'choice';
  const kind = typeSchema(field.type).feelType?.(field)?.kind;
  if (kind === 'string') return 'text';
  return kind === 'number' || kind === 'date' || kind === 'boolean' ? kind : undefined;
}

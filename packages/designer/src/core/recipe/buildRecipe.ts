import {
  type Check,
  type ComputedField,
  type FormDefinition,
  failure,
  type Result,
  success,
  type Text,
} from '@formularwerk/form';
import { nameFor } from '@formularwerk/form/conditions';
import { applyCommand } from '../applyCommand.ts';
import type { Command, Patch } from '../command.ts';
import { idFor } from '../idFor.ts';
import { fieldAt } from '../lookups.ts';
import type { Address, Spot } from '../node.ts';
import { addressIn, fieldNode } from '../nodeParts.ts';
import { type Filling, fillSlots, namesAround, typedIn } from './fillSlots.ts';
import type { Recipe, RecipeValues } from './recipe.ts';
import { placeOfTarget, type RecipeTarget } from './slots.ts';
import { fillTemplate, slotsIn } from './template.ts';

/**
 * What a recipe does with what was filled in, as one step: parameters for the amounts, and the computed value or check.
 * A problem has the slot as its path, and its sentence as `message` among its params.
 */
export function buildRecipe(
  recipe: Recipe,
  form: FormDefinition,
  target: RecipeTarget,
  values: RecipeValues,
): Result<Command> {
  const place = placeOfTarget(recipe, form, target);
  if (place === undefined) throw new Error(`The recipe "${recipe.id}" cannot be used there.`);
  const filling: Filling = { recipe, form, target, values, place };
  const { texts, parameters, problems } = fillSlots(filling);
  if (problems.length > 0) return failure(...problems);
  const own = 'field' in target ? nameFor(form, place, target.field) : undefined;
  const all = recipe.makes === 'check' && own !== undefined ? new Map([...texts, ['datum', own]]) : texts;
  const attempts = templatesFor(recipe, all).map((template): Result<Command> => {
    const rule = ruleOf(filling, fillTemplate(template, all), all, parameters);
    const name = `„${recipe.name}“ ${'spot' in target ? 'eingefügt' : 'geändert'}`;
    const command: Command = { type: 'together', name, commands: [...parameters, rule] };
    const applied = applyCommand(form, command);
    return applied.ok ? success(command) : applied;
  });
  const built = attempts.find(({ ok }) => ok) ?? attempts.at(-1);
  if (built === undefined) throw new Error(`The recipe "${recipe.id}" has no template for these slots.`);
  return built;
}

/** The templates that use just the slots that were filled in. */
function templatesFor(recipe: Recipe, texts: ReadonlyMap<string, string>): readonly string[] {
  const slots = new Set(['datum', ...recipe.slots.map(({ id }) => id)]);
  return recipe.templates.filter((template) => {
    const used = slotsIn(template, slots);
    return used.size === texts.size && [...used].every((slot) => texts.has(slot));
  });
}

function ruleOf(
  filling: Filling,
  expression: string,
  texts: ReadonlyMap<string, string>,
  parameters: readonly Command[],
): Command {
  const { target } = filling;
  if ('spot' in target) return newValue(filling, target.spot, expression, parameters);
  return filling.recipe.makes === 'check'
    ? checkOf(filling, target, expression, texts)
    : changedValue(filling, target.field, expression);
}

const textIn = (filling: Filling, id: string): string => {
  const slot = filling.recipe.slots.find((one) => one.id === id);
  return slot ? typedIn(filling, slot) : '';
};

function newValue(filling: Filling, spot: Spot, value: string, parameters: readonly Command[]): Command {
  const label = textIn(filling, 'bezeichnung');
  const basis = textIn(filling, 'rechtsgrundlage');
  const taken = new Set([
    ...namesAround(filling),
    ...parameters.flatMap((command) => (command.type === 'addParameter' ? [command.parameter.id] : [])),
  ]);
  const field: ComputedField = {
    id: idFor(label, taken),
    type: 'computed',
    label,
    result: resultOf(filling),
    value,
    ...(basis !== '' && { basis }),
  };
  return { type: 'addField', field, to: spot };
}

function changedValue(filling: Filling, address: Address, value: string): Command {
  const field = fieldAt(filling.form, address);
  const basis = textIn(filling, 'rechtsgrundlage');
  const before = field?.type === 'computed' ? field : undefined;
  const set: Patch = {
    label: german(before?.label, textIn(filling, 'bezeichnung')),
    result: resultOf(filling),
    value,
    basis: basis === '' ? null : german(before?.basis, basis),
  };
  return { type: 'editField', field: address, set };
}

function checkOf(
  filling: Filling,
  { field: address, check: id }: Extract<RecipeTarget, { field: Address }>,
  when: string,
  texts: ReadonlyMap<string, string>,
): Command {
  const { form, recipe } = filling;
  const field = fieldAt(form, address);
  const checks: readonly Check[] = field && 'checks' in field ? (field.checks ?? []) : [];
  const node = fieldNode(address);
  // What the municipality sets is said with its value, as it is when somebody reads the message.
  const words = textIn(filling, 'meldung').replaceAll('{{tage}}', `{{${texts.get('tage') ?? ''}}}`);
  const before = checks.find((check) => check.id === id);
  const severity = textIn(filling, 'schwere') === 'warning' ? 'warning' : 'error';
  const check = { severity, when, message: german(before?.message, words) } as const;
  if (before !== undefined) return { type: 'editCheck', node, check: before.id, set: check };
  const taken = new Set(checks.map((one) => one.id));
  return { type: 'addCheck', node, check: { id: idFor(recipe.id, taken), ...check } };
}

/** The German words of a text; what it says in other languages stays. */
const german = (
  before: Text | undefined,
  words: string,
): string | { readonly de: string; [tag: string]: string } =>
  typeof before === 'object' ? { ...(before as Readonly<Record<string, string>>), de: words } : words;

/** A sum is what is summed: money, whole numbers, or numbers with places. */
function resultOf({ recipe, form, values }: Filling): ComputedField['result'] {
  if (recipe.result !== undefined) return recipe.result;
  const field = fieldAt(form, addressIn(values.liste ?? '', values.wert ?? ''));
  const type = field?.type === 'computed' ? field.result : field?.type;
  return type === 'money' || type === 'integer' ? type : 'decimal';
}

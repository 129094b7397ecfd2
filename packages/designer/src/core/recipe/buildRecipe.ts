import {
  type ComputedField,
  type FormDefinition,
  failure,
  fieldType,
  isValueType,
  type Problem,
  type Result,
  success,
} from '@formularwerk/form';
import { applyCommand } from '../applyCommand.ts';
import type { Command } from '../command.ts';
import { nameFor } from '../condition/names.ts';
import type { Place } from '../condition/places.ts';
import { idFor } from '../idFor.ts';
import { fieldAt, parameterAt } from '../lookups.ts';
import { addressIn } from '../nodeParts.ts';
import { takenIds } from '../takenIds.ts';
import { readRecipe } from './readRecipe.ts';
import type { Recipe, RecipeValues, SlotKind } from './recipe.ts';
import { PARAMETERS, placeOfTarget, type RecipeTarget } from './slots.ts';
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
  const filled = recipe.slots.map((slot) => fillSlot(slot, { recipe, form, target, values, place }));
  const problems = filled.flatMap((slot) => ('problem' in slot ? [slot.problem] : []));
  if (problems.length > 0) return failure(...problems);
  const done = filled.filter((slot): slot is Filled => 'text' in slot);
  const texts = new Map(done.filter(({ text }) => text !== '').map(({ id, text }) => [id, text]));
  if (recipe.makes === 'check' && 'field' in target)
    texts.set('datum', nameFor(form, place, target.field) ?? target.field);
  return firstAccepted(
    recipe,
    form,
    target,
    values,
    texts,
    done.flatMap(({ commands }) => commands),
  );
}

interface Filled {
  readonly id: string;
  /** What stands in the expression; '' for nothing. */
  readonly text: string;
  readonly commands: readonly Command[];
}

interface Filling {
  readonly recipe: Recipe;
  readonly form: FormDefinition;
  readonly target: RecipeTarget;
  readonly values: RecipeValues;
  readonly place: Place;
}

function fillSlot(slot: SlotKind, filling: Filling): Filled | { readonly problem: Problem } {
  const value = (filling.values[slot.id] ?? slot.initial ?? '').trim();
  const just = (text: string): Filled => ({ id: slot.id, text, commands: [] });
  if (value === '') return slot.optional ? just('') : { problem: missing(slot) };
  switch (slot.type) {
    case 'subject':
      return just(nameFor(filling.form, filling.place, value) ?? value);
    case 'inItems':
      return just(value);
    case 'number':
      return /^\d{1,6}$/.test(value)
        ? just(value)
        : { problem: refused(slot, 'Geben Sie eine ganze Zahl ein.') };
    case 'amount':
    case 'days':
      return fillParameter(slot, value, filling);
    default:
      return just('');
  }
}

/** An amount goes into the parameter that the rule has already, or into a new one. */
function fillParameter(
  slot: SlotKind & { readonly type: 'amount' | 'days' },
  value: string,
  { recipe, form, target, values }: Filling,
): Filled | { readonly problem: Problem } {
  const [, chosen] = /^parameter:(.+)$/.exec(value) ?? [];
  if (chosen !== undefined) return { id: slot.id, text: chosen, commands: [] };
  const type = PARAMETERS[slot.type];
  const sample = readAmount(type, value);
  if (sample === undefined)
    return {
      problem: refused(
        slot,
        slot.type === 'amount'
          ? 'Geben Sie einen Betrag ein, zum Beispiel 20,00.'
          : 'Geben Sie die Zahl der Tage ein, zum Beispiel 14.',
      ),
    };
  const own = 'field' in target ? readRecipe(form, target.field, target.check) : undefined;
  const known = own?.recipe === recipe ? own.parameters[slot.id] : undefined;
  if (known !== undefined)
    return {
      id: slot.id,
      text: known,
      commands:
        parameterAt(form, known)?.sample === sample
          ? []
          : [{ type: 'editParameter', parameter: known, set: { sample } }],
    };
  const label = `${slot.label} (${nameOfRule(values, form, target)})`;
  const id = idFor(label, namesOf(form));
  return {
    id: slot.id,
    text: id,
    commands: [{ type: 'addParameter', parameter: { id, type, label, sample } }],
  };
}

/** As typed (`20,00`) or as it is kept (`20.00`). */
function readAmount(type: 'money' | 'integer', typed: string): string | number | undefined {
  const kind = fieldType(type);
  if (!isValueType(kind)) return undefined;
  const german = type === 'money' && /^\d+\.\d\d$/.test(typed) ? typed.replace('.', ',') : typed;
  const read = kind.read(german, { id: 'x', type, label: 'x' } as Parameters<typeof kind.read>[1]);
  if (!('answer' in read)) return undefined;
  const { answer } = read;
  return typeof answer === 'string' || typeof answer === 'number' ? answer : undefined;
}

/** Two rules of the same name must not fight for a parameter's id, nor a value and its parameter. */
const namesOf = (form: FormDefinition): ReadonlySet<string> => takenIds(form, { declarations: true });

function nameOfRule(values: RecipeValues, form: FormDefinition, target: RecipeTarget): string {
  if (values.bezeichnung !== undefined && values.bezeichnung.trim() !== '') return values.bezeichnung.trim();
  const field = 'field' in target ? fieldAt(form, target.field) : undefined;
  const label = field && 'label' in field ? field.label : 'Gebühr';
  return typeof label === 'string' ? label : label.de;
}

const missing = (slot: SlotKind): Problem =>
  refused(slot, `Füllen Sie „${slot.label}“ aus.`, 'recipe.missing');

const refused = ({ id, label }: SlotKind, message: string, code = 'recipe.value'): Problem => ({
  path: id,
  code,
  params: { label, message },
});

/** The first of the templates for these slots that the form accepts. */
function firstAccepted(
  recipe: Recipe,
  form: FormDefinition,
  target: RecipeTarget,
  values: RecipeValues,
  texts: ReadonlyMap<string, string>,
  parameters: readonly Command[],
): Result<Command> {
  const slots = new Set(['datum', ...recipe.slots.map(({ id }) => id)]);
  const fitting = recipe.templates.filter((template) => {
    const used = slotsIn(template, slots);
    return used.size === texts.size && [...used].every((slot) => texts.has(slot));
  });
  const attempts = fitting.map((template): Result<Command> => {
    const expression = fillTemplate(template, texts);
    const rule = ruleCommand(recipe, form, target, values, expression, texts, parameters);
    const command: Command = {
      type: 'together',
      name: `„${recipe.name}“ ${'spot' in target ? 'eingefügt' : 'geändert'}`,
      commands: [...parameters, rule],
    };
    const applied = applyCommand(form, command);
    return applied.ok ? success(command) : applied;
  });
  const accepted = attempts.find(({ ok }) => ok) ?? attempts.at(-1);
  if (accepted === undefined) throw new Error(`The recipe "${recipe.id}" has no template for these slots.`);
  return accepted;
}

function ruleCommand(
  recipe: Recipe,
  form: FormDefinition,
  target: RecipeTarget,
  values: RecipeValues,
  expression: string,
  texts: ReadonlyMap<string, string>,
  parameters: readonly Command[],
): Command {
  const text = (id: string): string =>
    (values[id] ?? recipe.slots.find((slot) => slot.id === id)?.initial ?? '').trim();
  if (recipe.makes === 'check' && 'field' in target) {
    const check = {
      severity: text('schwere') === 'warning' ? ('warning' as const) : ('error' as const),
      when: expression,
      // What is set by the municipality is said with its value, as it is when somebody reads it.
      message: text('meldung').replaceAll('{{tage}}', `{{${texts.get('tage') ?? ''}}}`),
    };
    const field = fieldAt(form, target.field);
    const checks = field && 'checks' in field ? (field.checks ?? []) : [];
    const node = `field:${target.field}` as const;
    return target.check === undefined
      ? {
          type: 'addCheck',
          node,
          check: { id: idFor(recipe.id, new Set(checks.map(({ id }) => id))), ...check },
        }
      : { type: 'editCheck', node, check: target.check, set: check };
  }
  const basis = text('rechtsgrundlage');
  const label = text('bezeichnung');
  const result = recipe.result ?? resultOf(form, values);
  if ('field' in target)
    return {
      type: 'editField',
      field: target.field,
      set: { label, result, value: expression, basis: basis === '' ? null : basis },
    };
  const taken = new Set([
    ...takenIds(form, target.spot.in),
    ...parameters.flatMap((command) => (command.type === 'addParameter' ? [command.parameter.id] : [])),
  ]);
  const field: ComputedField = {
    id: idFor(label, taken),
    type: 'computed',
    label,
    result,
    value: expression,
    ...(basis !== '' && { basis }),
  };
  return { type: 'addField', field, to: target.spot };
}

/** A sum is what is summed: money, whole numbers, or numbers with places. */
function resultOf(form: FormDefinition, values: RecipeValues): ComputedField['result'] {
  const field = fieldAt(form, addressIn(values.liste ?? '', values.wert ?? ''));
  const type = field?.type === 'computed' ? field.result : field?.type;
  return type === 'money' || type === 'integer' ? type : 'decimal';
}

import { type FormDefinition, fieldType, isValueType } from '@formularwerk/form';
import { addressOf, type Place } from '@formularwerk/form/conditions';
import { type Expression, formatFeel } from '@formularwerk/form/feel';
import { fieldAt, parameterAt } from '../lookups.ts';
import type { Address } from '../node.ts';
import { textOf } from '../textOf.ts';
import type { Recipe, RecipeValues, SlotKind } from './recipe.ts';
import { recipes } from './recipes.ts';
import { PARAMETERS, placeOfTarget } from './slots.ts';
import { type Bindings, matchTemplate } from './template.ts';

/** A rule that a recipe has written, or could have. */
export interface ReadRecipe {
  readonly recipe: Recipe;
  readonly values: RecipeValues;
  /** The parameters behind the amounts, by slot. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Which recipe a computed value, or a check of a question, follows, with its slots as they were filled in. */
export function readRecipe(form: FormDefinition, address: Address, check?: string): ReadRecipe | undefined {
  for (const recipe of recipes.filter(({ makes }) => makes === (check === undefined ? 'value' : 'check'))) {
    const read = readAs(recipe, form, address, check);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readAs(
  recipe: Recipe,
  form: FormDefinition,
  address: Address,
  check: string | undefined,
): ReadRecipe | undefined {
  const place = placeOfTarget(recipe, form, { field: address, check });
  const rule = ruleAt(form, address, check);
  if (place === undefined || rule === undefined) return undefined;
  const slots = new Set(['datum', ...recipe.slots.map(({ id }) => id)]);
  for (const template of recipe.templates) {
    const bindings = matchTemplate(template, rule.expression, slots);
    const read = bindings && readSlots(recipe, form, place, bindings);
    const datum = bindings?.get('datum');
    const isOwn =
      datum === undefined || (typeof datum !== 'string' && addressOf(form, place, datum) === address);
    if (read && isOwn)
      return {
        recipe,
        parameters: read.parameters,
        values: { ...read.values, ...textsOf(rule, read.parameters) },
      };
  }
  return undefined;
}

interface Rule {
  readonly expression: string;
  readonly texts: RecipeValues;
}

/** The expression of a value or check, and the texts that stand beside it. */
function ruleAt(form: FormDefinition, address: Address, check: string | undefined): Rule | undefined {
  const field = fieldAt(form, address);
  if (field === undefined) return undefined;
  if (check === undefined)
    return field.type === 'computed'
      ? {
          expression: field.value,
          texts: {
            bezeichnung: textOf(field.label),
            ...(field.basis !== undefined && { rechtsgrundlage: textOf(field.basis) }),
          },
        }
      : undefined;
  const found = 'checks' in field ? field.checks?.find(({ id }) => id === check) : undefined;
  return (
    found && {
      expression: found.when,
      texts: { schwere: found.severity ?? 'error', meldung: textOf(found.message) },
    }
  );
}

/** In a message the parameter's value is said as the slot's. */
const textsOf = ({ texts }: Rule, { tage }: Readonly<Record<string, string>>): RecipeValues =>
  tage === undefined || texts.meldung === undefined
    ? texts
    : { ...texts, meldung: texts.meldung.replaceAll(`{{${tage}}}`, '{{tage}}') };

function readSlots(
  recipe: Recipe,
  form: FormDefinition,
  place: Place,
  bindings: Bindings,
): Pick<ReadRecipe, 'values' | 'parameters'> | undefined {
  const values: Record<string, string> = {};
  const parameters: Record<string, string> = {};
  for (const slot of recipe.slots) {
    const bound = bindings.get(slot.id);
    if (bound === undefined) continue;
    const address = typeof bound === 'string' ? undefined : addressOf(form, place, bound);
    const value = typeof bound === 'string' ? bound : readSlot(slot, form, bound, address);
    if (value === undefined) return undefined;
    values[slot.id] = value;
    if (address !== undefined && parameterAt(form, address)) parameters[slot.id] = address;
  }
  return { values, parameters };
}

function readSlot(
  slot: SlotKind,
  form: FormDefinition,
  bound: Expression,
  address: Address | undefined,
): string | undefined {
  if (slot.type === 'number')
    return bound.kind === 'literal' && bound.value !== null ? formatFeel(bound.value) : undefined;
  if (slot.type !== 'amount' && slot.type !== 'days')
    return address !== undefined && parameterAt(form, address) === undefined ? address : undefined;
  const type = PARAMETERS[slot.type];
  const parameter = address === undefined ? undefined : parameterAt(form, address);
  const kind = fieldType(type);
  if (parameter?.type !== type || !isValueType(kind)) return undefined;
  return String(
    kind.entry(parameter.sample, { id: 'x', type, label: 'x' } as Parameters<typeof kind.entry>[1]),
  );
}

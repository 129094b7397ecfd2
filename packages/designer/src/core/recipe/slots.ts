import type { FormDefinition } from '@formularwerk/form';
import {
  type Choice,
  nameFor,
  type Place,
  placesOf,
  subjectOf,
  subjectsAt,
} from '@formularwerk/form/conditions';
import { insideOf } from '../insideOf.ts';
import { fieldAt } from '../lookups.ts';
import type { Address, Spot } from '../node.ts';
import { addressIn } from '../nodeParts.ts';
import { placeAtSpot } from './placeAtSpot.ts';
import type { Recipe, RecipeValues, SlotKind } from './recipe.ts';

/**
 * Where a recipe works: a new value at a spot, a value that is there, or a check at a question (`check`: one that is
 * there).
 */
export type RecipeTarget =
  | { readonly spot: Spot }
  | { readonly field: Address; readonly check?: string | undefined };

/** A slot with what can be chosen for it at a target; without choices something is written into it. */
export interface Slot {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly type: SlotKind['type'];
  readonly optional: boolean;
  readonly initial?: string | undefined;
  /** Questions to choose from; of amounts and days the parameters that are there, as an alternative. */
  readonly choices?: readonly Choice[] | undefined;
}

/** What a recipe asks for at a target; what can be chosen may depend on what was chosen before. */
export function slotsOf(
  recipe: Recipe,
  form: FormDefinition,
  target: RecipeTarget,
  values: RecipeValues = {},
): readonly Slot[] {
  const place = placeOfTarget(recipe, form, target);
  return recipe.slots.map((slot) => ({
    id: slot.id,
    label: slot.label,
    help: slot.help,
    type: slot.type,
    optional: slot.optional === true,
    initial: slot.initial,
    choices: place && choicesOf(slot, form, place, target, values),
  }));
}

/** The recipes that can be used at a target: there is a choice for every question that they need. */
export const isUsable = (recipe: Recipe, form: FormDefinition, target: RecipeTarget): boolean =>
  placeOfTarget(recipe, form, target) !== undefined &&
  slotsOf(recipe, form, target).every(
    ({ type, choices, optional }) => type !== 'subject' || optional || (choices?.length ?? 0) > 0,
  );

/** Where a recipe's expression stands. A check sees its own question, a value only what stands before it. */
export function placeOfTarget(recipe: Recipe, form: FormDefinition, target: RecipeTarget): Place | undefined {
  if ('spot' in target) return recipe.makes === 'value' ? placeAtSpot(form, target.spot) : undefined;
  const place = placesOf(form).get(`field:${target.field}`);
  const field = place?.field;
  if (place === undefined || field === undefined) return undefined;
  if (recipe.makes === 'value') return field.type === 'computed' ? place : undefined;
  return subjectOf(form, target.field)?.kind === 'date'
    ? { ...place, start: place.known ?? place.start }
    : undefined;
}

function choicesOf(
  slot: SlotKind,
  form: FormDefinition,
  place: Place,
  target: RecipeTarget,
  values: RecipeValues,
): readonly Choice[] | undefined {
  switch (slot.type) {
    case 'subject':
      return subjectsAt(form, place)
        .filter(({ kind, origin, address }) => {
          const isOwn = 'field' in target && address === target.field;
          return kind === slot.kind && origin !== 'parameter' && !isOwn && nameFor(form, place, address);
        })
        .map(({ address, label }) => ({ id: address, label }));
    case 'inItems':
      return numbersIn(form, values[slot.of] ?? '');
    case 'severity':
      return [
        { id: 'error', label: 'Der Antrag kann so nicht gestellt werden (Fehler)' },
        { id: 'warning', label: 'Nur ein Hinweis, man darf weitermachen (Warnung)' },
      ];
    case 'amount':
    case 'days': {
      const type = PARAMETERS[slot.type];
      const parameters = subjectsAt(form, place).filter(({ origin }) => origin === 'parameter');
      return parameters
        .filter(({ address }) => form.parameters?.find(({ id }) => id === address)?.type === type)
        .map(({ address, label }) => ({ id: `parameter:${address}`, label }));
    }
    default:
      return undefined;
  }
}

/** The type of the parameter that a slot becomes. */
export const PARAMETERS = { amount: 'money', days: 'integer' } as const;

/** The numbers in a list's entries, the computed ones too. */
function numbersIn(form: FormDefinition, list: Address): readonly Choice[] {
  const field = fieldAt(form, list);
  if (field?.type !== 'list') return [];
  return (insideOf(field) ?? []).flatMap(({ id }) => {
    const subject = subjectOf(form, addressIn(list, id));
    return subject?.kind === 'number' ? [{ id, label: subject.label }] : [];
  });
}

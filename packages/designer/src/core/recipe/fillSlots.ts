import { type FormDefinition, fieldType, isValueType, type Problem } from '@formularwerk/form';
import { nameFor, type Place } from '@formularwerk/form/conditions';
import type { Command } from '../command.ts';
import { idFor } from '../idFor.ts';
import { fieldAt, parameterAt } from '../lookups.ts';
import { labelOf } from '../say.ts';
import { readRecipe } from './readRecipe.ts';
import type { Recipe, RecipeValues, SlotKind } from './recipe.ts';
import { PARAMETERS, type RecipeTarget } from './slots.ts';

/** A recipe where it is used, with what was filled in. */
export interface Filling {
  readonly recipe: Recipe;
  readonly form: FormDefinition;
  readonly target: RecipeTarget;
  readonly values: RecipeValues;
  readonly place: Place;
}

/** A slot that was filled in. */
interface Filled {
  readonly id: string;
  /** What stands in the expression; '' for nothing. */
  readonly text: string;
  readonly commands: readonly Command[];
}

/** What stands at the slots of the expression, the parameters that are needed for it, and what is wrong. */
export function fillSlots(filling: Filling): {
  readonly texts: ReadonlyMap<string, string>;
  readonly parameters: readonly Command[];
  readonly problems: readonly Problem[];
} {
  const all = filling.recipe.slots.map((slot) => fillSlot(slot, filling));
  const filled = all.filter((slot) => 'text' in slot);
  return {
    texts: new Map(filled.filter(({ text }) => text !== '').map(({ id, text }) => [id, text])),
    parameters: filled.flatMap(({ commands }) => commands),
    problems: all.filter((slot): slot is Problem => 'code' in slot),
  };
}

/** What was filled in, else what the slot begins with. */
export const typedIn = ({ values }: Filling, slot: SlotKind): string =>
  (values[slot.id] ?? slot.initial ?? '').trim();

/** All names that are seen at the place, so that nothing new hides one of them. */
export const namesAround = ({ place }: Filling): ReadonlySet<string> =>
  new Set(place.frames.flatMap(({ names }) => [...names]));

function fillSlot(slot: SlotKind, filling: Filling): Filled | Problem {
  const value = typedIn(filling, slot);
  const just = (text: string): Filled => ({ id: slot.id, text, commands: [] });
  if (value === '')
    return slot.optional ? just('') : refused(slot, `Füllen Sie „${slot.label}“ aus.`, 'recipe.missing');
  switch (slot.type) {
    case 'subject':
      return just(nameFor(filling.form, filling.place, value) ?? value);
    case 'inItems':
      return just(value);
    case 'number':
      return /^\d{1,6}$/.test(value) ? just(value) : refused(slot, 'Geben Sie eine ganze Zahl ein.');
    case 'amount':
    case 'days':
      return fillParameter(slot, value, filling);
    default:
      return just('');
  }
}

const refused = ({ id, label }: SlotKind, message: string, code = 'recipe.value'): Problem => ({
  path: id,
  code,
  params: { label, message },
});

const WRONG = {
  amount: 'Geben Sie einen Betrag ein, zum Beispiel 20,00.',
  days: 'Geben Sie die Zahl der Tage ein, zum Beispiel 14.',
} as const;

/** An amount goes into the parameter that was chosen, or that the rule has already, or into a new one. */
function fillParameter(
  slot: SlotKind & { readonly type: 'amount' | 'days' },
  value: string,
  filling: Filling,
): Filled | Problem {
  const { form, place } = filling;
  const [, chosen] = /^parameter:(.+)$/.exec(value) ?? [];
  if (chosen !== undefined)
    return { id: slot.id, text: nameFor(form, place, chosen) ?? chosen, commands: [] };
  const type = PARAMETERS[slot.type];
  const sample = readAmount(type, value);
  if (sample === undefined) return refused(slot, WRONG[slot.type]);
  const known = ownParameter(slot, filling);
  if (known !== undefined) {
    const isSame = parameterAt(form, known)?.sample === sample;
    return {
      id: slot.id,
      text: nameFor(form, place, known) ?? known,
      commands: isSame ? [] : [{ type: 'editParameter', parameter: known, set: { sample } }],
    };
  }
  const label = `${slot.label} (${nameOfRule(filling)})`;
  const id = idFor(label, namesAround(filling));
  return {
    id: slot.id,
    text: id,
    commands: [{ type: 'addParameter', parameter: { id, type, label, sample } }],
  };
}

function ownParameter(slot: SlotKind, { recipe, form, target }: Filling): string | undefined {
  const own = 'field' in target ? readRecipe(form, target.field, target.check) : undefined;
  return own?.recipe === recipe ? own.parameters[slot.id] : undefined;
}

/** As typed (`20,00`) or as it is kept (`20.00`). */
function readAmount(type: 'money' | 'integer', typed: string): string | number | undefined {
  const kind = fieldType(type);
  if (!isValueType(kind)) return undefined;
  const german = type === 'money' && /^\d+\.\d\d$/.test(typed) ? typed.replace('.', ',') : typed;
  const read = kind.read(german, { id: 'x', type, label: 'x' });
  const answer = 'answer' in read ? read.answer : undefined;
  return typeof answer === 'string' || typeof answer === 'number' ? answer : undefined;
}

/** What the amounts are for: the value's name, or the question that is checked. */
function nameOfRule({ values, form, target }: Filling): string {
  const name = values.bezeichnung?.trim() ?? '';
  const field = 'field' in target ? fieldAt(form, target.field) : undefined;
  if (name !== '') return name;
  return field ? labelOf(field) : 'Gebühr';
}

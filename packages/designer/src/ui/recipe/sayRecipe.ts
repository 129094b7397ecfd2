import type { FormDefinition } from '@formularwerk/form';
import { fieldAt, parameterAt } from '../../core/lookups.ts';
import { addressIn } from '../../core/nodeParts.ts';
import type { Recipe, RecipeValues } from '../../core/recipe/recipe.ts';
import { labelOf, quoted } from '../../core/say.ts';
import { textOf } from '../../core/textOf.ts';
import { readValue, writeValue } from '../controls/valueKinds.ts';

/** What a recipe works out, in German, with what was filled in; „…“ stands for what is still missing. */
export function sayRecipe(form: FormDefinition, recipe: Recipe, values: RecipeValues): string {
  const say = SENTENCES[recipe.id];
  if (!say) return recipe.sentence;
  return say({
    amount: (slot) => amountIn(form, values[slot] ?? ''),
    has: (slot) => (values[slot] ?? '') !== '',
    name: (slot) => nameIn(form, values[slot] ?? ''),
    inItems: (list, slot) =>
      nameIn(form, values[slot] ? addressIn(values[list] ?? '', values[slot] ?? '') : ''),
    text: (slot) => values[slot] || MISSING,
  });
}

const MISSING = '…';

interface Words {
  readonly amount: (slot: string) => string;
  readonly has: (slot: string) => boolean;
  readonly name: (slot: string) => string;
  readonly inItems: (list: string, slot: string) => string;
  readonly text: (slot: string) => string;
}

const SENTENCES: Readonly<Record<string, (words: Words) => string>> = {
  grundbetragJeEintrag: ({ amount, name }) =>
    `${amount('grundbetrag')} + ${amount('jeEintrag')} für jeden Eintrag in ${name('liste')}`,
  betragJeEinheit: ({ amount, name, has }) =>
    `${name('menge')} × ${amount('jeEinheit')}${least(has, amount)}`,
  flaecheUndMonate: ({ amount, name, has }) =>
    `${name('flaeche')} (aufgerundet) × angefangene Monate von ${name('beginn')} bis ${name('ende')} × ${amount('jeMonat')}${least(has, amount)}`,
  summeUeberZeilen: ({ name, inItems }) =>
    `Summe von ${inItems('liste', 'wert')} über alle Einträge in ${name('liste')}`,
  festerBetrag: ({ amount }) => `Immer ${amount('betrag')}`,
  fristInTagen: ({ text }) =>
    `Gemeldet wird ein Tag, der weniger als ${text('tage')} Tage nach dem Antrag liegt.`,
  altersPruefung: ({ text }) =>
    `Gemeldet wird, wer am Tag des Antrags jünger als ${text('alter')} Jahre ist.`,
  endeNichtVorBeginn: ({ name }) => `Gemeldet wird ein Tag, der vor ${name('beginn')} liegt.`,
};

const least = (has: Words['has'], amount: Words['amount']): string =>
  has('mindestbetrag') ? `, mindestens ${amount('mindestbetrag')}` : '';

function nameIn(form: FormDefinition, address: string): string {
  const field = address === '' ? undefined : fieldAt(form, address);
  return field ? quoted(labelOf(field)) : MISSING;
}

/** An amount as it was filled in, or the parameter's name with its sample. */
function amountIn(form: FormDefinition, value: string): string {
  if (value === '') return MISSING;
  const parameter = value.startsWith('parameter:')
    ? parameterAt(form, value.slice('parameter:'.length))
    : undefined;
  if (parameter) return `${quoted(textOf(parameter.label))} (${euros(String(parameter.sample))})`;
  const reading = /^\d+\.\d\d$/.test(value) ? { value } : readValue('money', value);
  return 'value' in reading ? euros(reading.value) : MISSING;
}

const euros = (amount: string): string => `${writeValue('money', amount)}\u00a0€`;

import type { Field } from '@formularwerk/form';

type Type = Field['type'];
type Values = Readonly<Record<string, unknown>>;

const NUMBERS: readonly Type[] = ['integer', 'decimal', 'money'];
const CHOICES: readonly Type[] = ['choice', 'choices'];
const LINES: readonly Type[] = ['text', 'textarea'];
const DATES: readonly Type[] = ['date'];
const HOLDERS: readonly Type[] = ['group', 'list'];

/** Which properties live on between which types. Properties of the same name mean the same only within a row. */
const KEPT: readonly { readonly properties: readonly string[]; readonly among: (type: Type) => boolean }[] = [
  { properties: ['showIf'], among: () => true },
  { properties: ['label', 'help', 'checks', 'meta'], among: (type) => type !== 'info' },
  { properties: ['required'], among: (type) => !['info', 'group', 'list', 'computed'].includes(type) },
  { properties: ['min', 'max'], among: (type) => NUMBERS.includes(type) },
  { properties: ['min', 'max'], among: (type) => DATES.includes(type) },
  { properties: ['unit'], among: (type) => ['integer', 'decimal', 'computed'].includes(type) },
  { properties: ['minLength', 'maxLength', 'autocomplete', 'latin'], among: (type) => LINES.includes(type) },
  { properties: ['options'], among: (type) => CHOICES.includes(type) },
  { properties: ['fields'], among: (type) => HOLDERS.includes(type) },
];

/** A field of another type with what both types have: the same id, question, help, condition, options … */
export function keptFrom(before: Field, to: Field): Field {
  const kept = KEPT.filter(({ among }) => among(before.type) && among(to.type)).flatMap(
    ({ properties }) => properties,
  );
  const old = before as unknown as Values;
  const own = Object.fromEntries(
    kept.filter((property) => old[property] !== undefined).map((property) => [property, old[property]]),
  );
  return { ...to, ...own, ...wordsOf(before, to), id: before.id } as Field;
}

/** What an information says becomes the question, and the other way round. */
function wordsOf(before: Field, to: Field): Values {
  if (before.type === 'info' && to.type !== 'info') return { label: before.text };
  return before.type !== 'info' && to.type === 'info' ? { text: before.label } : {};
}

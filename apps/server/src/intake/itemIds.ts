import {
  childFields,
  type Entries,
  type Field,
  type FormDefinition,
  isItemId,
  topFields,
} from '@formularwerk/form';

/**
 * Gives list items the ids that they bear in the draft, where their number is the same. Answers leave the assistant
 * without ids; with them problems and computed values are found again at the places that the applicant sees.
 */
export const withItemIds = (definition: FormDefinition, answers: unknown, entries: Entries): unknown =>
  inObject(answers, topFields(definition), '', entries);

function inObject(json: unknown, fields: readonly Field[], path: string, entries: Entries): unknown {
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const field = fields.find(({ id }) => id === name);
      return [name, field ? inField(value, field, path === '' ? name : `${path}.${name}`, entries) : value];
    }),
  );
}

function inField(value: unknown, field: Field, path: string, entries: Entries): unknown {
  const inside = childFields(field) ?? [];
  if (field.type === 'group' || field.type === 'evidence') return inObject(value, inside, path, entries);
  if (field.type !== 'list' || !Array.isArray(value)) return value;
  const ids = Object.hasOwn(entries, path) ? entries[path] : undefined;
  if (!Array.isArray(ids) || ids.length !== value.length) return value;
  return value.map((item: unknown, index) => {
    const id: unknown = ids[index];
    if (!isObject(item) || !isItemId(id)) return item;
    return { _id: id, ...(inObject(item, inside, `${path}.${id}`, entries) as object) };
  });
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

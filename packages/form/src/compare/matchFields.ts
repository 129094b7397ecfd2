import { itemFields } from '../fields/childFields.ts';
import type { Field, FormDefinition } from '../generated/definition.ts';
import { addressIn } from '../parse/addresses.ts';
import type { Address } from './node.ts';
import { labelOf } from './words.ts';

/** A field where it stands in one of the two forms. */
export interface Standing {
  readonly field: Field;
  readonly address: Address;
  /** What it stands in: `page:kosten`, `in elemente`, `computed elemente`, `declarations`. */
  readonly container: string;
  /** The group or list around it. */
  readonly parent?: Standing;
  readonly page?: string;
}

/** Every field of a form in its order. */
export const standings = (form: FormDefinition): readonly Standing[] => [
  ...form.sections.flatMap(({ pages }) =>
    pages.flatMap(({ id, fields }) => below(fields, { container: `page:${id}`, scope: '', page: id })),
  ),
  ...below(form.declarations ?? [], { container: 'declarations', scope: '' }),
];

interface Around {
  readonly container: string;
  readonly scope: Address;
  readonly parent?: Standing;
  readonly page?: string;
}

const below = (fields: readonly Field[], around: Around): readonly Standing[] =>
  fields.flatMap((field) => {
    const { scope, ...rest } = around;
    const standing: Standing = { ...rest, field, address: addressIn(scope, field.id) };
    const { address } = standing;
    const inside = field.type === 'group' ? field.fields : field.type === 'list' ? itemFields(field) : [];
    const computed = 'computed' in field ? (field.computed ?? []) : [];
    return [
      standing,
      ...below(inside, { ...rest, container: `in ${address}`, scope: address, parent: standing }),
      ...below(computed, { ...rest, container: `computed ${address}`, scope }),
    ];
  });

/** Which field of the form before is which of the form after. */
export type Matches = ReadonlyMap<Standing, Standing>;

/**
 * Finds the fields of the form before in the one after: by the same name in the same surroundings; else one of the same
 * sort and label there, that got another name; else one of the same name, sort and label elsewhere. Where a group was
 * found, its fields are looked for in it, and so on until nothing more is found.
 */
export function matchFields(before: readonly Standing[], after: readonly Standing[]): Matches {
  const matches = new Map<Standing, Standing>();
  const taken = new Set<Standing>();
  const match = (
    isSame: (one: Standing, other: Standing) => boolean,
    keyOf: (one: Standing) => string,
  ): boolean => {
    const free = Map.groupBy(
      after.filter((one) => !taken.has(one)),
      keyOf,
    );
    let found = false;
    for (const one of before) {
      if (matches.has(one)) continue;
      const other = free
        .get(keyOf(one))
        ?.find((candidate) => !taken.has(candidate) && isSame(one, candidate));
      if (other === undefined) continue;
      matches.set(one, other);
      taken.add(other);
      found = true;
    }
    return found;
  };
  const isInSame = (one: Standing, other: Standing): boolean =>
    one.parent === undefined ? other.parent === undefined : matches.get(one.parent) === other.parent;
  const sort = ({ field }: Standing): string => `${field.type} ${labelOf(field)}`;
  const isAlike = (one: Standing, other: Standing): boolean =>
    isInSame(one, other) && (one.parent !== undefined || one.container === other.container);

  let found = true;
  while (found) {
    found = match(isInSame, ({ field }) => field.id);
    if (!found) found = match(isAlike, sort);
    if (!found)
      found = match(
        () => true,
        (one) => `${one.field.id} ${sort(one)}`,
      );
  }
  return matches;
}

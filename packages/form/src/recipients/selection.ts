import { childFields } from '../fields/childFields.ts';
import type { Field, FormDefinition, Selection } from '../generated/definition.ts';
import { type Address, addressIn } from '../parse/addresses.ts';
import { topFields } from '../topFields.ts';

/**
 * The addresses that a selection means: fields whose box on the official paper form is named, or that are named
 * themselves, with everything inside them. A field without a box of its own has that of what it stands in.
 */
export function selectedAddresses(definition: FormDefinition, selection: Selection): ReadonlySet<Address> {
  const ranges = (selection.boxes ?? []).map(readRange);
  const named = new Set(selection.fields);
  const found = new Set<Address>();
  const look = (fields: readonly Field[], around: Around): void => {
    for (const field of fields) {
      const address = addressIn(around.address, field.id);
      const box = ('meta' in field ? field.meta?.box : undefined) ?? around.box;
      const isNamed = around.isNamed || named.has(address);
      if (isNamed || (box !== undefined && ranges.some((range) => isIn(box, range)))) found.add(address);
      look(childFields(field) ?? [], { address, box, isNamed });
      if ('computed' in field) look(field.computed ?? [], { address: around.address, box, isNamed });
    }
  };
  look(topFields(definition), { address: '', box: undefined, isNamed: false });
  return found;
}

interface Around {
  readonly address: Address;
  readonly box: string | undefined;
  /** What it stands in was named, and so everything inside is meant. */
  readonly isNamed: boolean;
}

/** A box or several, as places in the order of boxes: 13, 13a, 13b, 14. */
interface Range {
  readonly first: number;
  readonly last: number;
}

const LETTERS = 27;

/** Box 13 and a range that ends with 13 take 13a and 13b with them. */
function readRange(text: string): Range {
  const [from = '', to = from] = text.split('-');
  return { first: placeOf(from), last: placeOf(to) + (/[a-z]$/.test(to) ? 0 : LETTERS - 1) };
}

/** Not a number for what is no box. */
function placeOf(text: string): number {
  const [, number, letter = '`'] = /^(\d+)([a-z]?)$/.exec(text.trim().toLowerCase()) ?? [];
  return Number(number) * LETTERS + (letter === '' ? 0 : letter.charCodeAt(0) - '`'.charCodeAt(0));
}

const isIn = (box: string, { first, last }: Range): boolean => placeOf(box) >= first && placeOf(box) <= last;

import type { FormDefinition } from '../generated/definition.ts';
import { fieldNodes } from './nodes.ts';

/** The address of a field: the ids from the form down to it, joined by points; pages and list items leave no trace. */
export type Address = string;

/** The address of what is directly in something: `ort`, `strasse` → `ort.strasse`. */
export const addressIn = (around: Address, id: string): Address => (around === '' ? id : `${around}.${id}`);

/** The address of every field by its path in the definition: `sections[0].pages[0].fields[2]` → `ort.strasse`. */
export function fieldAddresses(definition: FormDefinition): ReadonlyMap<string, Address> {
  const found = new Map<string, Address>();
  for (const { field, path, scope } of fieldNodes(definition))
    found.set(path, addressIn(found.get(scope) ?? '', field.id));
  return found;
}
